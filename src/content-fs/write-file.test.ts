import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileExistsError, replaceFile, writeNewFile } from './write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new file comes with its folders and leaves nothing beside it', () => {
  writeNewFile(join(folder, 'a/b/c.md'), 'text');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.md']);
  expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('text');
});

test('a file that exists is never overwritten', () => {
  writeFileSync(join(folder, 'c.md'), 'theirs');
  expect(() => writeNewFile(join(folder, 'c.md'), 'ours')).toThrow(FileExistsError);
  expect(readFileSync(join(folder, 'c.md'), 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['c.md']);
});

test('a file is replaced as a whole and keeps its permissions', () => {
  writeFileSync(join(folder, 'c.md'), 'old and longer');
  chmodSync(join(folder, 'c.md'), 0o600);
  replaceFile(join(folder, 'c.md'), ['n', 'ew']);
  expect(readFileSync(join(folder, 'c.md'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'c.md')).mode & 0o777).toBe(0o600);
});

test('an interruption leaves the old text, and no temporary file', () => {
  writeFileSync(join(folder, 'c.md'), 'old');
  function* interrupted(): Generator<string> {
    yield 'half of the new text';
    throw new Error('interrupted');
  }
  expect(() => replaceFile(join(folder, 'c.md'), interrupted())).toThrow('interrupted');
  expect(readFileSync(join(folder, 'c.md'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['c.md']);
});

test('a folder in the place of the file', () => {
  mkdirSync(join(folder, 'c.md'));
  expect(() => writeNewFile(join(folder, 'c.md'), 'text')).toThrow(FileExistsError);
  expect(readdirSync(folder)).toEqual(['c.md']);
});

test('the longest name that a disk takes', () => {
  const path = join(folder, `${'a'.repeat(252)}.md`);
  writeNewFile(path, 'old');
  replaceFile(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what cannot be written is named by the name that was meant', () => {
  expect(() => replaceFile(join(folder, 'missing/c.md'), 'text')).toThrow(expect.objectContaining({ code: 'ENOENT', path: join(folder, 'missing/c.md') }));
});
