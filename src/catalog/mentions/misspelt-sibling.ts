import { distance } from 'fastest-levenshtein';
import type { Candidate } from './find.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Whether a family name stands before what is nearly the rest of a sibling's ("Argo Worfklows"): that is a slip, which the
 * check points out, and no mention of the family.
 */
export function isMisspeltSibling(text: string, { end, name }: Candidate, lexicon: Lexicon): boolean {
  NEXT_WORD.lastIndex = end;
  const [, next] = NEXT_WORD.exec(text) ?? [];
  if (next === undefined || next.length < SHORTEST) return false;
  return lexicon.family(fold(name.core)).some(({ rest }) => rest.length >= SHORTEST && rest !== next && distance(rest, next) <= 2);
}

const NEXT_WORD = /\s+(\p{Lu}[\p{L}\p{M}]+)/uy;

/** Shorter words are too near to everything. */
const SHORTEST = 5;
