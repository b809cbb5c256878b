import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import type { TextPage } from './text-port.ts';

const page: TextPage = {
  url: '/hallway/talks/x/',
  content: 'Argo at scale. Adobe runs it in every region. Figures. They count four hundred clusters with Argo now.',
  filters: { type: ['talk'], year: ['2025'] },
  meta: { title: 'Argo at scale', note: 'ArgoCon, 1 April 2025' },
  anchors: [
    { element: 'h1', id: 'title', text: 'Argo at scale', location: 0 },
    { element: 'h2', id: 'figures', text: 'Figures', location: 9 },
  ],
};

const found = [{ location: 0, balanced_score: 1 }, { location: 16, balanced_score: 9 }];

const plain = (words: typeof found, count: number) =>
  passagesOf({ url: page.url, page, found: words, record: undefined }, count).map(({ url, section, segments }) => [url, section, segments.map(({ text }) => text).join('')]);

test('the section that tells most comes first, with its anchor', () => {
  expect(plain(found, 2)).toEqual([
    ['/hallway/talks/x/#figures', 'Figures', 'They count four hundred clusters with Argo now.'],
    ['/hallway/talks/x/', undefined, 'Argo at scale. Adobe runs it in every region.'],
  ]);
});

test('as many sections as asked for', () => {
  expect(plain(found, 1)).toHaveLength(1);
});

test('a page found by its names alone is quoted from its beginning', () => {
  expect(plain([], 2)).toEqual([['/hallway/talks/x/', undefined, 'Argo at scale. Adobe runs it in every region.']]);
});
