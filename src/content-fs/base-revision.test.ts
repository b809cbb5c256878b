import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BadRevisionError, readBaseRevision } from './base-revision.ts';

let repository = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

function write(path: string, text = 'x\n') {
  mkdirSync(join(repository, path, '..'), { recursive: true });
  writeFileSync(join(repository, path), text);
}

function commit(message: string) {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

const content = () => join(repository, 'site notes/content');

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'hallway-base-'));
  git('init', '-q', '-b', 'main');
  write('site notes/content/tools/flux.md');
  write('site notes/content/tools/_template.md');
  write('site notes/content/talks/kubecon-eu-2025/kärnel.md');
  write('site notes/content/talks/kubecon-eu-2025/opening.md');
  write('tools/elsewhere.md');
  commit('first');
});

afterEach(() => rmSync(repository, { recursive: true, force: true }));

test('the base is where the branch left main, wherever the content folder lies', () => {
  git('checkout', '-q', '-b', 'note');
  git('rm', '-q', 'site notes/content/tools/flux.md');
  write('site notes/content/topics/gitops.md');
  commit('second');
  expect(readBaseRevision(content())).toEqual({ ids: ['talks/kubecon-eu-2025/kärnel', 'talks/kubecon-eu-2025/opening', 'tools/flux'] });
});

test('a revision can be named', () => {
  git('tag', 'v1');
  write('site notes/content/tools/helm.md');
  commit('second');
  expect(readBaseRevision(content(), 'v1').ids).not.toContain('tools/helm');
  expect(readBaseRevision(content(), 'main').ids).toContain('tools/helm');
  expect(readBaseRevision(content(), 'HEAD~1').ids).toHaveLength(3);
});

test.each(['no-such-branch', '--output=/tmp/x', '-h', '', 'main; rm -rf .', 'main:site notes', '$(id)', 'a\nb'])('%j is no revision', (ref) => {
  expect(() => readBaseRevision(content(), ref)).toThrow(BadRevisionError);
});

test('the content folder may be the repository itself', () => {
  expect(readBaseRevision(repository).ids).toEqual(['tools/elsewhere']);
});

test('a folder that the base does not have is a notice', () => {
  mkdirSync(join(repository, 'new'));
  expect(readBaseRevision(join(repository, 'new')).notice).toMatch(/^Ids were not compared: at revision [0-9a-f]{8} this content folder does not exist\.$/);
});

test('a shallow clone without the fork point is a notice', () => {
  git('checkout', '-q', '-b', 'note');
  write('a');
  commit('on the branch');
  git('checkout', '-q', 'main');
  write('b');
  commit('on main');
  const origin = repository;
  repository = mkdtempSync(join(tmpdir(), 'hallway-shallow-'));
  try {
    git('clone', '-q', '--depth', '1', '--no-single-branch', '-b', 'note', `file://${origin}`, '.');
    expect(readBaseRevision(content())).toEqual({
      notice: 'Ids were not compared with an earlier revision: this clone is shallow; fetch the whole history (`git fetch --unshallow`), or name a revision with `--base`.',
    });
    expect(readBaseRevision(content(), 'origin/main').ids).toHaveLength(3);
  } finally {
    rmSync(origin, { recursive: true, force: true });
  }
});

test('no repository, no main branch and no commit are notices; the empty revision too', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'hallway-plain-'));
  expect(readBaseRevision(elsewhere)).toEqual({ notice: 'Ids were not compared with an earlier revision: the content folder is in no git repository.' });
  expect(() => readBaseRevision(elsewhere, 'main')).toThrow('`main` cannot be looked up: the content folder is in no git repository');
  rmSync(elsewhere, { recursive: true });
  expect(readBaseRevision(content(), '0'.repeat(40)).notice).toContain('the base is the empty revision');
  git('branch', '-m', 'trunk');
  expect(readBaseRevision(content())).toEqual({ notice: 'Ids were not compared with an earlier revision: there is no main branch here; name a revision with `--base`.' });
});

test('a content folder that is not there is no missing git', () => {
  const reason = 'the content folder cannot be opened';
  expect(readBaseRevision(join(repository, 'gone'))).toEqual({ notice: `Ids were not compared with an earlier revision: ${reason}.` });
  expect(() => readBaseRevision(join(repository, 'gone'), 'main')).toThrow(`\`main\` cannot be looked up: ${reason}`);
});
