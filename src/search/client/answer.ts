import { nearestNames } from '../nearest.ts';
import { rankNames, type NameMatch, type NameRecord } from '../names.ts';
import { FACETS, hasFilters, type SearchState } from '../query.ts';
import { countFacets, type FacetCounts } from './facet-counts.ts';
import { loadNames } from './names-index.ts';
import { searchStatus } from './status.ts';
import { searchTexts, type TextSearch } from './text-search.ts';

/** What both indexes say to a search; what cannot be loaded is `undefined`. */
export interface Answer {
  state: SearchState;
  names: readonly NameRecord[] | undefined;
  /** Names that fit, best first. */
  matches: readonly NameMatch[];
  texts: TextSearch | undefined;
  facets: FacetCounts | undefined;
  /** Whether nothing is asked for. */
  isEmpty: boolean;
  /** Whether both indexes were asked and have nothing. */
  isNothing: boolean;
  /** Names that look like the query, when nothing was found. */
  nearest: readonly NameRecord[];
}

/** Asks both indexes. */
export async function answerTo(state: SearchState): Promise<Answer> {
  const [names, texts] = await Promise.all([loadNames().catch(() => undefined), searchTexts(state).catch(() => undefined)]);
  const facets = texts && (await facetsOf(state, texts).catch(() => undefined));
  const matches = matchesWithin(names ?? [], state);
  const isEmpty = state.query === '' && !hasFilters(state.filters);
  const isNothing = !isEmpty && texts?.results.length === 0 && matches.length === 0;
  const nearest = isNothing ? nearestNames(names ?? [], state.query, 5) : [];
  return { state, names, matches, texts, facets, isEmpty, isNothing, nearest };
}

/** The answer in a few words, or what is amiss. */
export function answerStatus({ state, names, texts, matches, isEmpty }: Answer): string {
  if (isEmpty && names && texts) return '';
  return searchStatus(state.query, names && matches.length, texts && { count: texts.results.length, leftOut: texts.leftOut });
}

async function facetsOf(state: SearchState, { query }: TextSearch): Promise<FacetCounts> {
  // Where every word was left out no page is left to count; an empty query would count them all.
  return query === '' && state.query !== '' ? { counts: {}, total: {} } : countFacets({ ...state, query });
}

/** Names have a kind and nothing else to be narrowed by. */
function matchesWithin(records: readonly NameRecord[], { query, filters }: SearchState): NameMatch[] {
  if (FACETS.some((facet) => facet !== 'type' && filters[facet].length > 0)) return [];
  const kinds = filters.type;
  return rankNames(kinds.length > 0 ? records.filter(({ kind }) => kinds.includes(kind)) : records, query, Infinity);
}
