import { expect, test } from 'vitest';
import { chipName } from './chip-name.ts';

test.each([
  [['KubeCon London'], 'kubecon london', 'KubeCon London'],
  [['KubeCon Europe 2021', 'KubeCon India 2021'], 'kubecon 2021', 'KubeCon Europe 2021 or KubeCon India 2021'],
  [['A', 'B', 'C'], 'kubecon europe', 'kubecon europe, 3 events'],
])('%j for the words %j is called %j', (names, words, expected) => {
  const records = names.map((name) => ({ id: name, kind: 'event' as const, name, aliases: [], url: '/', weight: 1 }));
  expect(chipName({ records, words })).toBe(expected);
});
