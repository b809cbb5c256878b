import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codeDigest } from './code-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('src/catalog/checks/rule.ts', 'one');
write('package-lock.json', '{}');
const before = codeDigest(folder);

test.each([
  ['the same again', () => {}, true],
  ['a test', () => write('src/catalog/checks/rule.test.ts', 'x'), true],
  ['a page of the site', () => write('src/pages/index.astro', 'x'), true],
  ['a rule', () => write('src/catalog/checks/rule.ts', 'two'), false],
  ['a new reader', () => write('src/content-fs/reader.ts', 'x'), false],
  ['a package', () => write('package-lock.json', '{ }'), false],
])('after %s', (_case, change, isSame) => {
  change();
  expect(codeDigest(folder) === before).toBe(isSame);
  write('src/catalog/checks/rule.ts', 'one');
  write('package-lock.json', '{}');
  rmSync(join(folder, 'src/content-fs'), { recursive: true, force: true });
});
