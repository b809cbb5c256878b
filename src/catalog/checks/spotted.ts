import type { Entry } from '../entry.ts';
import { proseOf, type Prose } from './prose.ts';

/** Words of an entry that a rule stumbles over. */
export interface Spotted {
  entry: Entry;
  /** The words as they stand in the text. */
  surface: string;
  /** The title, takeaway, statement or block they stand in. */
  prose: Prose;
  /** Offset in it. */
  start: number;
}

/** Every place of an entry's plain prose at which these words stand; they hold letters, digits, hyphens and blanks only. */
export function* placesOf(entry: Entry, words: string): Generator<Spotted> {
  const bounded = new RegExp(`(?<![\\p{L}\\p{N}@/._#-])${words}(?![\\p{L}\\p{N}]|[._/@-][\\p{L}\\p{N}])`, 'gu');
  for (const prose of proseOf(entry)) {
    for (const { index } of prose.text.matchAll(bounded)) {
      if (prose.isPlain({ start: index, end: index + words.length })) yield { entry, surface: words, prose, start: index };
    }
  }
}
