import { expect, test } from 'vitest';
import { slips, typoAllowance } from './typo.ts';

test.each([
  ['karmada', 'karmada', 0],
  ['karmda', 'karmada', 1],
  ['karmadda', 'karmada', 1],
  ['karmida', 'karmada', 1],
  ['akrmada', 'karmada', 1],
  ['kramdaa', 'karmada', 2],
  ['kyverno', 'karmada', Infinity],
])('%s is %s with %d slips', (typed, word, count) => {
  expect(slips(typed, word, 2)).toBe(count);
});

test.each([
  ['kubren', 'kubernetes', 1],
  ['kube', 'kubernetes', 0],
  ['kbue', 'kubernetes', 1],
  ['kubernetesx', 'kubernetes', 1],
])('%s begins %s with %d slips', (typed, word, count) => {
  expect(slips(typed, word, 2, true)).toBe(count);
});

test.each([[3, 0], [4, 1], [7, 1], [8, 2], [30, 2]])('%d letters forgive %d', (letters, allowance) => {
  expect(typoAllowance(letters)).toBe(allowance);
});
