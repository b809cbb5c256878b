import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createFile, replaceFile } from './write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('replaces a file and leaves nothing beside it', () => {
  const path = join(folder, 'replace.md');
  writeFileSync(path, 'old');
  replaceFile(path, 'new');
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['replace.md']]);
  rmSync(path);
});

test('writes a new file, in a new folder too, and never over one that exists', () => {
  const path = join(folder, 'tools/create.md');
  expect([createFile(path, 'first'), createFile(path, 'second')]).toEqual([true, false]);
  expect([readFileSync(path, 'utf8'), readdirSync(join(folder, 'tools'))]).toEqual(['first', ['create.md']]);
});

test('a folder in the place of the file is refused, and nothing is left behind', () => {
  expect(() => replaceFile(join(folder, 'tools'), 'text')).toThrow();
  expect(readdirSync(folder)).toEqual(['tools']);
  expect(createFile(join(folder, 'tools'), 'text')).toBe(false);
  expect(readdirSync(folder)).toEqual(['tools']);
});
