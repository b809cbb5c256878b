import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEditDates } from './edit-dates.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-edits-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]) {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'pipe' });
}

function commit(day: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '-A');
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', day], {
    cwd: folder,
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: '2001-01-01T12:00:00Z' },
  });
}

function history() {
  git('init', '-q', '-b', 'main');
  commit('2025-01-01', { 'site notes/content/tools/flux.md': '1', 'site notes/content/talks/a/kärnel.md': '1', 'README.md': '1' });
  commit('2025-02-02', { 'site notes/content/tools/flux.md': '2', 'README.md': '2' });
  commit('2025-03-03', { 'README.md': '3' });
}

test('each file has the day of its newest commit', () => {
  history();
  expect([...readEditDates(join(folder, 'site notes/content'))]).toEqual([
    ['tools/flux.md', '2025-02-02'],
    ['talks/a/kärnel.md', '2025-01-01'],
  ]);
  expect(readEditDates(folder).get('README.md')).toBe('2025-03-03');
});

test('a file edited on two branches has the later day, whichever was merged last', () => {
  history();
  git('checkout', '-q', '-b', 'note', 'HEAD~2');
  commit('2025-01-15', { 'site notes/content/topics/gitops.md': '1', 'site notes/content/talks/a/kärnel.md': '2' });
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-edit', 'note');
  const dates = readEditDates(join(folder, 'site notes/content'));
  expect(dates.get('tools/flux.md')).toBe('2025-02-02');
  expect(dates.get('talks/a/kärnel.md')).toBe('2025-01-15');
});

test('a shallow clone, a folder outside git and a repository without commits know no dates', () => {
  history();
  const origin = folder;
  folder = mkdtempSync(join(tmpdir(), 'hallway-edits-'));
  try {
    git('clone', '-q', '--depth', '1', `file://${origin}`, 'clone');
    expect(readEditDates(join(folder, 'clone/site notes/content')).size).toBe(0);
    mkdirSync(join(folder, 'plain'));
    expect(readEditDates(join(folder, 'plain')).size).toBe(0);
    git('init', '-q', 'empty');
    expect(readEditDates(join(folder, 'empty')).size).toBe(0);
  } finally {
    rmSync(origin, { recursive: true, force: true });
  }
});
