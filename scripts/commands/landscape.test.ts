import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { tool } from '../../tests/checking.ts';
import { ROOT } from '../usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-landscape-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

const LANDSCAPE = join(ROOT, 'tests/fixtures/landscape/landscape.yml');
const DEVSTATS = 'projects:\n  karmeta: { name: Karmeta, status: Sandbox, join_date: 2021-09-15T00:00:00Z }\n  gone: { name: Gone, status: Archived }\n';
const KARMETA = tool('Karmeta', 'landscape: Karmeta # its item\ncncf: { accepted: 2021-09-14, levels: [{ level: sandbox, since: 2021-09-14 }] }\nhomepage: "https://karmeta.example"', 'Text.\n');

beforeEach(() => {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  write('content/tools/karmeta.md', KARMETA);
  write('content/tools/nobody.md', tool('Nobody Knows', 'landscape: Nobodies'));
  write('devstats.yaml', DEVSTATS);
});

function hallway(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'landscape', ...args, '--content', 'content'], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('check', () => {
  test('every difference with its place, exit code 1', () => {
    expect(hallway('check', LANDSCAPE)).toEqual({
      status: 1,
      stdout: [
        'content/tools/karmeta.md:7:7  the landscape says incubating, this entry sandbox; bring `cncf` up to date',
        'content/tools/nobody.md  the landscape has no `Nobodies`',
        '',
        `1 difference in 1 of 1 entry, compared with 19 items of ${LANDSCAPE}.`,
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  test('as JSON', () => {
    const { status, stdout } = hallway('check', LANDSCAPE, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        from: 'landscape', items: 19, compared: 1,
        drift: [
          {
            id: 'karmeta', file: 'content/tools/karmeta.md', line: 7, column: 7, fact: 'level', here: 'sandbox', there: 'incubating',
            message: 'the landscape says incubating, this entry sandbox; bring `cncf` up to date',
          },
        ],
        unlisted: [{ id: 'nobody', file: 'content/tools/nobody.md', name: 'Nobodies' }],
      },
    ]);
  });

  test('devstats: a day apart is no difference, exit code 0', () => {
    expect(hallway('check', 'devstats.yaml')).toEqual({ status: 0, stdout: 'No differences in 1 entry, compared with 2 items of devstats.yaml.\n', stderr: '' });
  });

  test('two lists with each other', () => {
    const { status, stdout } = hallway('check', LANDSCAPE, '--against', 'devstats.yaml');
    expect([status, stdout.split('\n').slice(0, -1)]).toEqual([
      1,
      [
        'Karmeta: incubating here, sandbox there',
        'Early Bird: only here',
        'Old Hand: only here',
        'Gone: only there',
        '',
        `1 project in both ${LANDSCAPE} (here) and devstats.yaml (there): 1 level and 0 dates differ; 2 only here, 1 only there.`,
      ],
    ]);
    expect(hallway('check', LANDSCAPE, '--against', LANDSCAPE).status).toBe(0);
  });

  test('writes nothing, with --add neither', () => {
    const { status, stdout } = hallway('check', LANDSCAPE, '--add', 'Harbor');
    expect([status, stdout]).toEqual([0, 'skipped Harbor: nothing is known of `Members / Silver`, where the landscape has it; write the file by hand\n\n0 new entries, 1 skipped.\n']);
    expect(readdirSync(join(folder, 'content/tools'))).toEqual(['karmeta.md', 'nobody.md']);
  });
});

describe('apply', () => {
  test('changes what differs and nothing else, then has nothing left to do', () => {
    expect(hallway('apply', LANDSCAPE)).toEqual({
      status: 0,
      stdout: 'changed content/tools/karmeta.md: level: sandbox → incubating\n\nChanged 1 file; look at them with `git diff`.\n',
      stderr: '',
    });
    expect(read('content/tools/karmeta.md')).toBe(KARMETA.replace('since: 2021-09-14 }] }', 'since: 2021-09-14 }, { level: incubating, since: 2023-01-02 }] }'));
    expect(readdirSync(join(folder, 'content/tools'))).toEqual(['karmeta.md', 'nobody.md']);
    expect(hallway('apply', LANDSCAPE)).toEqual({ status: 0, stdout: 'Nothing was changed.\n', stderr: '' });
  });

  test('what cannot be changed is left, with the reason, exit code 1', () => {
    write('content/tools/old-hand.md', tool('Old Hand', 'landscape: Old Hand'));
    const { status, stdout } = hallway('apply', LANDSCAPE, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        changed: [{ file: 'content/tools/karmeta.md', changes: ['level: sandbox → incubating'] }],
        left: [
          {
            file: 'content/tools/old-hand.md', message: 'the landscape says graduated, this entry none; bring `cncf` up to date',
            reason: 'the list gives no date for graduated, and a level without a date cannot be recorded',
          },
        ],
      },
    ]);
  });
});

describe('apply --add', () => {
  beforeEach(() => {
    write('list.yml', `landscape:
  - name: Runtime
    subcategories:
      - name: Cloud Native Network
        items:
          - { name: Harbor, repo_url: "https://git.example/harbor" }
          - { name: Karmeta, project: incubating }
          - { name: Early Bird, project: sandbox, extra: { accepted: "2024-05-06" } }
`);
  });

  test('by name: a file that check accepts', () => {
    expect(hallway('apply', 'list.yml', '--add', 'harbor', 'Karmeta', '--source', 'https://lists.example/landscape.yml')).toEqual({
      status: 0,
      stdout: [
        'wrote content/tools/harbor.md (Harbor, networking)',
        'skipped Karmeta: tools/karmeta.md is its entry',
        '',
        '1 new entry, 1 skipped. Each still needs a summary; where the category has a question mark, see whether it fits. Then run `npm run check`.',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(read('content/tools/harbor.md')).toBe(
      '---\nname: Harbor\nmatch: exact\nkind: project\ncategory: networking\n# summary: still to be written: what it does, in one sentence of your own\nrepository: https://git.example/harbor\nlandscape: Harbor\nsources:\n  - { url: "https://lists.example/landscape.yml" }\n---\n',
    );
    const check = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'check', '--content', 'content', '--format', 'json'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(check.stdout).problems.map(({ code }: { code: string }) => code)).toEqual(['summary-missing']);
  });

  test('every project, as JSON; existing files stay', () => {
    const { status, stdout } = hallway('apply', 'list.yml', '--add-projects', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        added: [{ name: 'Early Bird', id: 'early-bird', file: 'content/tools/early-bird.md', category: 'networking', guessed: false, notes: [] }],
        skipped: [{ name: 'Karmeta', reason: 'tools/karmeta.md is its entry', file: 'content/tools/karmeta.md' }],
      },
    ]);
    expect(read('content/tools/karmeta.md')).toBe(KARMETA);
  });

  test('a tool that breaks the model comes first, exit code 1', () => {
    write('content/tools/harbor.md', '---\nname: Harbor\n---\n');
    expect(hallway('apply', 'list.yml', '--add', 'Harbor')).toEqual({
      status: 1, stdout: '', stderr: 'hallway landscape: content/tools/harbor.md breaks the model; mend it first, so that nothing is added twice (`npm run check`)\n',
    });
    expect(read('content/tools/harbor.md')).toBe('---\nname: Harbor\n---\n');
  });

  test('a file in the place of the folder: a reason, no stack, exit code 1', () => {
    rmSync(join(folder, 'content/tools'), { recursive: true });
    write('content/tools', '');
    const { status, stdout, stderr } = hallway('apply', 'list.yml', '--add', 'Harbor');
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^hallway landscape: \S+tools cannot be written: a file stands in the place of a folder\n$/)]);
  });

  test('a name that the list does not have: nothing is written', () => {
    const { status, stderr } = hallway('apply', 'list.yml', '--add', 'Early Bird', 'Harbour');
    expect([status, stderr]).toEqual([2, 'hallway landscape: the landscape has no item `Harbour`; did you mean `Harbor`?\n']);
    expect(readdirSync(join(folder, 'content/tools'))).toEqual(['karmeta.md', 'nobody.md']);
  });
});

