import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/catalog/check.ts';
import { readFolder } from '../src/content-fs/read-folder.ts';
import { EXPECTED, RIGHT } from './broken-notes.expected.ts';

// A content folder in which almost every file has a mistake people make, checked in one run. What a repository
// cannot hold well (a link, a huge file, other encodings and line ends) is added to a copy.
const folder = mkdtempSync(join(tmpdir(), 'hallway-broken-'));
cpSync(fileURLToPath(new URL('fixtures/broken', import.meta.url)), folder, { recursive: true });
const talk = (name: string) => join(folder, 'talks/kubecon-eu-2025', name);
symlinkSync('../../tools/argo-cd.md', talk('linked.md'));
writeFileSync(talk('transcript-of-a-day.md'), `---\ntitle: T\nevent: kubecon-eu-2025\n---\n${'And then. '.repeat(30_000)}`);
writeFileSync(talk('saved-as-latin-1.md'), Buffer.from('---\ntitle: Müller\nevent: kubecon-eu-2025\n---\n', 'latin1'));
writeFileSync(talk('saved-on-windows.md'), '\uFEFF---\r\ntitle: A session\r\nevent: kubecon-eu-2025\r\ntools: [karmda]\r\nnotedBy: [ada-example]\r\n---\r\n\r\nSee [it](nowhere.md).\r\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { problems, catalog } = checkContent(readFolder(folder), {
  today: '2026-11-21',
  withdrawn: [],
  baseIds: [...RIGHT.map((path) => path.replace(/\.[a-z]+$/, '')), 'tools/crossplane'],
});
const told = Map.groupBy(problems, ({ file }) => file);

describe('each broken note says exactly this, at this place', () => {
  test.each(Object.entries(EXPECTED))('%s', (file, expected) => {
    expect((told.get(file) ?? []).map(({ line, column, severity, code, message }) => `${line}:${column} ${severity} ${code}: ${message}`)).toEqual(expected);
  });
});

test('nothing is reported about the files that are right', () => {
  expect([...told.keys()].filter((file) => !(file in EXPECTED))).toEqual([]);
  expect(RIGHT.filter((file) => told.has(file))).toEqual([]);
});

test('there are enough of them, and all kinds', () => {
  expect(Object.keys(EXPECTED).length).toBeGreaterThanOrEqual(95);
  expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThanOrEqual(33);
});

test('the catalogue holds the entries that break no rule of their own', () => {
  expect(RIGHT.every((path) => catalog.entries.some(({ file }) => file.path === path))).toBe(true);
  expect(catalog.get('talk', 'kubecon-eu-2025/wrong-kind')).toBeUndefined();
});
