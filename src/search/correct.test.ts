import { expect, test } from 'vitest';
import { correctWord, nameShortenedTo, replaceWords } from './correct.ts';
import { foldText } from './fold.ts';
import { indexNames } from './name-index.ts';
import type { NameRecord } from './names.ts';

const names = indexNames(
  ['Karmada', 'Argo CD', 'Kubernetes', 'cert-manager', 'ApplicationSet', 'Linkerd', 'CERN'].map((name): NameRecord => ({ id: name, kind: 'tool', name, aliases: [], url: `/${name}/`, weight: 1 })),
);

test.each([
  ['karmda', 'karmada'],
  ['kubrenetes', 'kubernetes'],
  ['linkred', 'linkerd'],
  ['argp', 'argo'],
  ['manger', 'manager'],
  ['karmada', undefined],
  ['xargo', undefined],
  ['foo', undefined],
  ['v1234', undefined],
])('%s is corrected to %s', (word, corrected) => {
  expect(correctWord(word, names)).toBe(corrected);
});

test('a short form stands for its name', () => {
  expect(nameShortenedTo('appset', names)).toBe('ApplicationSet');
  expect(nameShortenedTo('application', names)).toBeUndefined();
});

test('only the mistyped words are replaced', () => {
  expect(replaceWords('What is “Karmda”, please?', new Map([['karmda', 'karmada']]), foldText)).toBe('What is “karmada”, please?');
});
