import type { Entry } from '../entry.ts';
import type { Range } from '../mentions/fold.ts';
import { passagesOf } from '../mentions/passages.ts';
import { sourceOfEntry } from '../mentions/source.ts';
import type { Place } from '../source-file.ts';

/** A title, takeaway, statement or block of a body. */
export interface Prose {
  text: string;
  /** Where in the file an offset of the text stands. */
  placeOf(offset: number): Place;
  /** Whether these words are plain prose: not code, not the text of a link, not declared to be no mention. */
  isPlain(range: Range): boolean;
}

/** What an entry says in sentences, in reading order. */
export function proseOf(entry: Entry): Prose[] {
  const source = sourceOfEntry(entry);
  return passagesOf(source).map(({ text, place, placeOf, isLinkable }) => ({
    text,
    placeOf,
    isPlain: (range) => (place !== 'body' || isLinkable(range)) && !source.notMentions.some((surface) => surface.includes(text.slice(range.start, range.end))),
  }));
}
