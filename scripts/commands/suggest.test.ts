import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { edition, organization, report, talk, tool } from '../../tests/checking.ts';
import { ROOT } from '../usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-suggest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const figure = (value: number) => `statements:\n  - { id: fleet, kind: figure, says: Adobe runs ${value} clusters., about: [argo-cd], figures: [{ at: adobe, measure: clusters, value: ${value} }] }`;
write('content/events/meet-2025.yaml', edition('Meet 2025'));
write('content/tools/argo-cd.md', tool('Argo CD'));
write('content/organizations/adobe.yaml', organization('Adobe', 'match: exact'));
write('content/talks/meet-2025/a.md', talk('reports: [a]', 'They moved to Karmeta, with the help of Quendor (a company), and left Argoo CD.\n').replace('A talk', 'Karmeta at the Edge of Space'));
write('content/talks/meet-2025/b.md', talk().replace('A talk', 'Karmeta at the Edge of Space'));
write('content/reports/a.md', report(`published: 2024-04-01\n${figure(100)}`));
write('content/reports/b.md', report(`published: 2025-04-01\n${figure(430)}`));
write('empty/.keep', '');
write('broken/tools/a.md', '---\nname: A\n---\n');
write('list.yml', `landscape:
  - name: Runtime
    subcategories:
      - name: Cloud Native Network
        items:
          - { name: Karmeta, project: sandbox, homepage_url: "https://karmeta.example/", extra: { accepted: "2024-05-06" } }
  - name: CNCF Members
    subcategories: [{ name: Silver, items: [{ name: Quendor (member) }] }]
`);

