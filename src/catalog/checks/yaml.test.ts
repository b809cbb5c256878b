import { expect, test } from 'vitest';
import { messages, talk } from '../../../tests/checking.ts';

const found = (yaml: string) => messages(['yaml-syntax', 'yaml-duplicate-key', 'yaml-surprise'], { 'events/meet-2025.yaml': yaml });

test.each([
  ['name: Meet: the event', '1:7 the YAML cannot be parsed: a text that contains `: ` must stand in quotes'],
  ['name:\n\tx: 1', '2:1 the YAML cannot be parsed: a tab cannot indent; use two spaces'],
  ['name: @meet', '1:7 the YAML cannot be parsed: a text that begins with `@`, a backquote or `%` must stand in quotes'],
  ['distinctFrom: [a, b\nkind: edition', '2:1 the YAML cannot be parsed: a `[` or `{` above is not closed'],
  ['name: "Meet\nkind: edition', '2:14 the YAML cannot be parsed: a closing quote, bracket or comma is missing'],
  ["name: 'Meet's day'", '1:13 the YAML cannot be parsed: there is text after a closing quote, or the indentation differs from the lines above'],
  ['name: Meet\nkind edition\ncity: x', '2:1 the YAML cannot be parsed: a line has no `: ` between field and value'],
  ['name: Meet\n---\nname: B', '2:1 the YAML cannot be parsed: `---` begins a second document; only one is read'],
  ['name: Meet\nkind: edition\nname: B', '3:1 `name` is given twice; keep one of the two'],
  ['name: Meet\ncountry: NO', '2:10 `NO` means false to many YAML readers; put it in quotes, `country: "NO"`, or write `false` if you mean that'],
  ['name: Meet\nvirtual: yes', '2:10 `yes` means true to many YAML readers; put it in quotes, `virtual: "yes"`, or write `true` if you mean that'],
  ['on: Meet', '1:1 `on` means true to many YAML readers; put it in quotes, `"on"`, or write `true` if you mean that'],
  ['aliases: [a, y]', '1:14 `y` means true to many YAML readers; put it in quotes, `"y"`, or write `true` if you mean that'],
  ['aliases:\n  - Off', '2:5 `Off` means false to many YAML readers; put it in quotes, `"Off"`, or write `false` if you mean that'],
])('%j', (yaml, expected) => {
  expect(found(yaml)).toEqual([`events/meet-2025.yaml:${expected}`]);
});

test.each(['country: "NO"', 'virtual: true', 'name: No comment on this', 'name: a, no, b', 'city: Now', 'city: Oslo # no'])('%j surprises nobody', (yaml) => {
  expect(found(yaml)).toEqual([]);
});

test('lines are those of the file, also in front matter', () => {
  expect(messages('yaml-surprise', { 'talks/meet-2025/a.md': talk('room: no') })).toEqual([
    'talks/meet-2025/a.md:4:7 `no` means false to many YAML readers; put it in quotes, `room: "no"`, or write `false` if you mean that',
  ]);
});

test('a field that surprises is not refused a second time by the schema', () => {
  expect(messages(['yaml-surprise', 'invalid-field'], { 'events/meet-2025.yaml': 'name: Meet\nkind: series\nvirtual: yes' })).toHaveLength(1);
});
