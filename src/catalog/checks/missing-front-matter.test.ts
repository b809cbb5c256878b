import { expect, test } from 'vitest';
import { messages } from '../../../tests/checking.ts';

const NONE = 'the file has no front matter; begin its first line with `---`, then the fields, then `---`';
const OPEN = 'the front matter has no end; close it with a line of `---`';

test.each([
  ['', NONE],
  ['# Flux\n', NONE],
  ['\n---\nname: Flux\n---\n', NONE],
  ['+++\nname = "Flux"\n+++\n', NONE],
  ['---\nname: Flux\n', OPEN],
  ['---\nname: Flux\n----\nbody\n', OPEN],
])('%j', (text, expected) => {
  expect(messages('missing-front-matter', { 'tools/flux.md': text })).toEqual([`tools/flux.md:1:1 ${expected}`]);
});

test.each(['---\n---\n', '---\r\nname: Flux\r\n---', '---  \nname: Flux\n---\t\n---\n'])('%j has one', (text) => {
  expect(messages('missing-front-matter', { 'tools/flux.md': text })).toEqual([]);
});