describe('used wrongly: exit code 2, a reason, no stack', () => {
  test.each<[string, string[], RegExp]>([
    ['nothing', [], /^hallway landscape: say whether to check or to apply: /],
    ['no file', ['check'], /^hallway landscape: name the file to compare with: /],
    ['a file that is not there', ['check', 'nowhere.yml'], /^hallway landscape: `nowhere\.yml` cannot be read as a list of projects: there is no such file\n$/],
    ['a folder', ['check', 'content'], /: it is a folder; name the file in it\n$/],
    ['a file of another kind', ['check', 'content/tools/karmeta.md'], /: it is no YAML; line \d+: /],
    ['the wrong kind', ['check', 'devstats.yaml', '--from', 'landscape'], /: it has no list `landscape`; give the landscape\.yml of a CNCF landscape\n$/],
    ['a kind that is none', ['check', 'devstats.yaml', '--from', 'radar'], /there is no kind of list `radar`; use landscape or devstats\n$/],
    ['names without --add', ['check', LANDSCAPE, 'Harbor'], /`Harbor` is one name too many; only `--add` takes several/],
    ['both ways to add', ['apply', LANDSCAPE, '--add', 'Harbor', '--add-projects'], /use `--add NAME…` or `--add-projects`, not both\n$/],
    ['new entries from devstats', ['apply', 'devstats.yaml', '--add-projects'], /new entries need a landscape\.yml/],
    ['a comparison that writes', ['apply', LANDSCAPE, '--against', 'devstats.yaml'], /`--against` compares two lists and writes nothing/],
    ['a source that is no address', ['apply', LANDSCAPE, '--add', 'Harbor', '--source', 'the landscape'], /`--source` takes the address of the landscape that was read/],
    ['an option that does not exist', ['check', LANDSCAPE, '--force'], /Unknown option '--force'/],
  ])('%s', (_what, args, message) => {
    const { status, stdout, stderr } = hallway(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });

  test('an empty file, a hostile one and a huge one', () => {
    write('empty.yml', '');
    write('deep.yml', '['.repeat(20_000));
    write('huge.yml', `landscape:\n  - name: A\n    subcategories:\n      - name: B\n        items:\n${'          - { name: "\\u001b[31mred", project: sandbox }\n'.repeat(20_000)}`);
    expect(hallway('check', 'empty.yml').status).toBe(2);
    expect(hallway('check', 'deep.yml').stderr).toBe('hallway landscape: `deep.yml` cannot be read as a list of projects: it is no YAML; line 1: it is nested too deeply\n');
    const { status, stdout } = hallway('check', 'huge.yml', '--add-projects');
    expect([status, stdout.includes('\u001b')]).toEqual([0, false]);
  });
});
