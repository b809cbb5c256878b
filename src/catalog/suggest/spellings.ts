import { unknownSpellings } from '../checks/unknown-spelling.ts';
import type { Entry } from '../entry.ts';
import { inOrder, placeOf, type FoundPlace } from './found-place.ts';

/** A spelling that no alias covers, close to a name that has an entry. */
export interface SpellingSuggestion {
  spelling: string;
  /** The name that was probably meant. */
  meant: string;
  mentions: number;
  in: FoundPlace[];
}

/** Spellings that are slips, or aliases to add; the most frequent first. */
export function spellingSuggestions(entries: readonly Entry[]): SpellingSuggestion[] {
  const groups = Map.groupBy(unknownSpellings(entries), ({ surface, meant }) => `${surface}\n${meant}`);
  return [...groups.values()]
    .flatMap((places) => {
      const [first] = places;
      const all = inOrder(places.map(placeOf));
      return first ? [{ spelling: first.surface, meant: first.meant, mentions: all.length, in: all }] : [];
    })
    .sort((a, b) => b.mentions - a.mentions || (a.spelling < b.spelling ? -1 : 1));
}
