import { expect, test } from 'vitest';
import { readLandscape } from './landscape.ts';

/** The items of one subcategory. */
const items = (...list: unknown[]) =>
  readLandscape({ landscape: [{ category: null, name: 'C', subcategories: [{ subcategory: null, name: 'S', items: list }] }] }).map(
    ({ category: _category, subcategory: _subcategory, ...item }) => item,
  );

test('an item with its place, addresses, level and dates', () => {
  const item = {
    item: null, name: 'Karmeta', homepage_url: 'https://karmeta.example/', repo_url: 'https://git.example/karmeta', project: 'incubating',
    extra: { accepted: '2021-09-14', incubating: '2023-01-02' },
  };
  expect(readLandscape({ landscape: [{ category: null, name: 'Orchestration', subcategories: [{ name: 'Scheduling', items: [item] }] }] })).toEqual([
    {
      name: 'Karmeta', category: 'Orchestration', subcategory: 'Scheduling', homepage: 'https://karmeta.example/', repository: 'https://git.example/karmeta',
      level: 'incubating', since: { sandbox: '2021-09-14', incubating: '2023-01-02' }, accepted: '2021-09-14',
    },
  ]);
});

test.each([
  ['accepted into the sandbox', { project: 'sandbox', extra: { accepted: '2024-05-06' } }, { level: 'sandbox', since: { sandbox: '2024-05-06' }, accepted: '2024-05-06' }],
  ['accepted at a higher level', { project: 'graduated', extra: { accepted: '2018-03-04', incubating: '2018-03-04', graduated: '2020-01-02' } }, { level: 'graduated', since: { incubating: '2018-03-04', graduated: '2020-01-02' }, accepted: '2018-03-04' }],
  ['a level without dates', { project: 'graduated', extra: { accepted: '2018-03-04' } }, { level: 'graduated', accepted: '2018-03-04' }],
  ['a date that is none', { project: 'archived', extra: { archived: '2020-01', accepted: 2018 } }, { level: 'archived' }],
  ['a level in capitals', { project: 'Sandbox ' }, { level: 'sandbox' }],
  ['no project of the CNCF', { extra: { accepted: '2018-03-04' } }, { accepted: '2018-03-04' }],
  ['a level nobody knows', { project: 'hatching' }, {}],
  ['several addresses in one text', { homepage_url: 'https://a.example/,https://b.example/' }, { homepage: 'https://a.example/' }],
  ['addresses that are none', { homepage_url: 17, repo_url: 'soon' }, {}],
  ['misspelt keys, other types', { homepage: 'https://a.example/', extra: 'none', second_path: ['x'] }, {}],
])('%s', (_what, fields, expected) => {
  expect(items({ item: null, name: 'A', ...fields })).toEqual([{ name: 'A', ...expected }]);
});

test('fields may stand below the key; what has no name is passed over', () => {
  expect(items({ item: { name: ' A  B ' } }, null, { item: null }, { name: 7 }, 'text', { name: '' }, { name: 'C' })).toEqual([{ name: 'A B' }, { name: 'C' }]);
});

test('two items of one name are two items', () => {
  expect(items({ name: 'A' }, { name: 'A' })).toHaveLength(2);
});

test.each([
  ['a category without subcategories', [{ category: null, name: 'C' }, null]],
  ['a subcategory without items', [{ name: 'C', subcategories: [{ name: 'S', items: null }, { name: 'T' }, null] }]],
])('%s has none', (_what, landscape) => {
  expect(readLandscape({ landscape })).toEqual([]);
});

test.each([[undefined], [null], ['text'], [[]], [{ landscape: null }], [{ items: [] }]])('%j is no landscape', (data) => {
  expect(() => readLandscape(data)).toThrow('it has no list `landscape`; give the landscape.yml of a CNCF landscape');
});
