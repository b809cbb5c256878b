import { entryName, type Entry } from '../entry.ts';
import { skeleton } from './skeleton.ts';

/** What the catalogue calls things, for rules that look for names it does not know. */
export interface KnownNames {
  /** Whether a phrase is a name, an alias or an id, however it is spelled; a plural counts. */
  has(phrase: string): boolean;
  /** Whether a word is part of any name. */
  hasWord(word: string): boolean;
}

/** Collects names, aliases, ids and their words from all entries. */
export function knownNames(entries: readonly Entry[]): KnownNames {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const entry of entries) {
    for (const name of spellingsOf(entry)) {
      names.add(skeleton(name));
      for (const word of name.split(/[^\p{L}\p{N}]+/u)) words.add(skeleton(word));
    }
  }
  const hasName = (look: string) => names.has(look) || (look.endsWith('s') && names.has(look.slice(0, -1)));
  return {
    has: (phrase) => hasName(skeleton(phrase)),
    hasWord: (word) => words.has(skeleton(word)),
  };
}

/** Name or title, aliases, id and former ids. */
export function spellingsOf(entry: Entry): string[] {
  const aliases = (entry.data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name));
  return [entryName(entry), ...aliases, entry.id.split('/').at(-1) ?? entry.id, ...(entry.data.formerly ?? [])];
}
