import { expect, test } from 'vitest';
import { isWhenOrWhere } from './when.ts';

test.each([
  ['Wednesday, 12 November 2025, 11:00, room B312', true],
  ['Mittwoch, 12. November, 11:00 Uhr', true],
  ['9:00am – 9:30am EST', true],
  ['Paris, 21 March 2024', true],
  ['Salt Lake City, November 13, 2024', true],
  ['Ana Sá', false],
  ['Ana Sá, Havn', false],
  ['Taming 900 Ingresses', false],
  ['The migration began on 12 November 2025', false],
  ['12,400 applications', false],
  ['Rust Test', false],
  ['EST', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isWhenOrWhere(text)).toBe(expected);
});
