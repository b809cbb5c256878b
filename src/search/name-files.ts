import type { Kind } from '../catalog/model/collections.ts';
import { packNames, unpackNames, type NameColumn } from './name-columns.ts';
import type { NameRecord } from './names.ts';

/** The names index as it is sent first: all that the search needs for its first answers. */
export interface FirstNames {
  columns: NameColumn[];
  /** How many people and reports follow in a file of their own; 0 when they are here already. */
  apart: number;
  /** How many notes each notes file holds, in the order of the names, those that follow last; 0 when all notes are here already. */
  notesPerFile: number;
}

/** The files of the names index. */
export interface NameFiles {
  first: FirstNames;
  /** The names that follow. */
  later: NameColumn[];
  /** One list per notes file; 0 stands for no note. */
  notes: (string | 0)[][];
}

/** Kinds that follow where they are many: a search that means one of them mostly says more than its name. */
const LATER: ReadonlySet<Kind> = new Set(['person', 'report']);

/** People and reports up to this number come with the other names. */
export const LATER_TOGETHER = 400;

/** Characters of notes up to this number come with the names: about 8 kB on the way. */
export const NOTES_TOGETHER = 25_000;

/** Notes in one file: a screenful of answers needs a few files of 3 kB. */
export const NOTES_PER_FILE = 100;

/**
 * Splits the names index, so that what the first answer waits for stays small however large the catalog grows.
 * The notes of events always come along: a search takes places and years from them.
 */
export function nameFiles(records: readonly NameRecord[]): NameFiles {
  const later = records.filter(({ kind }) => LATER.has(kind));
  const others = records.filter(({ kind }) => !LATER.has(kind));
  const isApart = later.length > LATER_TOGETHER;
  const areFew = records.reduce((sum, { note = '' }) => sum + note.length, 0) <= NOTES_TOGETHER;
  const withNotes = (kind: Kind) => areFew || kind === 'event';
  const ordered = [...others, ...later].map(({ note }) => note ?? 0);
  const files = areFew ? 0 : Math.ceil(ordered.length / NOTES_PER_FILE);
  return {
    first: {
      columns: packNames(isApart ? others : [...others, ...later], withNotes),
      apart: isApart ? later.length : 0,
      notesPerFile: areFew ? 0 : NOTES_PER_FILE,
    },
    later: isApart ? packNames(later, withNotes) : [],
    notes: Array.from({ length: files }, (_, file) => ordered.slice(file * NOTES_PER_FILE, (file + 1) * NOTES_PER_FILE)),
  };
}

/** The records that were split, in the order of the notes. */
export function joinNames({ first, later, notes }: NameFiles): NameRecord[] {
  const records = [...unpackNames(first.columns), ...unpackNames(later)];
  notes.flat().forEach((note, index) => {
    const record = records[index];
    if (record && note) record.note = note;
  });
  return records;
}
