import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { tool, topic } from '../../tests/checking.ts';
import { ROOT } from '../usage.ts';

// A repository whose main branch has somebody else's mistake in it, and a branch on which somebody works.
const folder = mkdtempSync(join(tmpdir(), 'hallway-changed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let repository: string;
let count = 0;

const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always', ...args], { cwd: repository, encoding: 'utf8' });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
};
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'work');
};
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'check', '--content', 'content', '--format', 'json', ...args], { cwd: repository, encoding: 'utf8' });
  return { status, stderr, problems: stdout === '' ? [] : (JSON.parse(stdout) as { problems: { file: string; code: string }[] }).problems.map(({ file, code }) => `${file.replace('content/', '')} ${code}`) };
}

beforeEach(() => {
  repository = join(folder, String(count++));
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  write('content/topics/theirs.md', topic('Theirs', 'broader: nowhere'));
  write('content/topics/gitops.md', topic('GitOps'));
  write('content/topics/drift.md', topic('Drift', 'broader: gitops', 'See [it](gitops.md).'));
  commit();
  git('switch', '-q', '-c', 'work');
});

describe('what a change answers for', () => {
  test.each<[string, () => void, string[], number]>([
    ['nothing changed', () => {}, [], 0],
    ['a right file, committed', () => { write('content/topics/more.md', topic('More')); commit(); }, [], 0],
    ['a wrong file, committed', () => { write('content/topics/more.md', topic('More', 'broader: x')); commit(); }, ['topics/more.md unknown-reference'], 1],
    ['a wrong file git does not know yet', () => write('content/topics/more.md', topic('More', 'broader: x')), ['topics/more.md unknown-reference'], 1],
    ['a wrong edit, not committed', () => write('content/topics/gitops.md', topic('GitOps', 'tags: [x]')), ['topics/gitops.md unknown-field'], 1],
    ['what was wrong before in a file that is touched', () => write('content/topics/theirs.md', topic('Theirs', 'broader: nowhere', 'More.')), ['topics/theirs.md unknown-reference'], 1],
    ['a deleted file, and what refers to it', () => rmSync(join(repository, 'content/topics/gitops.md')), ['topics/drift.md unknown-reference', 'topics/drift.md broken-link', 'topics/gitops.md vanished-id'], 1],
    ['a renamed file, and what refers to it', () => { renameSync(join(repository, 'content/topics/gitops.md'), join(repository, 'content/topics/operations-by-git.md')); write('content/topics/operations-by-git.md', topic('GitOps', 'formerly: [gitops]')); }, ['topics/drift.md unknown-reference', 'topics/drift.md broken-link'], 1],
    ['an entry that only changes what is suggested to others', () => write('content/topics/nowhere-else.md', topic('Nowhere else')), [], 0],
    ['a file that is none of the content', () => write('README.md', 'x'), [], 0],
  ])('%s', (_case, change, expected, code) => {
    change();
    const { status, problems } = check('--changed', '--errors-only');
    expect(problems).toEqual(expected);
    expect(status).toBe(code);
    expect(check('--errors-only').problems).toContain('topics/theirs.md unknown-reference');
  });

  test('a warning elsewhere that the change gives rise to', () => {
    write('content/topics/gitops.md', topic('GitOps', '', 'As TerraZone does.'));
    write('content/tools/terrazone.md', tool('TerraZone'));
    commit();
    git('branch', '-f', 'main', 'HEAD');
    rmSync(join(repository, 'content/tools/terrazone.md'));
    expect(check('--changed').problems).toEqual(['tools/terrazone.md vanished-id', 'topics/gitops.md unknown-name']);
  });
});

test('what main gained meanwhile is not touched', () => {
  git('switch', '-q', 'main');
  write('content/topics/later.md', topic('Later', 'broader: nowhere'));
  commit();
  git('switch', '-q', 'work');
  write('content/topics/more.md', topic('More'));
  commit();
  const { status, problems, stderr } = check('--changed', 'main');
  expect({ status, problems }).toEqual({ status: 0, problems: [] });
  expect(stderr).toMatch(/^1 file changed since [0-9a-f]{8}; /);
});

test('--fix mends what is touched, and nobody else\'s file', () => {
  write('content/topics/gitops.md', 'broader: x');
  write('content/topics/gitops.md', '---\nrelated: [Drift]\nname: GitOps\n---\n');
  write('content/topics/theirs.md', topic('Theirs', 'broader: nowhere'));
  expect(check('--changed', '--fix')).toMatchObject({ status: 0, problems: [] });
  expect(git('diff', '--name-only')).toBe('content/topics/gitops.md\n');
});

describe('a shallow clone', () => {
  beforeEach(() => {
    commit();
    commit();
    const origin = repository;
    repository = join(folder, `${count++}`);
    mkdirSync(repository);
    git('clone', '-q', '--depth', '1', '--branch', 'work', '--no-single-branch', pathToFileURL(origin).href, '.');
  });

  test('without a base: exit code 2 and the way out', () => {
    const { status, problems, stderr } = check('--changed');
    expect({ status, problems }).toEqual({ status: 2, problems: [] });
    expect(stderr).toMatch(/there is nothing to compare with: this clone is shallow; fetch the whole history \(`git fetch --unshallow`\), or name a revision with `--changed BASE`/);
  });

  test('with a base that was fetched: compared with that itself', () => {
    write('content/topics/more.md', topic('More', 'broader: x'));
    const { status, problems, stderr } = check('--changed', 'origin/main', '--errors-only');
    expect({ status, problems }).toEqual({ status: 1, problems: ['topics/more.md unknown-reference'] });
    expect(stderr).toContain('Compared with `origin/main` itself, since this clone is shallow');
  });
});
