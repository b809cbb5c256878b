import type { Candidate } from './find.ts';
import { wordsOf, type Range } from './fold.ts';

/**
 * Whether an `exact` name of one word reads as the ordinary word, in the two places where capitals say nothing: the
 * beginning of a sentence, when "of" or a subject follows ("Flux of the coil", "Backstage it was hot"), and a text all in
 * capitals ("THE REST OF THE DAY"). `sentenceAt` gives the sentence at an offset.
 */
export function ordinaryWordTest(text: string, found: readonly Candidate[], sentenceAt: (offset: number) => Range): (candidate: Candidate) => boolean {
  let shouts: boolean | undefined;
  return ({ start, end, name }) => {
    if (name.mode !== 'exact' || !/^\p{Lu}[\p{L}\p{M}]*$/u.test(name.core)) return false;
    if (!/\p{Ll}/u.test(name.core)) {
      shouts ??= isShouted(text, found);
      return shouts;
    }
    return GOES_ON.test(text.slice(end, end + LONGEST_START)) && !/[\p{L}\p{N}]/u.test(text.slice(sentenceAt(start).start, start));
  };
}

/** What follows a noun, or an adverb, that begins a sentence and not a name. */
const GOES_ON = /^\s+(?:of|I|it|we|you|he|she|they|there)\s/;
const LONGEST_START = 10;

/** Whether a text has no small letter, and enough words beside names that this is how it is written. */
function isShouted(text: string, found: readonly Candidate[]): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const named = new Uint8Array(text.length);
  for (const { start, end } of found) named.fill(1, start, end);
  return wordsOf(text).filter(({ start }) => named[start] === 0).length >= 3;
}
