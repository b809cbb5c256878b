import { stemmer } from 'stemmer';
import { foldedWords } from './fold.ts';

const known = new Map<string, string>();

/** Words remembered with their stems; beyond this the memory starts anew. */
const REMEMBERED = 50_000;

/** The stem of a folded word; numbers and short words stay as they are. */
export function stemOf(word: string): string {
  const stem = known.get(word);
  if (stem !== undefined) return stem;
  if (known.size > REMEMBERED) known.clear();
  const made = word.length < 4 || /\d/.test(word) ? word : stemmer(word);
  known.set(word, made);
  return made;
}

/** The stems of a text's words. */
export function stemsOf(text: string): string[] {
  return foldedWords(text).map(stemOf);
}
