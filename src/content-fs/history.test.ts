import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editDates, readHistory } from './history.ts';

const readEditDates = (contentDir: string) => editDates(readHistory(contentDir));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-edits-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]) {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'pipe' });
}

function commit(day: string, files: Record<string, string>, time = `${day}T12:00:00Z`) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '-A');
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', day], {
    cwd: folder,
    env: { ...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: '2001-01-01T12:00:00Z' },
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

/** Day, path and the texts before and after. */
function told(contentDir: string) {
  const { changes, files } = readHistory(contentDir);
  const texts = files(changes.flatMap(({ path, before, after }) => [before, after].flatMap((id) => (id ? [{ path, id }] : []))));
  const textOf = (id: string | undefined) => (id === undefined ? '-' : (texts.get(id)?.text ?? 'not at hand'));
  return changes.map(({ day, path, before, after }) => [day, path, textOf(before), textOf(after)]);
}

test('every change has its day and the texts before and after, newest first, and other folders do not matter', () => {
  history();
  rmSync(join(folder, 'site notes/content/talks/a/kärnel.md'));
  commit('2025-04-04', { 'site notes/content/tools/flux.md': 'größer\nzweite Zeile\n' });
  expect(told(join(folder, 'site notes/content'))).toEqual([
    ['2025-04-04', 'talks/a/kärnel.md', '1', '-'],
    ['2025-04-04', 'tools/flux.md', '2', 'größer\nzweite Zeile\n'],
    ['2025-02-02', 'tools/flux.md', '1', '2'],
    ['2025-01-01', 'talks/a/kärnel.md', '-', '1'],
    ['2025-01-01', 'tools/flux.md', '-', '1'],
  ]);
});

test('a day is one in UTC, wherever it was committed', () => {
  git('init', '-q', '-b', 'main');
  commit('2025-01-01', { 'a.md': '1' }, '2025-01-01T23:30:00-05:00');
  commit('2025-01-02', { 'b.md': '1' }, '2025-01-03T00:30:00+09:00');
  expect(told(folder).map(([day, path]) => [day, path])).toEqual([['2025-01-02', 'b.md'], ['2025-01-02', 'a.md']]);
});

test('a renamed file keeps its history, and the rename alone is no change', () => {
  git('init', '-q', '-b', 'main');
  commit('2025-01-01', { 'tools/old.md': '1', 'tools/other.md': 'x' });
  commit('2025-01-02', { 'tools/old.md': '2' });
  renameSync(join(folder, 'tools/old.md'), join(folder, 'tools/mid.md'));
  commit('2025-01-03', {});
  renameSync(join(folder, 'tools/mid.md'), join(folder, 'tools/new.md'));
  commit('2025-01-04', { 'tools/old.md': 'another one' });
  expect(told(folder)).toEqual([
    ['2025-01-04', 'tools/old.md', '-', 'another one'],
    ['2025-01-02', 'tools/new.md', '1', '2'],
    ['2025-01-01', 'tools/new.md', '-', '1'],
    ['2025-01-01', 'tools/other.md', '-', 'x'],
  ]);
  expect(readEditDates(folder).get('tools/new.md')).toBe('2025-01-02');
});

test('a shallow clone tells what it has, without taking its oldest commit for the beginning', () => {
  history();
  commit('2025-04-04', { 'site notes/content/tools/flux.md': '3' });
  const origin = folder;
  folder = mkdtempSync(join(tmpdir(), 'hallway-edits-'));
  try {
    git('clone', '-q', '--depth', '3', `file://${origin}`, 'clone');
    const content = join(folder, 'clone/site notes/content');
    expect(readHistory(content)).toMatchObject({ isShallow: true });
    expect(told(content)).toEqual([['2025-04-04', 'tools/flux.md', '2', '3']]);
  } finally {
    rmSync(origin, { recursive: true, force: true });
  }
});

test('a clone without the texts of the past still has the days', () => {
  history();
  commit('2025-04-04', { 'site notes/content/tools/flux.md': '3' });
  git('config', 'uploadpack.allowFilter', 'true');
  const origin = folder;
  folder = mkdtempSync(join(tmpdir(), 'hallway-edits-'));
  try {
    git('clone', '-q', '--filter=blob:none', `file://${origin}`, 'clone');
    // Whether git fetches a text that is asked for depends on its version.
    expect(told(join(folder, 'clone/site notes/content')).map(([day, path]) => [day, path])).toEqual([
      ['2025-04-04', 'tools/flux.md'],
      ['2025-02-02', 'tools/flux.md'],
      ['2025-01-01', 'talks/a/kärnel.md'],
      ['2025-01-01', 'tools/flux.md'],
    ]);
  } finally {
    rmSync(origin, { recursive: true, force: true });
  }
});

test('why nothing is known is said', () => {
  expect(readHistory(folder)).toMatchObject({ changes: [], trouble: 'the content folder is in no git repository' });
  expect(readHistory(join(folder, 'lost'))).toMatchObject({ changes: [], trouble: 'the content folder cannot be opened' });
  git('init', '-q', '-b', 'main');
  expect(readHistory(folder)).toMatchObject({ changes: [], trouble: 'nothing has been committed yet' });
});
