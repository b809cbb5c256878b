import { expect, test } from 'vitest';
import { inQuotes, searchStatus } from './status.ts';

const texts = (count: number, ...leftOut: string[]) => ({ count, leftOut });

test.each([
  [2, texts(14), '2 names, 14 results'],
  [1, texts(0), '1 name'],
  [0, texts(1), '1 result'],
  [0, texts(3, 'azerty', 'qwertz'), '3 results; no page has “azerty”, “qwertz”'],
  [0, texts(0, 'azerty'), 'Nothing found for “argo”.'],
  [2, undefined, 'Only names were searched: the index of the texts could not be loaded. Check the connection and try again.'],
  [undefined, texts(2), 'Only texts were searched: the index of names could not be loaded. Check the connection and try again.'],
  [undefined, undefined, 'The search index could not be loaded. Check the connection and try again, or use the lists.'],
])('%j names and %j are put as %s', (names, pages, status) => {
  expect(searchStatus('argo', names, pages)).toBe(status);
});

test('a long query is not repeated whole', () => {
  expect(inQuotes('x'.repeat(200))).toBe(`“${'x'.repeat(60)}…”`);
});
