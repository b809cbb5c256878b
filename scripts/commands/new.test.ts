import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../usage.ts';

// The real command in a folder of its own, without a terminal.
const folder = mkdtempSync(join(tmpdir(), 'hallway-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hallway(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), command, ...args, ...(args.includes('--help') ? [] : ['--content', 'content'])], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(() => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  };
  write('events/meet.yaml', 'name: Meet Series\nkind: series\n');
  write('events/meet-2025.yaml', 'name: Meet 2025\nkind: edition\nseries: meet\nstart: 2025-04-01\nend: 2025-04-03\n');
  write('tools/argo-cd.md', '---\nname: Argo CD\nkind: project\ncategory: gitops\nsummary: Applies.\n---\n');
  write('people/ada-example.yaml', 'name: Ada Example\n');
});

describe('each kind, with nothing but what it must have', () => {
  test.each([
    ['topic', ['--name', 'Drift'], 'topics/drift.md'],
    ['person', ['--name', 'Zoë Ångström'], 'people/zoe-angstrom.yaml'],
    ['organization', ['--name', 'Ropeworks', '--kind', 'vendor'], 'organizations/ropeworks.yaml'],
    ['event', ['--name', 'Rope Day 2025', '--kind', 'colocated', '--part-of', 'meet-2025', '--start', '2025-04-01'], 'events/rope-day-2025.yaml'],
    ['tool', ['--name', 'Tugboat CD', '--kind', 'project', '--category', 'gitops', '--summary', 'Pulls: and pushes.'], 'tools/tugboat-cd.md'],
    ['report', ['--title', 'What I heard', '--kind', 'post', '--urls', 'https://example.org/heard'], 'reports/what-i-heard.md'],
    ['guide', ['--title', 'Which one?', '--summary', 'The one.'], 'guides/which-one.mdx'],
    ['talk', ['--title', 'Argo at Scale: 1.10', '--event', 'meet-2025'], 'talks/meet-2025/argo-at-scale-1-10.md'],
  ])('%s %j', (kind, args, path) => {
    const { status, stdout, stderr } = hallway('new', kind, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe(`content/${path}`);
    expect(stdout).toContain('npm run -s hallway -- check');
    expect(hallway('check').stdout).toMatch(/^No problems/);
  });

  test('the file says what else it may say, with everything given at the top', () => {
    expect(read('content/talks/meet-2025/argo-at-scale-1-10.md')).toMatch(
      /^---\ntitle: "Argo at Scale: 1\.10"\nevent: meet-2025\n\n# Take away the # .*\n(?:# .+\n)+---\n$/,
    );
    expect(read('content/talks/meet-2025/argo-at-scale-1-10.md')).toContain('\n# notedBy: [jane-doe]               # Who took the note, for a first-hand one.\n');
  });
});

test('flags answer everything', () => {
  const args = ['--title', 'All of it', '--event', 'meet-2025', '--date', '2025-04-02', '--start', '09:30', '--noted-by', 'ada-example', '--tools', 'argo-cd', '--takeaway', 'It works.', '--links', '[{ kind: video, url: https://example.org/v }]', '--body', 'It was **good**.', '--id', 'everything', '--json'];
  const { status, stdout } = hallway('new', 'talk', ...args);
  expect([status, JSON.parse(stdout)]).toEqual([0, { file: 'content/talks/meet-2025/everything.md', id: 'meet-2025/everything', kind: 'talk', next: ['Next: npm run -s hallway -- check'] }]);
  expect(read('content/talks/meet-2025/everything.md')).toMatch(
    /^---\ntitle: All of it\nevent: meet-2025\ndate: 2025-04-02\nstart: "09:30"\ntools: \[argo-cd\]\nlinks: \[\{ kind: video, url: https:\/\/example\.org\/v \}\]\nnotedBy: \[ada-example\]\ntakeaway: It works\.\n\n[\s\S]*\n---\nIt was \*\*good\*\*\.\n$/,
  );
});

test('--dry-run prints the file and writes nothing', () => {
  const { status, stdout } = hallway('new', 'topic', '--name', 'Not yet', '--dry-run');
  expect([status, stdout.split('\n').slice(0, 2)]).toEqual([0, ['---', 'name: Not yet']]);
  expect(readdirSync(join(folder, 'content/topics'))).not.toContain('not-yet.md');
});

test('a remark does not stop anybody', () => {
  const { status, stderr } = hallway('new', 'topic', '--name', 'Reconciling', '--body', 'As OpenSyncer does.');
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^remark: `OpenSyncer` looks like the name of a tool .* {2}\(unknown-name\)\n$/)]);
});

