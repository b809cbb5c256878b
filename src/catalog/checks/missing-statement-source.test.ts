import { expect, test } from 'vitest';
import { messages, talk } from '../../../tests/checking.ts';

const found = (reports: string, source: string) =>
  messages('missing-statement-source', { 'talks/meet-2025/a.md': talk(`reports: ${reports}\nstatements:\n  - { id: s, kind: fact, says: X., about: [x]${source} }`) });

test('two reports', () => {
  expect(found('[first, second]', '')).toEqual(['talks/meet-2025/a.md:6:5 the statement `s` does not say which report it is from; add `source`: `first` or `second`']);
  expect(found('[first, second]', ', source: third')).toEqual([
    'talks/meet-2025/a.md:6:56 `source: third` is not one of the `reports` of this note; add it there, or correct it',
  ]);
  expect(found('[first, second]', ', source: second')).toEqual([]);
});

test('one report speaks for itself', () => {
  expect(found('[first]', '')).toEqual([]);
});
