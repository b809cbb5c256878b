import type { Term } from './terms.ts';
import { matchTerm, presence, type TermMatch } from './page-match.ts';
import { preparePage, type PreparedPage } from './page-text.ts';
import type { TextPage } from './text-port.ts';

/** A term with how much it tells: rare words tell more. */
export interface WeightedTerm extends Term {
  weight: number;
}

/** What a page has to do with a query. */
export interface PageScore {
  page: TextPage;
  /** Higher is better; 0 to about 1 from the words alone. */
  score: number;
  /** Share of the terms, by weight, that the page has. */
  coverage: number;
  /** Found words of the text: index of the white-space word and what it tells. */
  found: { location: number; balanced_score: number }[];
}

/** How the parts of a score are added up; chosen with the `tune` half of `bench/search`. */
export const WEIGHTS = { coverage: 0.2, sentence: 0.2, title: 0.25, frequency: 0.1, fullTitle: 0.11, recency: 0.03, spokenOf: 0.3, filed: 0.6 };

/** Share of the score that is left to pages that come last, and to tools that are no longer developed. */
const STANDING = { stub: 0.5, archived: 0.92, statement: 0.96 };

/** Share of the score of pages of other kinds than the query speaks of. */
const ASIDE = 0.85;

/** Number of occurrences at which another one adds little. */
const SATURATION = 3;

/** Words of a typical text; occurrences in a longer one count less. */
const TYPICAL_LENGTH = 250;

/**
 * Scores a page by how much of the query it has, how much of it in one sentence and in its title, how often, and how
 * fresh it is.
 * @param kinds kinds of pages the query speaks of, if any
 * @param newest the latest year among the pages compared, so that no clock is needed
 */
export function scorePage(page: TextPage, terms: readonly WeightedTerm[], kinds: readonly string[], newest: number): PageScore {
  const prepared = preparePage(page);
  const matches = terms.map((term) => matchTerm(term, prepared));
  const all = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (measure: (match: TermMatch) => number) => terms.reduce((sum, { weight }, index) => sum + weight * measure(matches[index] ?? NOTHING), 0) / all;
  const coverage = share(presence);
  const length = prepared.content.stems.length;
  const frequency = share(({ places }) => saturate(places.length, length));
  const title = share((match) => Math.max(match.title, 0.9 * match.aliases, match.filed ? WEIGHTS.filed : 0));
  const parts =
    WEIGHTS.coverage * coverage ** 2 +
    WEIGHTS.sentence * bestSentence(prepared, terms, matches) / all +
    WEIGHTS.title * title +
    WEIGHTS.frequency * frequency +
    WEIGHTS.fullTitle * fullTitle(prepared, matches) * title +
    WEIGHTS.recency * recency(page, newest) * coverage;
  const isSpokenOf = kinds.includes(page.filters.type?.[0] ?? '');
  const fit = kinds.length === 0 ? parts : isSpokenOf ? parts + WEIGHTS.spokenOf * (terms.length > 0 ? coverage : 1) : parts * ASIDE;
  return { page, score: fit * standing(page), coverage, found: foundWords(prepared, terms, matches) };
}

const NOTHING: TermMatch = { titleWords: 0, title: 0, aliases: 0, content: 0, also: 0, filed: false, places: [] };

function saturate(count: number, length: number): number {
  return count / (count + SATURATION * (0.4 + (0.6 * length) / TYPICAL_LENGTH));
}

/** The most that one sentence, or two that follow each other, has of the query; what the second adds counts half. */
function bestSentence({ content, sentences }: PreparedPage, terms: readonly WeightedTerm[], matches: readonly TermMatch[]): number {
  const inSentence = new Map<number, Map<number, number>>();
  matches.forEach(({ places }, term) => {
    for (const { at, nearness } of places) {
      const sentence = sentenceOf(sentences, content.words[at] ?? 0);
      const found = inSentence.get(sentence) ?? new Map<number, number>();
      found.set(term, Math.max(found.get(term) ?? 0, nearness));
      inSentence.set(sentence, found);
    }
  });
  const tells = (found: ReadonlyMap<number, number> | undefined, except?: ReadonlyMap<number, number>) =>
    [...(found ?? [])].reduce((sum, [term, nearness]) => sum + (except?.has(term) ? 0 : nearness * (terms[term]?.weight ?? 0)), 0);
  let best = 0;
  for (const [sentence, found] of inSentence) {
    const [before, after] = [inSentence.get(sentence - 1), inSentence.get(sentence + 1)];
    best = Math.max(best, tells(found) + Math.max(tells(before, found), tells(after, found)) / 2);
  }
  return best;
}

function sentenceOf(starts: readonly number[], word: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Share of the title's words that were searched for: "Argo CD" fits `argo cd` better than "Argo CD Agent" does. */
function fullTitle({ title }: PreparedPage, matches: readonly TermMatch[]): number {
  const found = matches.reduce((sum, { titleWords }) => sum + titleWords, 0);
  return title.stems.length === 0 ? 0 : Math.min(1, found / title.stems.length);
}

/** 1 for what was said in the newest year, less for each year before; things without a date are not aged. */
function recency({ filters }: TextPage, newest: number): number {
  const year = Number(filters.date?.[0]?.slice(0, 4));
  return Number.isFinite(year) ? 1 / (1 + Math.max(0, newest - year) / 4) : 0.5;
}

function standing({ meta, filters }: TextPage): number {
  if (meta.status === 'stub') return STANDING.stub;
  if (meta.status === 'archived') return STANDING.archived;
  return filters.type?.[0] === 'statement' ? STANDING.statement : 1;
}

function foundWords({ content }: PreparedPage, terms: readonly WeightedTerm[], matches: readonly TermMatch[]): PageScore['found'] {
  const found = new Map<number, number>();
  matches.forEach(({ places }, index) => {
    for (const { at, length, nearness } of places) {
      const tells = (nearness * (terms[index]?.weight ?? 0)) / length;
      for (let place = at; place < at + length; place++) found.set(content.words[place] ?? 0, tells);
    }
  });
  return [...found].sort((a, b) => a[0] - b[0]).map(([location, balanced_score]) => ({ location, balanced_score }));
}
