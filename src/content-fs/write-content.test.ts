import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeContent } from './write-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('files are written whole, in folders that need not exist, over what was there', () => {
  writeContent(join(folder, 'new'), [{ path: 'talks/meet/a.md', text: 'one' }, { path: 'talks/meet/a.md', text: 'Größe' }]);
  expect(readFileSync(join(folder, 'new/talks/meet/a.md'), 'utf8')).toBe('Größe');
  expect(readdirSync(join(folder, 'new/talks/meet'))).toEqual(['a.md']);
});

test('where one fails, it and those behind it are missing, and no rest of it stays', () => {
  mkdirSync(join(folder, 'half/talks/b.md'), { recursive: true });
  writeFileSync(join(folder, 'half/talks/a.md'), 'old');
  const files = ['a', 'b', 'c'].map((name) => ({ path: `talks/${name}.md`, text: 'new' }));
  expect(() => writeContent(join(folder, 'half'), files)).toThrow(/EISDIR|EPERM|ENOTEMPTY/);
  expect([readFileSync(join(folder, 'half/talks/a.md'), 'utf8'), readdirSync(join(folder, 'half/talks'))]).toEqual(['new', ['a.md', 'b.md']]);
});
