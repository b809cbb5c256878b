import type { NameIndex } from './name-index.ts';
import { surfacesOf } from './names.ts';
import { isShortFor } from './short-form.ts';
import { slips, typoAllowance } from './typo.ts';

/** Letters of a word that may be a slip. */
const SHORTEST = 4;

/**
 * The word of a name that a mistyped word most likely is: few slips away, the heavier entry first among equals.
 * @param word folded
 */
export function correctWord(word: string, names: NameIndex): string | undefined {
  if (word.length < SHORTEST || /\d/.test(word) || names.words.has(word)) return undefined;
  const allowance = typoAllowance(word.length);
  let best: { word: string; count: number; weight: number } | undefined;
  for (const [candidate, weight] of names.words) {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - word.length) > allowance) continue;
    const count = slips(word, candidate, allowance);
    // A short word with another beginning is another word.
    if (count === Infinity || (word.length < 6 && candidate[0] !== word[0])) continue;
    if (!best || count < best.count || (count === best.count && weight > best.weight)) best = { word: candidate, count, weight };
  }
  return best?.word;
}

/** The name that a word is the short form of (`appset`), the heaviest one. */
export function nameShortenedTo(word: string, { records }: NameIndex): string | undefined {
  const [best] = records
    .flatMap((record) => surfacesOf(record).filter(({ parts }) => isShortFor(word, parts)).map(({ text }) => ({ text, weight: record.weight })))
    .sort((a, b) => b.weight - a.weight);
  return best?.text;
}

/** The query with mistyped words replaced, keeping everything else as it stands. */
export function replaceWords(query: string, corrections: ReadonlyMap<string, string>, fold: (text: string) => string): string {
  return query.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => corrections.get(fold(word)) ?? word);
}
