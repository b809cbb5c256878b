import { foldedWords } from './fold.ts';
import { stemOf } from './stems.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A stretch of a text, in UTF-16 units, and the index of the term it says. */
export interface FoundPlace {
  start: number;
  end: number;
  term: number;
}

/** Letters from which a term also stands for longer words that begin with it. */
const BEGINNING = 4;

/** Words of a text that one term may take up. */
const LONGEST = 8;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*(?:(?<=\p{N})[.,]\p{N}+)*[+#]*/gu;

/**
 * The places of a text that say one of the terms: in another case, without diacritics, in another form of the word,
 * joined or apart ("ArgoCD", "Argo CD"). Places do not overlap; the longest wins. Terms that are mere stop words count
 * only when there are no others.
 */
export function foundPlaces(text: string, terms: readonly string[]): FoundPlace[] {
  const wanted = prepare(terms);
  const words = [...text.matchAll(WORD)].map((match) => wordAt(match[0], match.index));
  const places: FoundPlace[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at, wanted);
    const [first, last] = [words[at], words[at + (found?.length ?? 1) - 1]];
    if (found && first && last) places.push({ start: first.start, end: last.end, term: found.term });
    at += found?.length ?? 1;
  }
  return places;
}

interface Word {
  folded: string;
  stem: string;
  start: number;
  end: number;
}

interface Wanted {
  term: number;
  joined: string;
  stems: string;
  isSingle: boolean;
}

function wordAt(word: string, start: number): Word {
  const folded = foldedWords(word).join('');
  return { folded, stem: stemOf(folded), start, end: start + word.length };
}

function prepare(terms: readonly string[]): Wanted[] {
  const wanted = terms.map((text, term) => {
    const words = foldedWords(text);
    return { term, joined: words.join(''), stems: words.map(stemOf).join(' '), isSingle: words.length === 1 };
  });
  const telling = wanted.filter(({ joined, isSingle }) => joined !== '' && !(isSingle && STOP_WORDS.has(joined)));
  return telling.length > 0 ? telling : wanted.filter(({ joined }) => joined !== '');
}

function longestAt(words: readonly Word[], at: number, wanted: readonly Wanted[]): { length: number; term: number } | undefined {
  let [joined, stems] = ['', ''];
  let best: { length: number; term: number } | undefined;
  for (let length = 1; length <= LONGEST; length++) {
    const word = words[at + length - 1];
    if (!word) break;
    joined += word.folded;
    stems += (length > 1 ? ' ' : '') + word.stem;
    const found = wanted.find((term) => term.joined === joined || term.stems === stems || (length === 1 && begins(term, word)));
    if (found) best = { length, term: found.term };
  }
  return best;
}

function begins({ isSingle, joined }: Wanted, { folded }: Word): boolean {
  return isSingle && joined.length >= BEGINNING && folded.startsWith(joined);
}
