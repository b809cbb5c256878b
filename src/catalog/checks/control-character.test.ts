import { expect, test } from 'vitest';
import { messages, tool, topic } from '../../../tests/checking.ts';

test.each([
  ['bidirectional override', tool('Flux', '', 'a\nab\u202Ec\n'), '8:3 the text contains the bidirectional control U+202E, which cannot be seen; delete it'],
  ['isolate', tool('Flux', '', '\u2066x'), '7:1 the text contains the bidirectional control U+2066, which cannot be seen; delete it'],
  ['zero-width space in a field', tool('Fl\u200Bux'), '2:9 the text contains the zero-width character U+200B, which cannot be seen; delete it'],
  ['byte order mark in the middle', tool('Flux', '', 'a\uFEFFb'), '7:2 the text contains the zero-width character U+FEFF, which cannot be seen; delete it'],
  ['null', tool('Flux', '', 'a\u0000b'), '7:2 the text contains the control character U+0000, which cannot be seen; delete it'],
  ['escape sequence', tool('Flux', '', 'a\u001B[31mb'), '7:2 the text contains the control character U+001B, which cannot be seen; delete it'],
  ['tag character', tool('Flux', '', 'a\u{E0041}b'), '7:2 the text contains the control character U+E0041, which cannot be seen; delete it'],
  ['escaped in YAML', tool('Flux', 'license: "a\\u202Eb"'), '6:10 the text contains the bidirectional control U+202E, which cannot be seen; delete it'],
  ['escaped in Markdown', tool('Flux', '', 'text\n\nab&#x202E;c'), '9:1 the text contains the bidirectional control U+202E, which cannot be seen; delete it'],
  ['named in Markdown', tool('Flux', '', 'ab&rlm;c'), '7:1 the text contains the bidirectional control U+200F, which cannot be seen; delete it'],
  ['joiner between letters', tool('Flux', '', 'a\u200Db'), '7:2 the text contains the zero-width character U+200D, which cannot be seen; delete it'],
])('%s', (_name, text, expected) => {
  expect(messages('control-character', { 'tools/flux.md': text })).toEqual([`tools/flux.md:${expected}`]);
});

test.each([
  ['tabs and Windows line ends', topic('A').replaceAll('\n', '\r\n') + 'a\tb\r\n'],
  ['a byte order mark in front', `\uFEFF${topic('A')}`],
  ['an emoji of several parts', topic('A', '', 'team 👩‍💻 and 🏳️‍🌈 and ❤️')],
  ['accents, quotes, dashes, non-breaking blanks', topic('A', '', 'Ángel – “x” 10\u00A0% 日本')],
  ['harmless entities', topic('A', '', 'a &amp; b &#169;')],
])('%s is allowed', (_name, text) => {
  expect(messages('control-character', { 'topics/a.md': text })).toEqual([]);
});

test('one report for each character, at its first place', () => {
  expect(messages('control-character', { 'topics/a.md': topic('A', '', '\u200B\u200B\n\u200B \u202A') })).toHaveLength(2);
});
