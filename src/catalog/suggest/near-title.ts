import { distance } from 'fastest-levenshtein';

/** A title in the forms it is compared in. */
export interface TitleForm {
  /** Small letters, digits and single blanks. */
  plain: string;
  /** The words that tell titles apart. */
  words: ReadonlySet<string>;
  /** The numbers in it: part 1 is not part 2. */
  numbers: string;
}

/** Prepares a title; what the schedule puts in front of or behind it (`Sponsored Keynote:`, `(Part 2)`) stays. */
export function titleForm(title: string): TitleForm {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const words = plain.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return { plain, words: new Set(words), numbers: words.filter((word) => /^\d+$/.test(word)).sort().join(' ') };
}

/**
 * How alike two titles are, from 0 to 1: 1 for the same words, the share of common words, or of common letters where that
 * says more; a title of three words or more that is the beginning of the other counts as nearly the same.
 */
export function titleLikeness(a: TitleForm, b: TitleForm): number {
  if (a.numbers !== b.numbers) return 0;
  if (a.plain === b.plain) return 1;
  const [shorter, longer] = a.plain.length < b.plain.length ? [a, b] : [b, a];
  if (shorter.words.size >= 3 && longer.plain.startsWith(`${shorter.plain} `)) return 0.95;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const byWords = common / (a.words.size + b.words.size - common || 1);
  const byLetters = 1 - distance(a.plain, b.plain) / Math.max(a.plain.length, b.plain.length, 1);
  return Math.max(byWords, byLetters);
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'and', 'or', 'of', 'to', 'in', 'on', 'at', 'for', 'with', 'by', 'from', 'your', 'our', 'how', 'is', 'are', 'it', 'as', 'we', 'you',
]);
