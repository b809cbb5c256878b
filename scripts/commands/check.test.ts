import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('right/topics/gitops.md', '---\nname: GitOps\n---\nA practice.\n');
write('warned/topics/gitops.md', '---\nname: GitOps\n---\nAlso called OpenGitOps.\n');
write('wrong/topics/gitops.md', '---\nname: GitOps\nbroader: practise\n---\n');
write('wrong/topics/practice.md', '---\nname: Practice\ndescription: x\n---\n');

function hallway(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'check', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const NOTICE = 'Ids were not compared with an earlier revision: the content folder is in no git repository.\n';

test('no problems: exit code 0', () => {
  expect(hallway('--content', 'right')).toEqual({ status: 0, stdout: 'No problems in 1 file, 1 entry.\n', stderr: NOTICE });
});

test('warnings alone: exit code 0', () => {
  const { status, stdout } = hallway('--content', 'warned');
  expect(stdout).toMatch(/^warned\/topics\/gitops\.md:4:13 {2}warning {2}`OpenGitOps` .* {2}\(unknown-name\)\n\n0 errors and 1 warning in 1 of 1 file, 1 entry accepted\.\n/);
  expect(status).toBe(0);
});

test('errors: all of them, exit code 1, paths from the current directory', () => {
  const { status, stdout } = hallway('--content', 'wrong', '--format', 'json');
  expect(JSON.parse(stdout)).toEqual({
    problems: [
      {
        code: 'unknown-reference', severity: 'error', file: 'wrong/topics/gitops.md', line: 3, column: 10,
        message: '`broader: practise` names no topic; did you mean `practice`?', suggestions: ['practice'],
      },
      {
        code: 'unknown-field', severity: 'error', file: 'wrong/topics/practice.md', line: 3, column: 1,
        message: expect.stringMatching(/^`description` is not a field of a topic; /), suggestions: [],
      },
    ],
    counts: { errors: 2, warnings: 0, files: 2, entries: 1 },
  });
  expect(status).toBe(1);
});

test('an id of the base revision', () => {
  cpSync(join(folder, 'right'), join(folder, 'repository'), { recursive: true });
  const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: join(folder, 'repository') });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  rmSync(join(folder, 'repository/topics/gitops.md'));
  write('repository/topics/git-operations.md', '---\nname: GitOps\n---\n');
  for (const base of [[], ['--base', 'HEAD']]) {
    const { status, stdout, stderr } = hallway('--content', 'repository', ...base);
    expect(stdout).toContain('repository/topics/gitops.md:1:1  error  the id `gitops` is gone');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  }
});

test.each([
  [['--contnet', 'right'], /^hallway check: Unknown option '--contnet'/],
  [['right'], /^hallway check: Unexpected argument 'right'/],
  [['--content', 'nowhere'], /^hallway check: the content folder `nowhere` cannot be read: it does not exist\n$/],
  [['--content', 'right/topics/gitops.md'], /^hallway check: the content folder `right\/topics\/gitops\.md` cannot be read: it is not a folder\n$/],
  [['--content', 'right', '--today', '2026-02-30'], /^hallway check: `2026-02-30` is not a build date; write it as YYYY-MM-DD\n$/],
  [['--content', 'right', '--format', 'xml'], /^hallway check: there is no format `xml`; use text, json, github, sarif\n$/],
  [['--content', 'right', '--watch', '--format', 'sarif'], /^hallway check: `--format sarif` prints one document and `--watch` has no end/],
  [['--content', 'right', '--watch', '--fix'], /^hallway check: `--fix` changes the files that `--watch` looks at/],
  [['--content', 'right', '--dry-run'], /^hallway check: `--dry-run` shows what `--fix` would change; give both\n$/],
  [['--content', 'right', '--changed'], /^hallway check: what changed cannot be told: the content folder is in no git repository\n$/],
  [['--content', 'repository', '--changed', 'nowhere'], /^hallway check: `nowhere` names no commit of this repository/],
  [['--content', 'repository', '--base', 'nowhere'], /^hallway check: `nowhere` names no commit of this repository/],
  [['--content', 'repository', '--base', '--all'], /^hallway check: Option '--base' argument is ambiguous/],
  [['--content', 'repository', '--base=--all'], /^hallway check: `--all` names no commit of this repository/],
])('%j is wrong usage: exit code 2, nothing on standard output', (args, message) => {
  const { status, stdout, stderr } = hallway(...args);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('with a landscape, entries that differ are warned of; a file that is none is exit code 2', () => {
  write('drifted/tools/early-bird.md', '---\nname: Early Bird\nkind: project\ncategory: gitops\nsummary: Rises.\nlandscape: Early Bird\nhomepage: https://late.example/\n---\n');
  const landscape = join(ROOT, 'tests/fixtures/landscape/landscape.yml');
  const { status, stdout } = hallway('--content', 'drifted', '--landscape', landscape, '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).problems.map(({ code, line, message }: Record<string, unknown>) => `${code} ${line} ${message}`)).toEqual([
    'landscape-drift 2 the landscape says sandbox, this entry none; bring `cncf` up to date',
    'landscape-drift 7 the landscape has https://bird.example/ as homepage; see which is right',
  ]);
  expect(hallway('--content', 'drifted').stdout).toBe('No problems in 1 file, 1 entry.\n');
  expect(hallway('--landscape', 'nowhere.yml')).toMatchObject({ status: 2, stderr: 'hallway check: the landscape `nowhere.yml` cannot be read: there is no such file\n' });
  expect(hallway('--landscape', 'right/topics/gitops.md').status).toBe(2);
});
