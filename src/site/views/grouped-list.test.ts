import { expect, it } from 'vitest';
import { groupRows, listData } from './grouped-list.ts';

const rowsOf = (years: Record<string, number>) =>
  Object.entries(years).flatMap(([year, count]) => Array.from({ length: count }, () => ({ year, facets: { year: [{ value: year, label: year }] } })));
const listOf = (years: Record<string, number>) =>
  groupRows(rowsOf(years), ({ year }) => ({ id: year, label: year }), (id) => `/statements/${id}/`);
const pagesOf = (years: Record<string, number>) => listData(listOf(years), [{ name: 'year', label: 'Year' }], '/statements/').pages;

it.each([
  [{}, [{ href: '/statements/', count: 0 }]],
  [{ y2025: 100, y2024: 50 }, [{ href: '/statements/', count: 150 }]],
  [{ y2025: 101, y2024: 50 }, [{ href: '/statements/y2025/', count: 101 }, { href: '/statements/y2024/', count: 50 }]],
  [{ y2025: 350 }, [{ href: '/statements/y2025/', count: 150 }, { href: '/statements/y2025/2/', count: 150 }, { href: '/statements/y2025/3/', count: 50 }]],
])('statements of %o stand on %o', (years, expected) => expect(pagesOf(years as Record<string, number>)).toEqual(expected));

it('lists items in the order of the pages', () => {
  const { items, facets, groups } = listData(listOf({ y2025: 2, y2024: 1 }), [{ name: 'year', label: 'Year' }], '/');
  expect(items).toEqual([{ year: ['y2025'] }, { year: ['y2025'] }, { year: ['y2024'] }]);
  expect(groups.map(({ label, count }) => [label, count])).toEqual([['y2025', 2], ['y2024', 1]]);
  expect(facets[0]?.values).toEqual([['y2024', 'y2024'], ['y2025', 'y2025']]);
});
