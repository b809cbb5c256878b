import { expect, test } from 'vitest';
import { unpackNames } from './name-columns.ts';
import { joinNames, nameFiles, NOTES_PER_FILE, LATER_TOGETHER } from './name-files.ts';
import type { NameRecord } from './names.ts';

const people = (count: number) => Array.from({ length: count }, (_, index) => record('person', `person-${index}`));
const tools = (count: number, note?: string) => Array.from({ length: count }, (_, index) => record('tool', `tool-${index}`, note));

test('a small catalog is one file', () => {
  const { first, later, notes } = nameFiles([...people(LATER_TOGETHER), ...tools(3, 'A note.')]);
  expect([first.apart, first.notesPerFile, later, notes]).toEqual([0, 0, [], []]);
  expect(unpackNames(first.columns).map(({ kind }) => kind)).toEqual([...tools(3), ...people(LATER_TOGETHER)].map(({ kind }) => kind));
});

test('many people and reports have a file of their own', () => {
  const { first, later } = nameFiles([...people(LATER_TOGETHER), record('report', 'diary'), ...tools(3)]);
  expect(first.apart).toBe(LATER_TOGETHER + 1);
  expect(unpackNames(first.columns)).toHaveLength(3);
  expect(unpackNames(later)).toHaveLength(LATER_TOGETHER + 1);
});

test('many notes, but those of events, are in files in the order of the names, those that follow last', () => {
  const { first, notes } = nameFiles([record('person', 'ada', 'Last.'), record('event', 'first', 'First.'), ...tools(1000, 'x'.repeat(100))]);
  expect(first.notesPerFile).toBe(NOTES_PER_FILE);
  expect(unpackNames(first.columns).filter(({ note }) => note).map(({ id }) => id)).toEqual(['first']);
  expect(notes.map(({ length }) => length)).toEqual([...Array(10).fill(NOTES_PER_FILE), 2]);
  expect([notes[0]?.[0], notes.at(-1)?.at(-1)]).toEqual(['First.', 'Last.']);
});

test('what is joined is what was split', () => {
  const records = [...tools(300, 'x'.repeat(100)), ...people(LATER_TOGETHER + 1)];
  expect(joinNames(nameFiles(records))).toEqual(records);
});

function record(kind: NameRecord['kind'], id: string, note?: string): NameRecord {
  return { id, kind, name: id, aliases: [], url: `/${kind}/${id}/`, weight: 0, ...(note && { note }) };
}
