import { knownTerms, loadFirst, pagesWithSome, type KnownTerm } from './candidates.ts';
import { correctWord, nameShortenedTo, replaceWords } from './correct.ts';
import { indexFilters, resolveFilters, type FilterProblem, type KnownFilter } from './filters.ts';
import { foldedWords, foldText } from './fold.ts';
import { parseQuery, type ParsedQuery } from './language.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { nearestNames } from './nearest.ts';
import { rankNames, type NameMatch, type NameRecord } from './names.ts';
import { hasPhrase } from './page-match.ts';
import { FACETS, type Facet, type SearchState } from './query.ts';
import { rankResults, type Result } from './rank.ts';
import { recognize, type Recognized } from './recognize.ts';
import { relaxations, type Relaxation } from './relax.ts';
import { scorePage } from './score.ts';
import { stemsOf } from './stems.ts';
import { termsOf, type Term } from './terms.ts';
import type { Counts, IndexField, IndexFilters, TextPage, TextPort, TextRef } from './text-port.ts';

/** What a search found, and what was made of its query. */
export interface Answer {
  state: SearchState;
  parsed: ParsedQuery;
  /** Typed filters that apply. */
  filters: KnownFilter[];
  /** Typed filters that do not exist. */
  problems: FilterProblem[];
  /** Entities of the query that were taken as filters. */
  chips: Recognized[];
  /** The query that was searched for instead of a mistyped one. */
  corrected: string | undefined;
  /** Typed words that no page has. */
  leftOut: string[];
  /** Names that fit, best first. */
  names: NameMatch[];
  /** Names and pages in one order; pages beyond those looked into are in `rest`. */
  results: Result[];
  rest: TextRef[];
  /** How many pages and statements were found by their text. */
  total: number;
  /** Numbers by facet and value: within the filters of the other facets, and without the filters of any. */
  counts: Counts;
  totals: Counts;
  /** Whether nothing is asked for. */
  isEmpty: boolean;
  isNothing: boolean;
  /** Names that look like the query, and searches that find something, when nothing was found. */
  nearest: NameRecord[];
  relaxations: Relaxation[];
}

/** Pages looked into to put them in order. */
const LOOKED_INTO = 40;

/** Pages with every word; where there are fewer, pages with most of the words are found too. */
const FEW = 8;

/** Share of the query, by weight, that a page found by some of the words must have. */
const MOST = 0.4;

/**
 * The one search behind the dialog, the search page and the command.
 * @throws {Error} when the full text cannot be searched.
 */
export async function search(state: SearchState, records: readonly NameRecord[], port: TextPort): Promise<Answer> {
  const answer = await answerOnce(state, records, port);
  if (!answer.isNothing) return answer;
  return {
    ...answer,
    nearest: nearestNames(records, answer.parsed.words || state.query, 5),
    relaxations: await relaxations(answer, async (relaxed) => (await answerOnce(relaxed, records, port)).total),
  };
}

/** Names alone, which need no text: the first answer while typing, and all there is without the full text. */
export function searchNames(state: SearchState, records: readonly NameRecord[]): NameMatch[] {
  const { words, phrases, filters } = parseQuery(state.query);
  const type = filters.filter(({ field }) => field === 'type').map(({ value }) => value);
  const isNarrowed = filters.length > type.length;
  return isNarrowed ? [] : namesWithin(records, [words, ...phrases].join(' '), state, type);
}

