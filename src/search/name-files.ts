import type { Kind } from '../catalog/model/collections.ts';
import { packNames, unpackNames, type NameColumn } from './name-columns.ts';
import type { NameRecord } from './names.ts';

/** The names index as it is sent first: all that the search needs for its first answers. */
export interface FirstNames {
  columns: NameColumn[];
  /** How many people follow in a file of their own; 0 when they are here already. */
  peopleApart: number;
  /** How many notes each notes file holds, in the order of the names, people last; 0 when all notes are here already. */
  notesPerFile: number;
}

/** The files of the names index. */
export interface NameFiles {
  first: FirstNames;
  people: NameColumn[];
  /** One list per notes file; 0 stands for no note. */
  notes: (string | 0)[][];
}

/** People up to this number come with the other names. */
export const PEOPLE_TOGETHER = 400;

/** Characters of notes up to this number come with the names: about 8 kB on the way. */
export const NOTES_TOGETHER = 25_000;

/** Notes in one file: a screenful of answers needs a few files of 3 kB. */
export const NOTES_PER_FILE = 100;

/**
 * Splits the names index, so that what the first answer waits for stays small however large the catalog grows.
 * The notes of events always come along: a search takes places and years from them.
 */
export function nameFiles(records: readonly NameRecord[]): NameFiles {
  const people = records.filter(({ kind }) => kind === 'person');
  const others = records.filter(({ kind }) => kind !== 'person');
  const isApart = people.length > PEOPLE_TOGETHER;
  const areFew = records.reduce((sum, { note = '' }) => sum + note.length, 0) <= NOTES_TOGETHER;
  const withNotes = (kind: Kind) => areFew || kind === 'event';
  const ordered = [...others, ...people].map(({ note }) => note ?? 0);
  const files = areFew ? 0 : Math.ceil(ordered.length / NOTES_PER_FILE);
  return {
    first: {
      columns: packNames(isApart ? others : [...others, ...people], withNotes),
      peopleApart: isApart ? people.length : 0,
      notesPerFile: areFew ? 0 : NOTES_PER_FILE,
    },
    people: isApart ? packNames(people, withNotes) : [],
    notes: Array.from({ length: files }, (_, file) => ordered.slice(file * NOTES_PER_FILE, (file + 1) * NOTES_PER_FILE)),
  };
}

/** The records that were split, in the order of the notes. */
export function joinNames({ first, people, notes }: NameFiles): NameRecord[] {
  const records = [...unpackNames(first.columns), ...unpackNames(people)];
  notes.flat().forEach((note, index) => {
    const record = records[index];
    if (record && note) record.note = note;
  });
  return records;
}
