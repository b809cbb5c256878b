import { expect, test } from 'vitest';
import { longNotes } from '../bench/check/long-notes.ts';
import { check } from './checking.ts';

test('the notes for measuring have the size of real ones and some mistakes of each kind', () => {
  const files = longNotes({ tools: 60, talks: 400 });
  const notes = [...files].filter(([path]) => path.startsWith('talks/')).map(([, text]) => text.length);
  expect(notes).toHaveLength(400);
  expect(notes.reduce((sum, length) => sum + length) / 400).toBeGreaterThan(1500);
  expect(new Set(check(Object.fromEntries(files)).map(({ code }) => code))).toEqual(new Set(['unknown-reference', 'unknown-spelling', 'unknown-name', 'undated-promise', 'stale-statement']));
});
