import type { Entry } from '../entry.ts';
import type { Prose } from './prose.ts';

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

/** The first place of each surface in each file; the places of one file must come together. */
export function* oncePerFile<S extends Spotted>(places: Iterable<S>): Generator<S> {
  let told = new Set<string>();
  let current: Entry | undefined;
  for (const place of places) {
    if (place.entry !== current) told = new Set();
    current = place.entry;
    if (told.has(place.surface)) continue;
    told.add(place.surface);
    yield place;
  }
}
