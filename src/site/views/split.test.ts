import { expect, it } from 'vitest';
import { splitRows } from './split.ts';

it.each([
  [0, [['', 0]]],
  [1, [['', 1]]],
  [3, [['', 3]]],
  [4, [['', 3], ['2/', 1]]],
  [7, [['', 3], ['2/', 3], ['3/', 1]]],
])('%i rows at three a page are %o', (count, expected) => {
  const rows = Array.from({ length: count }, (_, index) => index);
  const parts = splitRows(rows, 3);
  expect(parts.map(({ suffix, rows: part }) => [suffix, part.length])).toEqual(expected);
  expect(parts.flatMap(({ rows: part }) => part)).toEqual(rows);
  expect(parts.every(({ number, of }, index) => number === index + 1 && of === expected.length)).toBe(true);
});
