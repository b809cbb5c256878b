import { resolveFilters, type FilterProblem, type KnownFilter } from './filters.ts';
import { findPages, type FindOptions, type Found } from './find.ts';
import { parseQuery, type ParsedQuery } from './language.ts';
import { indexNames } from './name-index.ts';
import { narrowing } from './narrowing.ts';
import { nearestNames } from './nearest.ts';
import { namesWithin } from './names-first.ts';
import type { NameMatch, NameRecord } from './names.ts';
import { isAsked, type SearchState } from './query.ts';
import { rankResults, type Result } from './rank.ts';
import { recognize, type Recognized } from './recognize.ts';
import { relaxations, type Relaxation } from './relax.ts';
import type { Counts, TextPort } from './text-port.ts';

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
  /** Names and pages in one order. */
  results: Result[];
  /** How many pages come after those, and some of them. */
  restCount: number;
  loadRest(from: number, until: number): Promise<Result[]>;
  /** How many pages and statements were found by their text. */
  total: number;
  /** Numbers by facet and value: within the filters of the other facets, and without the filters of any. Empty where they were not wanted. */
  counts: Counts;
  totals: Counts;
  /** Whether nothing is asked for. */
  isEmpty: boolean;
  isNothing: boolean;
  /** Names that look like the query, and searches that find something, when nothing was found. */
  nearest: NameRecord[];
  relaxations: Relaxation[];
}

/** How much of an answer is wanted; the whole of it, unless told otherwise. */
export type SearchOptions = Omit<FindOptions, 'asTyped'>;

/**
 * The one search behind the dialog, the search page and the command.
 * @throws {Error} when the full text cannot be searched.
 */
export async function search(state: SearchState, records: readonly NameRecord[], port: TextPort, options: SearchOptions = {}): Promise<Answer> {
  const answer = await answerOnce(state, records, port, options);
  // A first look into few pages is not yet reason to suggest something else.
  if (!answer.isNothing || options.lookInto !== undefined) return answer;
  return {
    ...answer,
    nearest: nearestNames(records, answer.parsed.words || state.query, 5),
    relaxations: await relaxations(answer, async (relaxed) => (await answerOnce(relaxed, records, port, { uncounted: true })).total),
  };
}

const NOTHING: Found = { pages: [], rest: [], score: () => [], total: 0, counts: {}, totals: {}, corrected: undefined, leftOut: [] };

async function answerOnce(state: SearchState, records: readonly NameRecord[], port: TextPort, options: SearchOptions): Promise<Answer> {
  const index = indexNames(records);
  const parsed = parseQuery(state.query);
  const isEmpty = !isAsked(state);
  const values = parsed.filters.length > 0 || !options.uncounted ? await port.values() : {};
  const { known: filters, problems } = resolveFilters(parsed.filters, values, records);
  // Signs alone, or filters that do not exist, ask for nothing; without this they would ask for everything.
  const isBlank = state.query !== '' && filters.length === 0 && [parsed.words, ...parsed.phrases, ...parsed.excluded].every((text) => text === '');
  let { chips, rest: words } = state.asTyped || isBlank ? { chips: [], rest: parsed.words } : recognize(parsed.words, index);
  if (isBlank) return finish(NOTHING, filters);
  if (isEmpty) {
    const { counts } = await port.search(null, {});
    return finish({ ...NOTHING, counts, totals: counts }, filters);
  }
  const narrow = narrowing(state, filters, values);
  const wanted = { ...options, asTyped: state.asTyped };
  if (chips.length > 0) {
    const chosen = chips.flatMap(({ field, records: meant }) => meant.map(({ id, name }): KnownFilter => ({ field, value: id, label: name, source: '' })));
    const probe = await findPages(port, index, words, parsed, narrowing(state, [...filters, ...chosen], values), wanted);
    // A filter that leaves nothing was a guess, and a wrong one.
    if (probe.pages.length > 0) return finish(probe, [...filters, ...chosen]);
    chips = [];
    words = parsed.words;
  }
  return finish(await findPages(port, index, words, parsed, narrow, wanted), filters);

  function finish(found: Found, applied: readonly KnownFilter[]): Answer {
    const text = [found.corrected ?? words, ...parsed.phrases].join(' ');
    const type = filters.filter(({ field }) => field === 'type').map(({ value }) => value);
    const isTaken = (id: string) => chips.some(({ records: meant }) => meant.some((record) => record.id === id));
    const isNarrowed = applied.some(({ field, value }) => field !== 'type' && !isTaken(value));
    const names = isNarrowed ? [] : namesWithin(records, text, state, type);
    return {
      state, parsed, filters, problems, chips, corrected: found.corrected, leftOut: found.leftOut, names,
      results: rankResults(found.pages, isEmpty ? [] : names, chips.length === 0),
      restCount: found.rest.length,
      loadRest: async (from, until) => rankResults(found.score(await Promise.all(found.rest.slice(from, until).map((ref) => ref.load()))), [], true),
      total: found.total, counts: found.counts, totals: found.totals, isEmpty,
      isNothing: !isEmpty && found.total === 0 && names.length === 0,
      nearest: [], relaxations: [],
    };
  }
}
