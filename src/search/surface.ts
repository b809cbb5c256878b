import { foldedWords } from './fold.ts';
import { isShortFor } from './short-form.ts';
import { slips, typoAllowance } from './typo.ts';

/** A name, an alias or a query, folded once. */
export interface Surface {
  text: string;
  words: readonly string[];
  /** The words with one space between them. */
  spaced: string;
  /** The words run together, so that "Argo CD" and "argocd" are one. */
  joined: string;
  /** The words taken apart at capitals as well: "ApplicationSet" has two. */
  parts: readonly string[];
}

/** Ways in which a query can fit a name, better ones higher; an alias scores `ALIAS_STEP` less than a name. */
const FIT = { exact: 100, exactJoined: 90, prefix: 80, words: 70, short: 66, infix: 60, joined: 50, typo: 40 } as const;

/** How far a fit through an alias stands below the same fit through the name. */
export const ALIAS_STEP = 5;

/** How far a tool that is no longer developed stands below the same fit. */
export const ARCHIVED_STEP = 2;

/** A fit whose words are scattered over the name and several aliases. */
export const SCATTERED_FIT = FIT.words - ALIAS_STEP - 1;

/** The least fit at the beginning of words; where there is none, what was typed may be a slip. */
export const CLEAR_FIT = FIT.short - ALIAS_STEP - ARCHIVED_STEP - 1;

/** The best fit in which slips are forgiven. */
export const TYPO_FIT = FIT.typo;

/** Words of a query that count; the rest of a pasted paragraph cannot be a name. */
const QUERY_WORDS = 12;

/** Prepares a name or alias for comparison. */
export function surfaceOf(text: string): Surface {
  return fromWords(text, foldedWords(text));
}

/** Prepares a query for comparison. */
export function queryOf(text: string): Surface {
  return fromWords(text, foldedWords(text.slice(0, 400)).slice(0, QUERY_WORDS));
}

function fromWords(text: string, words: readonly string[]): Surface {
  const parts = foldedWords(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  return { text, words, spaced: words.join(' '), joined: words.join(''), parts };
}

/** How well a query fits a name: 0 when not at all. */
export function fitOf(query: Surface, name: Surface): number {
  if (query.joined === '' || name.joined === '') return 0;
  if (name.spaced === query.spaced) return FIT.exact;
  if (name.joined === query.joined) return FIT.exactJoined;
  if (name.spaced.startsWith(query.spaced)) return FIT.prefix;
  if (beginWords(query.words, name.words)) return FIT.words;
  if (query.words.length === 1 && isShortFor(query.joined, name.parts)) return FIT.short;
  if (query.joined.length >= 2 && query.words.every((word) => name.spaced.includes(word))) return FIT.infix;
  if (query.joined.length >= 3 && name.joined.includes(query.joined)) return FIT.joined;
  return 0;
}

/** How well a query fits a name when slips of the keyboard are forgiven: 0 when not at all. */
export function forgivingFitOf(query: Surface, name: Surface): number {
  const count = typos(query, name);
  return count === Infinity ? 0 : FIT.typo - count;
}

/** Whether every typed word begins a word of its own among these, in any order. */
export function beginWords(typed: readonly string[], words: readonly string[]): boolean {
  // Nearly all names fail here, before anything is copied.
  if (!typed.every((word) => words.some((candidate) => candidate.startsWith(word)))) return false;
  const free = [...words];
  // Longest first, so that "c cd" does not spend "cd" on "c".
  return typed
    .toSorted((a, b) => b.length - a.length)
    .every((word) => {
      const found = free.findIndex((candidate) => candidate.startsWith(word));
      if (found >= 0) free.splice(found, 1);
      return found >= 0;
    });
}

function typos(query: Surface, name: Surface): number {
  // A short word too many ("kubecon eu") is not a slip.
  const comparable = query.words.length === 1 || query.words.every((word) => word.length >= 4);
  const whole = comparable ? slips(query.joined, name.joined, typoAllowance(query.joined.length)) : Infinity;
  let sum = 0;
  for (const word of query.words) {
    const allowance = typoAllowance(word.length);
    // Five letters at least before an unfinished word is guessed at: four with a slip begin too many words.
    const counts = name.words.map((candidate) => slips(word, candidate, allowance, allowance === 0 || word.length >= 5));
    sum += Math.min(Infinity, ...counts);
    if (sum >= whole) break;
  }
  return Math.min(whole, sum);
}
