import { expect, test } from 'vitest';
import type { TextPage } from './full-text.ts';
import { textHit } from './text-hit.ts';

const page: TextPage = {
  url: '/hallway/talks/x/',
  content: 'Argo at scale. Adobe runs it in every region. Figures. They count four hundred clusters with Argo now.',
  filters: { type: ['talk'], year: ['2025'] },
  meta: { title: 'Argo at scale', note: 'ArgoCon, 1 April 2025' },
  weighted_locations: [],
  sub_results: [
    { title: 'Argo at scale', url: '/hallway/talks/x/#title', anchor: { id: 'title' }, weighted_locations: [{ location: 0, balanced_score: 1 }] },
    { title: 'Figures', url: '/hallway/talks/x/#figures', anchor: { id: 'figures' }, weighted_locations: [{ location: 16, balanced_score: 9 }] },
  ],
};

const plain = (hit: ReturnType<typeof textHit>) =>
  hit.quotes.map(({ url, section, segments }) => [url, section, segments.map(({ text }) => text).join('')]);

test('the section that tells most comes first, with its anchor', () => {
  const hit = textHit(page, 2);
  expect(hit).toMatchObject({ title: 'Argo at scale', type: 'talk', note: 'ArgoCon, 1 April 2025' });
  expect(plain(hit)).toEqual([
    ['/hallway/talks/x/#figures', 'Figures', 'They count four hundred clusters with Argo now.'],
    ['/hallway/talks/x/', undefined, 'Argo at scale. Adobe runs it in every region.'],
  ]);
  expect(hit.quotes[0]?.segments.filter(({ marked }) => marked)).toEqual([{ text: 'Argo', marked: true }]);
});

test('as many sections as asked for', () => {
  expect(textHit(page, 1).quotes).toHaveLength(1);
});

test('a page found by its names alone is quoted from its beginning', () => {
  expect(plain(textHit({ ...page, sub_results: [] }, 2))).toEqual([
    ['/hallway/talks/x/', undefined, 'Argo at scale. Adobe runs it in every region.'],
  ]);
});
