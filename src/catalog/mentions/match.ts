import type { EntryOf } from '../entry.ts';
import type { NamedKind } from '../model/collections.ts';
import type { Range } from './fold.ts';

/** A stretch of text that means an entry. */
export interface Match extends Range {
  entry: EntryOf<NamedKind>;
  /** Whether the words say so by themselves; a context name depends on what stands near. */
  certain: boolean;
  /** Whether they are a full name, after which a short one may follow; an abbreviation or another `exact` alias is none. */
  inFull: boolean;
}

/** Whether two ranges share a character. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
