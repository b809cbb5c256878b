import { expect, test } from 'vitest';
import { cleanQuery, engineFilters, noFilters, QUERY_LIMIT, readSearch, writeSearch } from './query.ts';

test.each([
  ['  Argo   CD ', 'Argo CD'],
  ['argo\u0000\u0007cd\n', 'argo cd'],
  ['argo\u202Ecd\u200B', 'argo cd'],
  ['\uD800x', '\uFFFDx'],
  ['<b>.*(', '<b>.*('],
])('%j is searched as %j', (text, query) => {
  expect(cleanQuery(text)).toEqual({ query, truncated: false });
});

test('a long query is cut, by characters rather than halves of them', () => {
  const { query, truncated } = cleanQuery('😀'.repeat(10_000));
  expect([...query]).toHaveLength(QUERY_LIMIT);
  expect(query.isWellFormed()).toBe(true);
  expect(truncated).toBe(true);
});

test.each([
  ['', ''],
  ['?q=argo+cd&type=talk&type=tool&year=2025', '?q=argo+cd&type=talk&type=tool&year=2025'],
  ['?year=2025&q=x&utm_source=y', '?q=x&year=2025'],
  ['?type=tool&type=tool&type=', '?type=tool'],
  ['?q=%3Cb%3E%26%23', '?q=%3Cb%3E%26%23'],
])('the address %s is kept as %s', (address, kept) => {
  expect(writeSearch(readSearch(new URLSearchParams(address)))).toBe(kept);
});

test('values of one facet are alternatives; a facet can be left open', () => {
  const filters = { ...noFilters(), type: ['talk', 'tool'], year: ['2025'] };
  expect(engineFilters(filters)).toEqual({ type: { any: ['talk', 'tool'] }, year: { any: ['2025'] } });
  expect(engineFilters(filters, 'type')).toEqual({ year: { any: ['2025'] } });
});