async function answerOnce(state: SearchState, records: readonly NameRecord[], port: TextPort): Promise<Answer> {
  const index = indexNames(records);
  const parsed = parseQuery(state.query);
  const values = await port.values();
  const { known: filters, problems } = resolveFilters(parsed.filters, values, records);
  const recognition = state.asTyped ? { chips: [], rest: parsed.words } : recognize(parsed.words, index);
  let { chips, rest: words } = recognition;
  const narrow = narrowing(state, filters, values);
  if (chips.length > 0) {
    const chosen = chips.map(({ field, record }): KnownFilter => ({ field, value: record.id, label: record.name, source: '' }));
    const probe = await find(port, index, words, parsed, narrowing(state, [...filters, ...chosen], values), state.asTyped);
    // A filter that leaves nothing was a guess, and a wrong one.
    if (probe.pages.length > 0) return finish(probe, [...filters, ...chosen]);
    chips = [];
    words = parsed.words;
  }
  return finish(await find(port, index, words, parsed, narrow, state.asTyped), filters);

  function finish(found: Found, applied: readonly KnownFilter[]): Answer {
    const text = [found.corrected ?? words, ...parsed.phrases].join(' ');
    const type = filters.filter(({ field }) => field === 'type').map(({ value }) => value);
    const isNarrowed = applied.some(({ field }) => field !== 'type') && !chips.some(({ record }) => applied.every(({ field, value }) => field === 'type' || value === record.id));
    const names = isNarrowed ? [] : namesWithin(records, text, state, type);
    const isEmpty = state.query === '' && FACETS.every((facet) => state.filters[facet].length === 0);
    return {
      state, parsed, filters, problems, chips, corrected: found.corrected, leftOut: found.leftOut, names,
      results: rankResults(found.pages, isEmpty ? [] : names, chips.length === 0),
      rest: found.rest, total: found.total, counts: found.counts, totals: found.totals, isEmpty,
      isNothing: !isEmpty && found.total === 0 && names.length === 0,
      nearest: [], relaxations: [],
    };
  }
}

/** Names have a kind and nothing else to be narrowed by. */
function namesWithin(records: readonly NameRecord[], text: string, { filters }: SearchState, typed: readonly string[]): NameMatch[] {
  if (FACETS.some((facet) => facet !== 'type' && filters[facet].length > 0)) return [];
  const kinds = [...filters.type, ...typed];
  return rankNames(kinds.length > 0 ? records.filter(({ kind }) => kinds.includes(kind) || kinds.includes(`${kind}s`)) : records, text, Infinity);
}

/** The filters of the index for a search, with one facet left open where its other values are counted. */
type Narrowing = (open?: Facet | 'all') => IndexFilters;

function narrowing({ filters }: SearchState, known: readonly KnownFilter[], values: Counts): Narrowing {
  const isFacet = (field: string): field is Facet => FACETS.some((facet) => facet === field);
  return (open) => {
    const kept = known.filter(({ field, source }) => source === '' || !isFacet(field) || (open !== 'all' && field !== open));
    const chosen = FACETS.flatMap((facet) =>
      open === 'all' || open === facet ? [] : filters[facet].map((value): KnownFilter => ({ field: facet, value, label: value, source: '' })),
    );
    return indexFilters([...kept, ...chosen], values);
  };
}

interface Found {
  pages: ReturnType<typeof scorePage>[];
  rest: TextRef[];
  total: number;
  counts: Counts;
  totals: Counts;
  corrected: string | undefined;
  leftOut: string[];
}

