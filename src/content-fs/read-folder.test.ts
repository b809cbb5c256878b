import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readFolder } from './read-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-read-'));
  mkdirSync(join(folder, 'tools'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, bytes: string | Uint8Array) => writeFileSync(join(folder, path), bytes);
const found = () => readFolder(folder).map(({ path, unreadable }) => (unreadable ? `${path} ${unreadable}` : path));

test('files in order, without templates and hidden files', () => {
  mkdirSync(join(folder, '.obsidian'));
  mkdirSync(join(folder, '_drafts'));
  for (const path of ['tools/b.md', 'tools/a.md', 'tools/_template.md', 'tools/.DS_Store', '.obsidian/x.md', '_drafts/y.md', 'z.txt']) write(path, '');
  expect(found()).toEqual(['tools/a.md', 'tools/b.md', 'z.txt']);
});

test('what cannot be read says why', () => {
  write('tools/latin-1.md', Uint8Array.of(0x4d, 0xfc, 0x6c));
  write('tools/utf-16.md', Uint8Array.of(0xff, 0xfe, 0x4d, 0x00));
  write('tools/huge.md', 'x'.repeat(MAX_FILE_BYTES + 1));
  write('tools/large.md', 'x'.repeat(MAX_FILE_BYTES));
  symlinkSync('large.md', join(folder, 'tools/link.md'));
  symlinkSync('nowhere', join(folder, 'tools/dangling.md'));
  symlinkSync('..', join(folder, 'tools/up'));
  expect(found()).toEqual([
    'tools/dangling.md symbolic-link',
    'tools/huge.md too-large',
    'tools/large.md',
    'tools/latin-1.md not-utf8',
    'tools/link.md symbolic-link',
    'tools/up symbolic-link',
    'tools/utf-16.md not-utf8',
  ]);
});

test.runIf(process.platform !== 'win32')('a pipe is not waited for, a locked folder is reported', () => {
  execFileSync('mkfifo', [join(folder, 'tools/pipe.md')]);
  expect(found()).toEqual(['tools/pipe.md not-a-file']);
  if (process.getuid?.() === 0) return;
  mkdirSync(join(folder, 'topics'));
  chmodSync(join(folder, 'topics'), 0o000);
  expect(found()).toContain('topics no-permission');
  chmodSync(join(folder, 'topics'), 0o700);
});

test('a folder that is not there is an error', () => {
  expect(() => readFolder(join(folder, 'none'))).toThrow(/ENOENT/);
});
