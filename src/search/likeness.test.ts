import { expect, test } from 'vitest';
import { strangers } from './likeness.ts';

test.each([
  ['the word itself', ['karmada'], ['Karmada,'], []],
  ['its beginning', ['karm'], ['Karmada'], []],
  ['another form', ['running'], ['runs.'], []],
  ['a word with diacritics', ['vojtech'], ['Vojtěch'], []],
  ['a part of a joined word', ['multi', 'cluster'], ['Multi-Cluster.'], []],
  ['a word cut down to one letter', ['azertyuiop'], ['a', 'A'], ['azertyuiop']],
  ['a word cut down to a little', ['xyzzyplugh'], ['xyz'], ['xyzzyplugh']],
  ['one of two', ['kubernetes', 'azerty'], ['Kubernetes.', 'a'], ['azerty']],
])('finds what is strange about %s', (_, typed, found, expected) => {
  expect(strangers(typed, found)).toEqual(expected);
});