async function find(port: TextPort, index: NameIndex, words: string, parsed: ParsedQuery, narrow: Narrowing, asTyped: boolean | undefined): Promise<Found> {
  const { terms, kinds, corrected, unknown } = await understand(port, index, words, asTyped);
  const quoted = parsed.phrases.filter((phrase) => foldedWords(phrase).length > 0);
  const phrases = quoted.map(foldedWords);
  const excluded = parsed.excluded.map(foldedWords).filter((phrase) => phrase.length > 0);
  const nothing: Found = { pages: [], rest: [], total: 0, counts: {}, totals: {}, corrected, leftOut: unknown.map(({ typed }) => typed) };
  if (terms.length === 0 && phrases.length === 0 && (foldedWords(words).length > 0 || /\S/.test(words))) return nothing;
  const phraseTerms = (await knownTerms(port, quoted.map(phraseTerm))).known;
  if (phraseTerms.length < phrases.length) return nothing;
  const all = [...terms, ...phraseTerms];
  const text = askedText(all, quoted);
  const isPlain = phrases.length === (terms.length === 0 ? phrases.length : 0) && excluded.length === 0;
  const exact = await port.search(text, narrow());
  const unnarrowed = await port.search(text, narrow('all'));
  const isIndexed = isPlain && (all.length < 2 || unnarrowed.refs.length >= FEW);
  // Where an event narrows the search, what was said there is looked for.
  const said = narrow().event ? ['talk', 'statement', 'report'] : [];
  const keep = (page: TextPage) => {
    const spoken = phrases.length + excluded.length > 0 ? foldedWords(`${page.meta.title ?? ''} ${page.meta.aliases ?? ''} ${page.content}`) : [];
    return phrases.every((phrase) => hasPhrase(spoken, phrase)) && !excluded.some((phrase) => hasPhrase(spoken, phrase));
  };
  const ordered = async (filters: IndexFilters, refs: readonly TextRef[]) => {
    const some = all.length > 1 && !isIndexed ? await pagesWithSome(port, all, filters) : [];
    const pool = [...new Map([...refs.slice(0, LOOKED_INTO / 2), ...some, ...refs].map((ref) => [ref.id, ref])).values()];
    const loaded = (await loadFirst(pool, LOOKED_INTO)).filter(keep);
    const newest = Math.max(0, ...loaded.map(({ filters: { date } }) => Number(date?.[0]?.slice(0, 4)) || 0));
    const scored = loaded.map((page) => scorePage(page, [...all, ...unknown], [...kinds, ...said], newest));
    const best = Math.max(0, ...scored.map(({ coverage }) => coverage));
    return { pool, pages: isIndexed || all.length === 0 ? scored : scored.filter(({ coverage }) => coverage >= Math.min(MOST, best)) };
  };
  const main = await ordered(narrow(), exact.refs);
  const rest = isIndexed ? main.pool.slice(LOOKED_INTO) : [];
  const total = isIndexed ? exact.refs.length : main.pages.length;
  const countOf = async (open: Facet | 'all'): Promise<Counts> => {
    if (isIndexed) return (await port.search(text, narrow(open))).counts;
    const { refs } = await port.search(text, narrow(open));
    return countPages((await ordered(narrow(open), refs)).pages.map(({ page }) => page));
  };
  const counts: Counts = { ...(isIndexed ? exact.counts : countPages(main.pages.map(({ page }) => page))) };
  for (const facet of FACETS) if (JSON.stringify(narrow(facet)) !== JSON.stringify(narrow())) counts[facet] = (await countOf(facet))[facet] ?? {};
  return { ...nothing, pages: main.pages, rest, total, counts, totals: isIndexed ? unnarrowed.counts : await countOf('all') };
}

/** The words of a query as terms some page has; a mistyped word is replaced by the name it most likely is. */
async function understand(port: TextPort, index: NameIndex, words: string, asTyped: boolean | undefined) {
  const first = termsOf(words, index);
  const { known, unknown } = await knownTerms(port, first.terms);
  if (unknown.length === 0 || asTyped) return { terms: known, kinds: first.kinds, corrected: undefined, unknown };
  const corrections = new Map(unknown.flatMap(({ typed }) => typed.split(' ')).flatMap((word) => {
    const correct = correctWord(word, index) ?? nameShortenedTo(word, index);
    return correct ? [[word, correct] as const] : [];
  }));
  const corrected = corrections.size > 0 ? replaceWords(words, corrections, foldText) : wholeName(words, index);
  if (corrected === undefined || foldText(corrected) === foldText(words)) return { terms: known, kinds: first.kinds, corrected: undefined, unknown };
  const second = termsOf(corrected, index);
  const again = await knownTerms(port, second.terms);
  return { terms: again.known, kinds: second.kinds, corrected, unknown: again.unknown };
}

/** The name that a query as a whole misspells. */
function wholeName(words: string, index: NameIndex): string | undefined {
  const [best] = rankNames(index.records, words, 1);
  return best && best.score < 45 ? best.matched : undefined;
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

