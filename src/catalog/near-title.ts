import { distance } from 'fastest-levenshtein';
import type { EntryOf } from './entry.ts';

/** A title in the forms it is compared in. */
export interface TitleForm {
  /** Small letters, digits and single blanks. */
  plain: string;
  /** The words that tell titles apart. */
  words: ReadonlySet<string>;
  /** The numbers in it: part 1 is not part 2. */
  numbers: string;
  /** Its `plain` form without a subtitle, where it has one. */
  main?: string;
}

/** The title and the other titles of a talk. */
export const titlesOf = ({ data }: EntryOf<'talk'>): string[] => [data.title, ...(data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name))];

/** From this likeness on two titles are taken for those of one talk. */
export const SAME_TITLE = 0.75;

/** Prepares a title without what the schedule puts in front of it (`Lightning Talk:`); what stands behind it, such as `(Part 2)`, stays. */
export function titleForm(title: string): TitleForm {
  const bare = title.trim().replace(SESSION_KIND, '');
  const plain = plainOf(bare);
  const words = plain.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word));
  const [main = ''] = bare.split(/[:–—?]\s|\s-\s/, 1);
  return { plain, words: new Set(words), numbers: words.filter((word) => /^\d+$/.test(word)).sort().join(' '), ...(main !== bare && { main: plainOf(main) }) };
}

const SESSION_KIND = /^(?:(?:sponsored |project )?(?:keynote|lightning talk)|tutorial|workshop|panel(?: discussion)?)\s*:\s*(?=\S)/i;

const plainOf = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * How alike two titles are, from 0 to 1: 1 for the same letters, else the share of common words, of which some may be
 * misspelt, or of common letters where nearly all are. A title of three words or more without its subtitle is nearly the same,
 * and one of four that begins the other.
 */
export function titleLikeness(a: TitleForm, b: TitleForm): number {
  const [shorter, longer] = a.plain.length < b.plain.length ? [a, b] : [b, a];
  if (longer.main === shorter.plain && shorter.plain.split(' ').length >= 3 && !/^(?:part|teil|day) \d/.test(longer.plain.slice(shorter.plain.length + 1))) return 0.95;
  if (a.numbers !== b.numbers) return 0;
  if (joined(shorter) === joined(longer)) return 1;
  if (shorter.plain.split(' ').length >= 4 && longer.plain.startsWith(`${shorter.plain} `)) return 0.95;
  const letters = 1 - distance(joined(shorter), joined(longer)) / (joined(longer).length || 1);
  // Fewer common letters say nothing: ArgoCon and WasmCon, hosted by the same people, differ in three.
  return letters >= 0.92 ? letters : commonWords(shorter, longer);
}

/** The share of words that both have, a letter or two aside. */
function commonWords(a: TitleForm, b: TitleForm): number {
  const rest = [...b.words].filter((word) => !a.words.has(word));
  const own = [...a.words].filter((word) => !b.words.has(word));
  const misspelt = own.filter((word) => rest.some((other) => word.length >= 5 && distance(word, other) <= (word.length < 8 ? 1 : 2)));
  const common = a.words.size - own.length + misspelt.length;
  return common / (a.words.size + b.words.size - common || 1);
}

const joined = ({ plain }: TitleForm): string => plain.replaceAll(' ', '');

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'and', 'or', 'of', 'to', 'in', 'on', 'at', 'for', 'with', 'by', 'from', 'your', 'our', 'how', 'is', 'are', 'it', 'as', 'we', 'you',
]);
