import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WALKTHROUGHS } from '../scripts/walkthroughs/all.ts';
import { record } from '../scripts/walkthroughs/recorder.ts';

test.each(Object.entries(WALKTHROUGHS))('docs/walkthroughs/%s.md is what the commands print; else run `node scripts/record-walkthroughs.ts`', { timeout: 120_000 }, (name, walkthrough) => {
  expect(record(walkthrough)).toBe(readFileSync(`docs/walkthroughs/${name}.md`, 'utf8'));
});

test('a step that ends otherwise than told is an error', () => {
  expect(() => record({ title: 'x', steps: [{ run: 'import tea', exit: 0 }] })).toThrow('ended with 2 instead of 0');
  expect(() => record({ title: 'x', steps: [{ fetch: 'LICENSE', as: 'a' }, { edit: 'a', changes: [['no such words', '']] }] })).toThrow('a does not contain no such words');
});
