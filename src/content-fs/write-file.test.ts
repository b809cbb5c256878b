import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FileExistsError, replaceFile, writeNewFile } from './write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('replaces a file, keeps its permissions and leaves nothing beside it', () => {
  const path = join(folder, 'replace.md');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  replaceFile(path, 'new');
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder)]).toEqual(['new', 0o640, ['replace.md']]);
  rmSync(path);
});

test('writes a new file, in a new folder too, and never over one that exists', () => {
  const path = join(folder, 'tools/create.md');
  writeNewFile(path, 'first');
  expect(() => writeNewFile(path, 'second')).toThrow(FileExistsError);
  expect([readFileSync(path, 'utf8'), readdirSync(join(folder, 'tools'))]).toEqual(['first', ['create.md']]);
});

test('a folder in the place of the file is refused, and nothing is left behind', () => {
  expect(() => replaceFile(join(folder, 'tools'), 'text')).toThrow();
  expect(() => writeNewFile(join(folder, 'tools'), 'text')).toThrow(FileExistsError);
  expect(readdirSync(folder)).toEqual(['tools']);
});
