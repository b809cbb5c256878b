import { expect, it } from 'vitest';
import { newestQuotes, quotesBySource, type QuoteGroup, type QuoteView } from './quote.ts';

const quote = (from: string, before: string, place: QuoteView['place'] = 'body'): QuoteView => ({
  before, surface: 'Beacon', after: '', href: `/talks/${from}/#m-1`, from: { kind: 'talk', id: from, name: from, href: `/talks/${from}/` }, place,
});
const QUOTES = [quote('a', 'a title ', 'title'), quote('a', 'a one '), quote('a', 'a two '), quote('b', 'b one '), quote('c', 'c title ', 'title')];

it('names each source once, by its title where that mentions the entity', () => {
  expect(quotesBySource(QUOTES).map(({ from, title, sentences }) => [from.id, title?.before, sentences.map(({ before }) => before)])).toEqual([
    ['a', 'a title ', ['a one ', 'a two ']],
    ['b', undefined, ['b one ']],
    ['c', 'c title ', []],
  ]);
});

it.each([
  [2, ['a one ', 'b one ']],
  [3, ['a one ', 'b one ', 'a two ']],
  [9, ['a one ', 'b one ', 'a two ', 'a title ', 'c title ']],
])('of %i shown, every source comes before the second sentence of any, and titles come last', (each, befores) => {
  const group: QuoteGroup = { heading: 'Tide Con', event: undefined, date: undefined, level: undefined, quotes: QUOTES, total: 5 };
  expect(newestQuotes([group], each, 20).flatMap(({ quotes }) => quotes.map(({ before }) => before))).toEqual(befores);
});
