import { unpackNames, type NameColumn } from '../name-columns.ts';
import type { FirstNames } from '../name-files.ts';
import type { NameRecord } from '../names.ts';
import { siteBase } from './site-base.ts';

/** The names that come first, and what is still on its way. */
interface Loaded {
  records: NameRecord[];
  peopleApart: number;
  notesPerFile: number;
}

/**
 * The names that the first answers are made of: all but the people of a catalog with many.
 * @throws {Error} when they cannot be fetched; a failure is not remembered, so that the next keystroke tries again.
 */
export async function loadFirstNames(): Promise<NameRecord[]> {
  return (await loadFirst()).records;
}

/**
 * All names; the very array of the first ones where nothing is left to load.
 * @throws {Error} when they cannot be fetched.
 */
export const loadNames = once(async (): Promise<NameRecord[]> => {
  const { records, peopleApart } = await loadFirst();
  return peopleApart === 0 ? records : [...records, ...unpackNames(await fetchJson<NameColumn[]>('people.json'))];
});

/**
 * Loads the notes that these names lack because the catalog is large, and writes them into the records.
 * @returns whether there were any
 * @throws {Error} when they cannot be fetched.
 */
export async function addNotes(records: readonly NameRecord[]): Promise<boolean> {
  const { notesPerFile } = await loadFirst();
  if (notesPerFile === 0) return false;
  const all = await loadNames();
  const lacking = records.filter(({ note }) => note === undefined);
  const files = new Set(lacking.map((record) => Math.floor(all.indexOf(record) / notesPerFile)));
  await Promise.all([...files].map((file) => loadNotes(file, notesPerFile, all)));
  return lacking.some(({ note }) => note);
}

const loadFirst = once(async (): Promise<Loaded> => {
  const { columns, peopleApart, notesPerFile } = await fetchJson<FirstNames>('names.json');
  return { records: unpackNames(columns), peopleApart, notesPerFile };
});

async function loadNotes(file: number, size: number, all: readonly NameRecord[]): Promise<void> {
  const notes = await fetchJson<(string | 0)[]>(`notes/${file}.json`);
  notes.forEach((note, index) => {
    const record = all[file * size + index];
    if (record) record.note = note || '';
  });
}

async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(`${siteBase}search/${name}`);
  if (!response.ok) throw new Error(`The names index ${name} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Remembers what was loaded, but no failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
