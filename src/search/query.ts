/** What results can be narrowed by, in the order the search page shows them; also the names in addresses and in the index. */
export const FACETS = ['type', 'event', 'topic', 'tool', 'level', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** Values chosen per facet: any of them within a facet, all facets together. */
export type Filters = Record<Facet, string[]>;

/** What a search asks for; the address of the search page holds all of it. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** Whether the query is taken word for word: nothing is corrected and no name becomes a filter. */
  asTyped?: boolean | undefined;
}

/** Characters of a query that are searched for. */
export const QUERY_LIMIT = 200;

/** Values of one facet that an address can choose. */
const VALUE_LIMIT = 30;

/** A query fit for searching: control characters are spaces, and what lies beyond the limit is cut off. */
export function cleanQuery(text: string): { query: string; truncated: boolean } {
  const characters = [...text.toWellFormed().replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return { query: characters.slice(0, QUERY_LIMIT).join('').trim(), truncated: characters.length > QUERY_LIMIT };
}

/** Nothing chosen in any facet. */
export function noFilters(): Filters {
  return { type: [], event: [], topic: [], tool: [], level: [], year: [] };
}

/** Reads `?q=argo&type=talk&type=tool`; unknown parameters are ignored. */
export function readSearch(parameters: URLSearchParams): SearchState & { truncated: boolean } {
  const filters = noFilters();
  for (const facet of FACETS) {
    const values = parameters.getAll(facet).map((value) => cleanQuery(value).query);
    filters[facet] = [...new Set(values)].filter((value) => value !== '').slice(0, VALUE_LIMIT);
  }
  return { ...cleanQuery(parameters.get('q') ?? ''), filters, ...(parameters.get('as') === 'typed' && { asTyped: true }) };
}

/** The query part of an address, with its question mark, or nothing for an empty search. */
export function writeSearch({ query, filters, asTyped }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet]) parameters.append(facet, value);
  if (query && asTyped) parameters.set('as', 'typed');
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether a search asks for anything, in words or by facets. */
export function isAsked({ query, filters }: SearchState): boolean {
  return query !== '' || hasFilters(filters);
}

/** Whether anything is chosen in any facet. */
export function hasFilters(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}

/** The filters as the full-text engine takes them; `except` leaves one facet open, to count its other values. */
export function engineFilters(filters: Filters, except?: Facet): Partial<Record<Facet, { any: string[] }>> {
  const chosen = FACETS.filter((facet) => facet !== except && filters[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, { any: filters[facet] }]));
}
