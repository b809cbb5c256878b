import { knownTerms, loadFirst, pagesWithSome, type KnownTerm } from './candidates.ts';
import { foldedWords } from './fold.ts';
import type { ParsedQuery } from './language.ts';
import type { NameIndex } from './name-index.ts';
import type { Narrowing } from './narrowing.ts';
import { hasPhrase } from './page-match.ts';
import { FACETS, type Facet } from './query.ts';
import { scorePage, type PageScore } from './score.ts';
import { stemsOf } from './stems.ts';
import type { Term } from './terms.ts';
import type { Counts, IndexField, IndexFilters, TextPage, TextPort, TextRef } from './text-port.ts';
import { understand } from './understand.ts';

/** What the full text has for the words of a query. */
export interface Found {
  /** Pages looked into, not yet in order. */
  pages: PageScore[];
  /** Pages with every word that were not looked into yet. */
  rest: readonly TextRef[];
  /** Scores pages of `rest` once they are loaded. */
  score(pages: readonly TextPage[]): PageScore[];
  total: number;
  counts: Counts;
  totals: Counts;
  corrected: string | undefined;
  leftOut: string[];
}

/** How much of an answer is wanted. */
export interface FindOptions {
  /** Pages that are loaded to put them in order, where it is not the usual number. */
  lookInto?: number;
  /** Whether pages are not counted by facet, which needs files that a search does without. */
  uncounted?: boolean;
  /** Whether words are taken as they are typed, with no correction. */
  asTyped?: boolean | undefined;
}

/** Kinds of pages that say what was said at an event. */
const SAID = ['talk', 'statement', 'report'];

/** Pages looked into to put them in order. */
const LOOKED_INTO = 40;

/** Pages with every word; where there are fewer, pages with most of the words are found too. */
const FEW = 20;

/** Share of the query, by weight, that a page found by some of the words must have. */
const MOST = 0.4;

/**
 * Searches the full text. With every word on enough pages the index does the counting; otherwise pages with most of the
 * words are found too, and what was looked into is counted.
 * @throws {Error} when the full text cannot be searched.
 */
export async function findPages(port: TextPort, index: NameIndex, words: string, parsed: ParsedQuery, narrow: Narrowing, options: FindOptions): Promise<Found> {
  const { terms, kinds, corrected, unknown } = await understand(port, index, words, options.asTyped);
  const quoted = parsed.phrases.filter((phrase) => foldedWords(phrase).length > 0);
  const phrases = quoted.map(foldedWords);
  const excluded = parsed.excluded.map(foldedWords).filter((phrase) => phrase.length > 0);
  const nothing: Found = { pages: [], rest: [], score: () => [], total: 0, counts: {}, totals: {}, corrected, leftOut: unknown.map(({ typed }) => typed) };
  if (terms.length === 0 && phrases.length === 0 && (foldedWords(words).length > 0 || /\S/.test(words))) return nothing;
  const phraseTerms = (await knownTerms(port, quoted.map(phraseTerm))).known;
  if (phraseTerms.length < phrases.length) return nothing;
  const all = [...terms, ...phraseTerms];
  const text = askedText(all, quoted);
  const isPlain = excluded.length === 0 && (phrases.length === 0 || (phrases.length === 1 && terms.length === 0));
  const isSame = (open: Facet | 'all') => JSON.stringify(narrow(open)) === JSON.stringify(narrow());
  const exact = await port.search(text, narrow());
  const unnarrowed = isSame('all') ? exact : await port.search(text, narrow('all'));
  const isIndexed = isPlain && (all.length < 2 || unnarrowed.refs.length >= FEW);
  // Where an event narrows the search, what was said there is looked for.
  const isThere = narrow().event !== undefined && kinds.length === 0;
  const spokenOf = isThere ? SAID : kinds;
  const keep = (page: TextPage) => {
    const spoken = phrases.length + excluded.length > 0 ? foldedWords(`${page.meta.title ?? ''} ${page.meta.aliases ?? ''} ${page.content}`) : [];
    return phrases.every((phrase) => hasPhrase(spoken, phrase)) && !excluded.some((phrase) => hasPhrase(spoken, phrase));
  };
  const { lookInto = LOOKED_INTO } = options;
  const score = (pages: readonly TextPage[]) => {
    const newest = Math.max(0, ...pages.map(({ filters: { date } }) => Number(date?.[0]?.slice(0, 4)) || 0));
    return pages.map((page) => scorePage(page, [...all, ...unknown], spokenOf, newest));
  };
  const ordered = async (filters: IndexFilters, refs: readonly TextRef[]) => {
    const some = all.length > 1 && !isIndexed ? await pagesWithSome(port, all, filters) : [];
    const pool = [...new Map([...refs.slice(0, lookInto / 2), ...some, ...refs].map((ref) => [ref.id, ref])).values()];
    const loaded = (await loadFirst(pool, lookInto)).filter(keep);
    const scored = score(loaded);
    const best = Math.max(0, ...scored.map(({ coverage }) => coverage));
    const least = isIndexed || all.length === 0 ? 0 : Math.min(MOST, best);
    // The engine takes beginnings of words for finds; where that is all, nothing was found.
    return { pool, pages: all.length > 0 && best === 0 ? [] : scored.filter(({ coverage }) => coverage >= least) };
  };
  const main = await ordered(narrow(), exact.refs);
  const isFound = main.pages.length > 0;
  const rest = isIndexed && isFound ? main.pool.slice(lookInto) : [];
  const total = isIndexed && isFound ? exact.refs.length : main.pages.length;
  const found: Found = { ...nothing, pages: main.pages, rest, score, total };
  if (options.uncounted) return found;
  const countOf = async (open: Facet | 'all'): Promise<Counts> => {
    if (isIndexed) return (await port.search(text, narrow(open))).counts;
    const { refs } = await port.search(text, narrow(open));
    return countPages((await ordered(narrow(open), refs)).pages.map(({ page }) => page));
  };
  const counts: Counts = { ...(isIndexed ? exact.counts : countPages(main.pages.map(({ page }) => page))) };
  for (const facet of FACETS) if (!isSame(facet)) counts[facet] = (await countOf(facet))[facet] ?? {};
  return { ...found, counts, totals: isIndexed ? unnarrowed.counts : isSame('all') ? counts : await countOf('all') };
}

function phraseTerm(phrase: string): Term {
  return { typed: foldedWords(phrase).join(' '), variants: [{ text: phrase, stems: stemsOf(phrase), nearness: 1 }], entries: [], isOpen: false };
}

/** What the full-text engine is asked for: all terms, or a phrase that stands alone. */
function askedText(terms: readonly KnownTerm[], quoted: readonly string[]): string | null {
  if (terms.length === 0) return null;
  const [only] = quoted;
  if (terms.length === 1 && only) return `"${only}"`;
  return terms.map(({ asked }) => (asked[0] ?? '').replaceAll('"', '')).join(' ');
}

function countPages(pages: readonly TextPage[]): Counts {
  const counts: Counts = {};
  for (const { filters } of pages) {
    for (const [field, list] of Object.entries(filters) as [IndexField, string[]][]) {
      const numbers = counts[field] ?? {};
      for (const value of list) numbers[value] = (Object.hasOwn(numbers, value) ? (numbers[value] ?? 0) : 0) + 1;
      counts[field] = numbers;
    }
  }
  return counts;
}
