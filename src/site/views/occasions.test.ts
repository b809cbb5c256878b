import { expect, test } from 'vitest';
import { catalogOf } from '../../../tests/entries.ts';
import { occasionsOf } from './occasions.ts';

const catalog = catalogOf({
  'events/main-2024.yaml': 'name: Main 2024\nkind: edition\nstart: 2024-06-03\n',
  'events/main-2025.yaml': 'name: Main 2025\nkind: edition\nstart: 2025-06-03\n',
  'events/day-2025.yaml': 'name: Day 2025\nkind: colocated\npartOf: main-2025\nstart: 2025-06-02\n',
  'talks/main-2024/dated.md': '---\ntitle: Dated\nevent: main-2024\ndate: 2024-06-03\n---\n',
  'talks/day-2025/undated.md': '---\ntitle: Undated\nevent: day-2025\n---\n',
});

test('a co-located event counts as its edition too, and a talk without a day has the year of its event', () => {
  expect(occasionsOf({ catalog }, catalog.all('talk'))).toEqual({ event: ['day-2025', 'main-2025', 'main-2024'], year: ['2025', '2024'] });
});
