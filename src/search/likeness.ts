import { foldedWords } from './fold.ts';

/** Share of a typed word that another word must begin with to pass for one of its forms ("running", "runs"). */
const SHARED = 0.4;

/** Whether a folded word of a page begins with the typed one, or is another form of it. */
function resembles(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const limit = Math.min(typed.length, word.length);
  let shared = 0;
  while (shared < limit && typed[shared] === word[shared]) shared++;
  return shared >= 2 && shared >= typed.length * SHARED;
}

/**
 * The typed words that none of the found words resembles. The full-text engine shortens a word it does not know until
 * some word fits, down to "a", and such finds are none.
 */
export function strangers(typed: readonly string[], found: Iterable<string>): string[] {
  const words = [...new Set([...found].flatMap(foldedWords))];
  return typed.filter((word) => !words.some((other) => resembles(word, other)));
}