function hallway(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'suggest', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('everything for people, with what to do about it', () => {
  expect(hallway('--content', 'content', '--landscape', 'list.yml')).toEqual({
    status: 0,
    stdout: `Names without an entry (2):
  Karmeta: 3× in 2 files (CNCF sandbox, Runtime / Cloud Native Network, https://karmeta.example/)
    content/talks/meet-2025/a.md:2:8  Karmeta at the Edge of Space
    npm run -s hallway -- landscape apply list.yml --add Karmeta
  Quendor: 1× in 1 file (CNCF Members / Silver)
    content/talks/meet-2025/a.md:6:41  They moved to Karmeta, with the help of Quendor (a company), and left Argoo CD.
    npm run -s hallway -- new organization --name Quendor

Spellings that no alias covers (1):
  Argoo CD → Argo CD? 1×, content/talks/meet-2025/a.md:6:71; correct it, or add it to \`aliases\` of Argo CD

Talks that are probably one (1):
  100 %
    content/talks/meet-2025/a.md  Karmeta at the Edge of Space
    content/talks/meet-2025/b.md  Karmeta at the Edge of Space

Statements that are probably superseded (1):
  both say how many clusters adobe has with argo-cd
    content/reports/a.md:8  2024-04-01: Adobe runs 100 clusters.
    content/reports/b.md:8  2025-04-01: Adobe runs 430 clusters.
    if so, add to the first: supersededBy: b#fleet
`,
    stderr: '',
  });
});

test('as JSON, with the facts of the landscape', () => {
  const { status, stdout } = hallway('--content', 'content', '--landscape', 'list.yml', '--json');
  const { candidates, spellings, sameTalks, supersedes } = JSON.parse(stdout);
  expect([status, candidates.length, spellings.length, supersedes.length]).toEqual([0, 2, 1, 1]);
  expect(candidates[0]).toMatchObject({
    name: 'Karmeta', mentions: 3, as: 'tool',
    landscape: { name: 'Karmeta', level: 'sandbox', accepted: '2024-05-06', since: { sandbox: '2024-05-06' }, homepage: 'https://karmeta.example/' },
  });
  expect(candidates[1]).toMatchObject({ name: 'Quendor', as: 'organization', landscape: { name: 'Quendor (member)' } });
  expect(sameTalks).toEqual([
    {
      talks: ['meet-2025/a', 'meet-2025/b'], titles: ['Karmeta at the Edge of Space', 'Karmeta at the Edge of Space'], likeness: 1, speakers: [],
      files: ['content/talks/meet-2025/a.md', 'content/talks/meet-2025/b.md'],
    },
  ]);
});

test('what would not be added says why, and names mentioned alike come in the order of their worth', () => {
  write('more/tools/rope.md', tool('Rope', 'homepage: "https://rope.example/"'));
  write('more/topics/a.md', '---\nname: Ropery\n---\nBy Anvilo, by Brackto, by Quendor, by SomeThing.\n');
  write('more.yml', `landscape:
  - { name: CNCF Members, subcategories: [{ name: Silver, items: [{ name: Anvilo (member), homepage_url: "https://anvilo.example/?a=b" }] }] }
  - name: Runtime
    subcategories:
      - { name: Container Runtime, items: [{ name: Brackto, homepage_url: "https://rope.example" }, { name: Quendor, project: sandbox, extra: { accepted: "2024-05-06" } }] }
`);
  const lines = hallway('--content', 'more', '--landscape', 'more.yml').stdout.split('\n').slice(1, 12).filter((line) => !line.includes('By Anvilo'));
  expect(lines).toEqual([
    '  Quendor: 1× in 1 file (CNCF sandbox, Runtime / Container Runtime)',
    '    npm run -s hallway -- landscape apply more.yml --add Quendor',
    '  Brackto: 1× in 1 file (Runtime / Container Runtime, https://rope.example)',
    '    landscape apply would skip it (tools/rope.md has its address as homepage); by hand: npm run -s hallway -- new tool --name Brackto',
    '  SomeThing: 1× in 1 file',
    '  Anvilo: 1× in 1 file (CNCF Members / Silver, https://anvilo.example/?a=b)',
    "    npm run -s hallway -- new organization --name Anvilo --url 'https://anvilo.example/?a=b'",
  ]);
});

test('nothing to suggest', () => {
  expect(hallway('--content', 'empty')).toEqual({
    status: 0,
    stdout: 'Names without an entry: none.\n\nSpellings that no alias covers: none.\n\nTalks that are probably one: none.\n\nStatements that are probably superseded: none.\n',
    stderr: '',
  });
});

test('--limit says what was left out', () => {
  expect(hallway('--content', 'content', '--landscape', 'list.yml', '--limit', '1').stdout).toContain('\n  … and 1 more; see them with `--limit 2` or `--json`\n');
});

test('content that breaks the model is said to be left out', () => {
  expect(hallway('--content', 'broken')).toMatchObject({ status: 0, stderr: 'The content has 3 errors; entries that break the model are not looked at. Run `npm run check`.\n' });
});

test.each([
  ['a limit that is none', ['--limit', '0'], /`--limit 0` is not a number of lines; write one such as 20/],
  ['no content', ['--content', 'nowhere'], /the content folder `nowhere` cannot be read: it does not exist/],
  ['no landscape', ['--landscape', 'nowhere.yml'], /the landscape `nowhere\.yml` cannot be read: there is no such file/],
  ['a word too many', ['karmeta'], /Unexpected argument 'karmeta'/],
])('used wrongly, %s: exit code 2', (_what, args, message) => {
  const { status, stdout, stderr } = hallway(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
});

test('a huge note and a hostile one', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `We run Kube${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}x.`).join('\n\n');
  write('huge/topics/a.md', `---\nname: Something\n---\n${names}\n`);
  write('huge/topics/b.md', `---\nname: Anything\n---\n${'FooBar\u202E'.repeat(10)}\n`);
  const { status, stdout } = hallway('--content', 'huge', '--limit', '2');
  expect([status, stdout.includes('\u202E')]).toEqual([0, false]);
  expect(stdout).toContain('Names without an entry (101):');
  expect(readdirSync(join(folder, 'huge/topics'))).toEqual(['a.md', 'b.md']);
});
