import { foldedWords } from './fold.ts';
import type { NameRecord } from './names.ts';
import { surfacesOf } from './names.ts';

/** Finds names inside a query. */
export interface NameIndex {
  records: readonly NameRecord[];
  /** The longest name or alias that the words at a place spell, however they are joined. */
  longestAt(words: readonly string[], at: number): { length: number; records: NameRecord[] } | undefined;
  /** Every word of every name with the weight of the heaviest entry it belongs to. */
  words: ReadonlyMap<string, number>;
}

/** Words of the longest name that is looked for. */
const LONGEST = 9;

/** Indexes the names once per set of records. */
export function indexNames(records: readonly NameRecord[]): NameIndex {
  const known = indexes.get(records);
  if (known) return known;
  const surfaces = new Map<string, NameRecord[]>();
  const words = new Map<string, number>();
  for (const record of records) {
    for (const { joined } of surfacesOf(record)) {
      const list = surfaces.get(joined) ?? [];
      if (joined !== '' && !list.includes(record)) surfaces.set(joined, [...list, record]);
    }
    for (const word of [record.name, ...record.aliases].flatMap(foldedWords)) words.set(word, Math.max(words.get(word) ?? 0, record.weight));
  }
  const longestAt: NameIndex['longestAt'] = (typed, at) => {
    for (let length = Math.min(LONGEST, typed.length - at); length > 0; length--) {
      const found = surfaces.get(typed.slice(at, at + length).join(''));
      if (found) return { length, records: found };
    }
    return undefined;
  };
  const index = { records, longestAt, words };
  indexes.set(records, index);
  return index;
}

const indexes = new WeakMap<readonly NameRecord[], NameIndex>();
