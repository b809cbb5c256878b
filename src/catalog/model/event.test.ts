import { describe, expect, test } from 'vitest';
import { event } from './event.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const accepts = (country: string) => event.safeParse({ name: 'Meeting', kind: 'edition', start: '2025-04-01', country }).success;

describe('the country of an event', () => {
  test.each(['GB', 'DE', 'CZ', 'HK', 'XK'])('%s is a code', (code) => expect(accepts(code)).toBe(true));

  test.each(['UK', 'EU', 'UN', 'ZZ', 'AB', 'gb', 'GBR', 'Germany', ''])('%j is none', (code) => expect(accepts(code)).toBe(false));

  test('there are the 249 of ISO 3166-1, and Kosovo', () => {
    expect(LETTERS.flatMap((first) => LETTERS.filter((second) => accepts(first + second)))).toHaveLength(250);
  });
});
