import { expect, test } from 'vitest';
import { NOON } from '../../tests/fake-web.ts';
import { retryAfter } from './retry-after.ts';

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
  ['Saturday, 21-Nov-26 12:00:30 GMT', 30_000],
  ['Sat Nov 21 12:00:30 2026 GMT', 30_000],
  ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s', (header, milliseconds) => expect(retryAfter(header, NOON)).toBe(milliseconds));
