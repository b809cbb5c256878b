import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBytes, readWithin } from './read-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'a.txt');

test.each([
  ['', 8, ''],
  ['Größe', 8, 'Größe'],
  ['longer than it', 6, 'longer'],
])('of “%s”, as many bytes as a buffer of %i holds', (text, size, expected) => {
  writeFileSync(file, text);
  expect(readBytes(file, Buffer.alloc(size)).toString('utf8')).toBe(expected);
});

test('a file within the limit is read whole, one over it is refused', () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  for (const text of ['', 'Größe', megabyte.repeat(2)]) {
    writeFileSync(file, text);
    expect(readWithin(file, 2).toString('utf8') === text).toBe(true);
  }
  writeFileSync(file, `${megabyte.repeat(2)}x`);
  expect(() => readWithin(file, 2)).toThrow('it has more than 2 MB');
});

test.skipIf(process.platform === 'win32')('a device without an end is no trap', () => {
  expect(readBytes('/dev/zero', Buffer.alloc(8))).toHaveLength(8);
  expect(() => readWithin('/dev/zero', 1)).toThrow('it has more than 1 MB');
});
