import { isEnglishWord } from '../checks/english-words.ts';
import { knownNames } from '../checks/known-names.ts';
import { NOT_TOOLS } from '../checks/not-tools.ts';
import { proseOf, type Prose } from '../checks/prose.ts';
import type { Spotted } from '../checks/spotted.ts';
import type { Entry } from '../entry.ts';
import { wordsOf } from '../mentions/fold.ts';
import { Quotations } from '../mentions/quotations.ts';

/** A word that stands in this many documents is no slip of one author. */
const FEWEST_DOCUMENTS = 2;

/**
 * Capitalised words that are no English words, belong to no known name and stand by themselves within sentences of several
 * documents ("we moved to Terraform"): mostly tools and companies. A word that is also written small, begins sentences only,
 * or mostly stands beside other capitalised words, as surnames and parts of longer names do, is left out.
 */
export function capitalisedNames(entries: readonly Entry[], known = knownNames(entries)): Spotted[] {
  const words = new Map<string, Word>();
  const small = new Set<string>();
  for (const entry of entries) {
    for (const prose of proseOf(entry)) readWords(entry, prose, words, small);
  }
  return [...words].flatMap(([surface, { alone, withinSentence, besideCapitals }]) => {
    const documents = new Set(alone.map(({ entry }) => entry)).size;
    const isName = withinSentence > 0 && besideCapitals < alone.length && documents >= FEWEST_DOCUMENTS && !small.has(surface.toLowerCase());
    return isName && !NOT_TOOLS.has(surface) && !OTHER_NAMES.has(surface) && !known.has(surface) && !known.hasWord(surface) && !isEnglish(surface) ? alone : [];
  });
}

/** What is known of a capitalised word. */
interface Word {
  /** Where it has no capitalised neighbour. */
  alone: Spotted[];
  withinSentence: number;
  besideCapitals: number;
}

function readWords(entry: Entry, prose: Prose, words: Map<string, Word>, small: Set<string>): void {
  const { text } = prose;
  const ranges = wordsOf(text);
  const long = ranges.filter(({ start, end }) => end - start > 3);
  const isTitle = long.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start))).length * 2 > long.length;
  const quotations = new Quotations(text, () => []);
  for (const [index, { start, end }] of ranges.entries()) {
    const surface = text.slice(start, end);
    if (!/^\p{Lu}/u.test(surface)) small.add(surface);
    // An abbreviation says too little; a title has capitals of its own.
    if (!NAME.test(surface) || !prose.isPlain({ start, end }) || isPartOfMore(text, start, end)) continue;
    const word = words.get(surface) ?? { alone: [], withinSentence: 0, besideCapitals: 0 };
    words.set(surface, word);
    const neighbours = [ranges[index - 1], ranges[index + 1]].filter((other) => other && isBeside(text, other, { start, end }));
    if (isTitle || neighbours.some((other) => other && /\p{Lu}/u.test(text.charAt(other.start)))) word.besideCapitals++;
    else {
      word.alone.push({ entry, surface, prose, start });
      if (quotations.sentenceAt(start).start < start) word.withinSentence++;
    }
  }
}

/** Four letters or more, the first of them a capital, the rest not all; no abbreviation in the plural. */
const NAME = /^(?!\p{Lu}+s$)\p{Lu}(?=.*\p{Ll})[\p{L}\p{N}]{3,}$/u;

/** Whether next to it stands what makes it part of an address, a path or a longer word. */
const isPartOfMore = (text: string, start: number, end: number): boolean =>
  /[@/._#\-‐‑]/.test(text.charAt(start - 1)) || /^(?:[@/_#\-‐‑]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2));

function isBeside(text: string, one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const between = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return /^[ -]$/.test(between);
}

/** Capitalised words that name nothing one could look up here. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Apache', 'Dockerfile', 'Makefile', 'WiFi',
  'Chinese', 'Dutch', 'English', 'French', 'German', 'Italian', 'Japanese', 'Korean', 'Portuguese', 'Russian', 'Spanish',
  ...countries(),
]);

/** The English names of countries, by the words they are made of. */
function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second)?.split(/[^\p{L}]+/u) ?? []));
}

const isEnglish = (word: string): boolean => isEnglishWord(word) || isEnglishWord(word.replace(/(?:e?s|ed|ing|ly)$/i, ''));
