import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LinkedFolderError } from './inside.ts';
import { writeContent } from './write-content.ts';
import { FileExistsError } from './write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (path: string, text: string, isNew = true) => ({ path, text, isNew });

test('files are written whole, in folders that need not exist, changed ones over what was there', () => {
  writeContent(join(folder, 'new'), [file('talks/meet/a.md', 'one'), file('talks/meet/b.md', 'two')]);
  writeContent(join(folder, 'new'), [file('talks/meet/a.md', 'Größe', false)]);
  expect(readFileSync(join(folder, 'new/talks/meet/a.md'), 'utf8')).toBe('Größe');
  expect(readdirSync(join(folder, 'new/talks/meet'))).toEqual(['a.md', 'b.md']);
});

test('a new file never takes the place of one that is there', () => {
  mkdirSync(join(folder, 'theirs/tools'), { recursive: true });
  writeFileSync(join(folder, 'theirs/tools/a.md'), 'theirs');
  expect(() => writeContent(join(folder, 'theirs'), [file('tools/a.md', 'ours')])).toThrow(FileExistsError);
  expect(readFileSync(join(folder, 'theirs/tools/a.md'), 'utf8')).toBe('theirs');
});

test('where one fails, what others refer to is there, it and those behind it are missing, and no rest of it stays', () => {
  mkdirSync(join(folder, 'half/talks/b.md'), { recursive: true });
  const files = ['talks/a.md', 'talks/b.md', 'talks/c.md', 'events/meet.yaml', 'people/ana.yaml'].map((path) => file(path, 'new', path !== 'talks/b.md'));
  expect(() => writeContent(join(folder, 'half'), files)).toThrow(/EISDIR|EPERM|ENOTEMPTY/);
  expect(readdirSync(join(folder, 'half'), { recursive: true }).sort()).toEqual(['events', 'events/meet.yaml', 'people', 'people/ana.yaml', 'talks', 'talks/a.md', 'talks/b.md']);
});

test('nothing is written through a symbolic link, and nothing beside it', () => {
  mkdirSync(join(folder, 'linked/talks'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'linked/talks/meet'));
  const write = () => writeContent(join(folder, 'linked'), [file('people/ana.yaml', 'name: Ana'), file('talks/meet/a.md', 'one')]);
  expect(write).toThrow(new LinkedFolderError('`talks/meet` is a symbolic link, which is not followed; put the folder itself in its place'));
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  expect(readdirSync(join(folder, 'linked'))).toEqual(['talks']);
});
