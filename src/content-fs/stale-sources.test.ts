import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStaleSources } from './stale-sources.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hallway-stale-'));
  mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('neither is needed', () => {
  expect(readStaleSources({ root })).toEqual({ landscape: { is: 'absent' }, links: { is: 'absent' } });
});

it('both are read where they are', () => {
  writeFileSync(join(root, 'landscape.yml'), 'landscape:\n  - category:\n    name: A\n    subcategories:\n      - subcategory:\n        name: B\n        items:\n          - item:\n            name: Flux\n            project: graduated\n');
  writeFileSync(join(root, 'data/linkcheck.json'), '{ "date": "2026-11-20", "dead": [], "moved": [] }');
  const { landscape, links } = readStaleSources({ root, landscapeFile: join(root, 'landscape.yml') });
  expect(landscape).toMatchObject({ is: 'read', file: 'landscape.yml', value: { from: 'landscape', items: [{ name: 'Flux', level: 'graduated' }] } });
  expect(links).toEqual({ is: 'read', file: 'data/linkcheck.json', value: { date: '2026-11-20', dead: [], moved: [] } });
});

it('a file outside the repository goes by its name alone', () => {
  expect(readStaleSources({ root, landscapeFile: join(root, '../elsewhere/list.yml') }).landscape).toEqual({ is: 'unreadable', file: 'list.yml', reason: 'it does not exist' });
});

it.each([
  ['a landscape that is named and not there', 'lost.yml', 'it does not exist'],
  ['a folder', 'data', 'it is a folder'],
  ['another file', 'other.yml', 'it has no list `landscape`; give the landscape.yml of a CNCF landscape'],
])('%s is reported, not passed over', (_case, file, reason) => {
  writeFileSync(join(root, 'other.yml'), 'a: 1\n');
  writeFileSync(join(root, 'data/linkcheck.json'), '{');
  const { landscape, links } = readStaleSources({ root, landscapeFile: join(root, file) });
  expect(landscape).toEqual({ is: 'unreadable', file, reason });
  expect(links).toMatchObject({ is: 'unreadable', file: 'data/linkcheck.json' });
});
