import { unpackNames, type NameColumn } from '../name-columns.ts';
import type { FirstNames } from '../name-files.ts';
import { rankNames, type NameRecord } from '../names.ts';
import { siteBase } from './site-base.ts';

/** Names folded in one go: about a millisecond of work. */
const SLICE = 200;

/** The names that come first, and what is still on its way. */
interface Loaded {
  records: NameRecord[];
  apart: number;
  notesPerFile: number;
}

/**
 * The names that the first answers are made of: all but the people and reports of a catalog with many, until those have come too.
 * @throws {Error} when they cannot be fetched; a failure is not remembered, so that the next keystroke tries again.
 */
export async function loadFirstNames(): Promise<NameRecord[]> {
  return all ?? (await loadFirst()).records;
}

/**
 * All names; the very array of the first ones where nothing is left to load.
 * @throws {Error} when they cannot be fetched.
 */
export const loadNames = once(async (): Promise<NameRecord[]> => {
  const { records, apart } = await loadFirst();
  if (apart === 0) return records;
  const later = unpackNames(await fetchJson<NameColumn[]>('later.json'));
  all = [...records, ...later];
  void foldAhead(later);
  return all;
});

let all: NameRecord[] | undefined;

/**
 * Loads the notes that these names lack because the catalog is large, and writes them into the records.
 * @returns whether there were any
 * @throws {Error} when they cannot be fetched.
 */
export async function addNotes(records: readonly NameRecord[]): Promise<boolean> {
  const { notesPerFile } = await loadFirst();
  if (notesPerFile === 0) return false;
  const names = await loadNames();
  const lacking = records.filter(({ note }) => note === undefined);
  const files = new Set(lacking.map((record) => Math.floor(names.indexOf(record) / notesPerFile)));
  await Promise.all([...files].map((file) => loadNotes(file, notesPerFile, names)));
  return lacking.some(({ note }) => note);
}

const loadFirst = once(async (): Promise<Loaded> => {
  const { columns, apart, notesPerFile } = await fetchJson<FirstNames>('names.json');
  const records = unpackNames(columns);
  void foldAhead(records);
  return { records, apart, notesPerFile };
});

/**
 * Folds names before the first letter needs them, with room for other work in between. A ranking folds them, and by the
 * first letter the browser has compiled what ranks.
 */
async function foldAhead(records: readonly NameRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += SLICE) {
    await new Promise((resolve) => setTimeout(resolve));
    rankNames(records.slice(from, from + SLICE), 'e', 1);
  }
}

async function loadNotes(file: number, size: number, names: readonly NameRecord[]): Promise<void> {
  const notes = await fetchJson<(string | 0)[]>(`notes/${file}.json`);
  notes.forEach((note, index) => {
    const record = names[file * size + index];
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
