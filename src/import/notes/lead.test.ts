import { expect, test } from 'vitest';
import { createLexicon } from '../../catalog/mentions/lexicon.ts';
import { inlineOf } from './inline.ts';
import { leadOf } from './lead.ts';
import { KnownNames } from './people.ts';

const known = new KnownNames(createLexicon([]));
const read = (source: string) => {
  const lead = leadOf(inlineOf(source), known);
  return lead && { title: lead.title, people: lead.people.map(({ name }) => name), rest: lead.rest };
};

test.each([
  ['Retry Storms - Ngozi Umeh & Paul Lindqvist, Breakwater', 'Retry Storms', ['Ngozi Umeh', 'Paul Lindqvist'], ''],
  ['Kubernetes on a Boat — Solveig Aune (Havbris)', 'Kubernetes on a Boat', ['Solveig Aune'], ''],
  ['Logs Are Just Slow Traces (Viktor Nemeth)', 'Logs Are Just Slow Traces', ['Viktor Nemeth'], ''],
  ['Platforms – Crafting Them as a Product', 'Platforms – Crafting Them as a Product', [], ''],
  ['When Not to Write an Operator by Celestine Moreau', 'When Not to Write an Operator', ['Celestine Moreau'], ''],
  ['Security by Design', 'Security by Design', [], ''],
  ['**Golden Paths** (Kadri Lepik, Baltic Post): watch where people walk', 'Golden Paths', ['Kadri Lepik'], 'watch where people walk'],
  ['“Three Schedulers” by Anneli Koskinen and Babajide Ogunleye from Northwind. Good.', 'Three Schedulers', ['Anneli Koskinen', 'Babajide Ogunleye'], 'Good.'],
  ['[DNS: It Is Always You](https://youtu.be/d) by Orhan Demir.', 'DNS: It Is Always You', ['Orhan Demir'], ''],
  ['Session 2: Image Pulls', 'Image Pulls', [], ''],
  ['09:30 - Bootstrapping Trust by Adaeze Nwosu @ Keystone Bank', 'Bootstrapping Trust', ['Adaeze Nwosu'], ''],
  ['1010 Logs and Traces', 'Logs and Traces', [], ''],
  ['Ines Prado: Why We Moved Everything Twice', 'Why We Moved Everything Twice', ['Ines Prado'], ''],
])('%s', (source, title, people, rest) => {
  expect(read(source)).toEqual({ title, people, rest });
});

test.each([['It was late. We went home.'], ['https://example.org/'], ['see below:'], ['@handle']])('%s begins with no title', (source) => {
  expect(read(source)).toBeUndefined();
});