describe('wrong usage: exit code 2, the way out, nothing written', () => {
  test.each<[string[], RegExp]>([
    [[], /say what to write: `new event\|talk\|report\|/],
    [['--title', 'T'], /say what to write/],
    [['tlak'], /there is no kind `tlak`; did you mean `talk`\?/],
    [['talk'], /a talk needs `--title` \(The title as announced\), `--event` \(The event it was given at/],
    [['event', '--name', 'E', '--kind', 'edition'], /an event needs `--start` \(First day/],
    [['talk', '--title', 'T', '--event', 'met-2025'], /--event: `event: met-2025` names no event; did you mean `meet-2025`\?/],
    [['talk', '--title', 'T', '--event', 'meet-2025', '--tools', 'argocd'], /--tools: `argocd` in `tools` names no tool; did you mean `argo-cd`\?/],
    [['talk', '--title', 'T', '--event', '../../etc'], /--event: `event: \.\.\/\.\.\/etc` names no event/],
    [['talk', '--title', 'T', '--event', 'meet-2025', '--date', 'soon'], /--date: `date: soon` is not a complete date/],
    [['talk', '--title', 'T', '--event', 'meet-2025', '--id', '../x'], /--id: `\.\.\/x` is not an id/],
    [['talk', '--title', 'T', '--event', 'meet-2025', '--links', 'here'], /--links: `links` must be written as `\[\{ kind: video/],
    [['talk', '--title', 'T\nevent: x', '--event', 'meet-2025'], /--title: `title` must be one line/],
    [['talk', '--titel', 'T'], /Unknown option '--titel'; did you mean `--title`\?/],
    [['talk', '--force'], /Unknown option '--force'; `--help` lists those that there are/],
    [['person', '--name', '山田'], /no id follows from the name; give one with `--id`/],
    [['person', '--name', 'X', '--body', 'x'], /--body: a person has no text below its fields/],
    [['tool', '--name', 'Helm', '--kind', 'project', '--category', 'packaging', '--summary', 'Packs.'], /is also an English word.*: `--match exact` or `--match context`/],
    [['tool', '--name', 'Argo CD', '--kind', 'project', '--category', 'gitops', '--summary', 'S.'], /`content\/tools\/argo-cd\.md` exists already; edit it, or give the new one another `--id`/],
  ])('%j', (args, message) => {
    const before = readdirSync(join(folder, 'content'), { recursive: true }).sort();
    const { status, stdout, stderr } = hallway('new', ...args);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(readdirSync(join(folder, 'content'), { recursive: true }).sort()).toEqual(before);
  });
});

test.each<[string, string[], RegExp]>([
  ['a name that is taken', ['tool', '--name', 'ArgoCD', '--id', 'other', '--kind', 'project', '--category', 'gitops', '--summary', 'S.'], /nothing was written: the name `ArgoCD` is also a name of tools\/argo-cd\.md.*\(name-collision\)/],
  ['a talk outside its event', ['talk', '--title', 'Late', '--event', 'meet-2025', '--date', '2025-06-01'], /nothing was written: .*\(talk-outside-event\)/],
  ['a note from nowhere', ['talk', '--title', 'Heard', '--event', 'meet-2025', '--body', 'Said.'], /nothing was written: .*\(missing-provenance\)/],
  ['markup that could run', ['topic', '--name', 'Bad', '--body', '<script>x</script>'], /nothing was written: .*\(forbidden-markup\)/],
])('%s: exit code 1, nothing written', (_case, args, message) => {
  const { status, stdout, stderr } = hallway('new', ...args);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(hallway('check').status).toBe(0);
});

test('a content folder that is not there: exit code 2', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'new', 'topic', '--name', 'X', '--content', 'nowhere'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'hallway new: the content folder `nowhere` cannot be read: it does not exist\n' });
});

test('help lists the flags of a kind', () => {
  expect(hallway('new', 'talk', '--help').stdout).toMatch(/^ {2}--event {10}Required\. The event it was given at/m);
  expect(hallway('new', '--help').stdout).toContain('`new KIND --help` lists its flags');
});
