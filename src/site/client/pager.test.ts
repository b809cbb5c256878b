import { expect, it } from 'vitest';
import { pageIn } from './pager.ts';

it.each([
  ['', 100, 1],
  ['page=2', 100, 2],
  ['page=3', 100, 3],
  ['page=9', 100, 3],
  ['page=0', 100, 1],
  ['page=-1', 100, 1],
  ['page=1.5', 100, 1],
  ['page=two', 100, 1],
  ['page=2', 40, 1],
  ['page=2', 0, 1],
])('?%s of %i rows shows page %i', (query, rows, expected) => expect(pageIn(new URLSearchParams(query), rows, 40)).toBe(expected));
