import { engineFilters, FACETS, hasFilters, type Facet, type SearchState } from '../query.ts';
import { loadEngine, type Counts } from './full-text.ts';

/** How many pages each value of each facet leaves. */
export interface FacetCounts {
  /** Within the filters of the other facets. */
  counts: Counts;
  /** Without any filter. */
  total: Counts;
}

/**
 * Counts the values of all facets for a search. The values of one facet are alternatives, so each is counted as if
 * nothing else of that facet were chosen.
 * @throws {Error} when the index cannot be loaded.
 */
export async function countFacets({ query, filters }: SearchState): Promise<FacetCounts> {
  const engine = await loadEngine();
  await engine.filters();
  const count = async (options: object) => (await engine.search(query || null, { filters: options })).filters;
  const total = await count({});
  if (!hasFilters(filters)) return { counts: total, total };
  const counts: Counts = { ...(await count(engineFilters(filters))) };
  const chosen: Facet[] = FACETS.filter((facet) => filters[facet].length > 0);
  for (const facet of chosen) counts[facet] = (await count(engineFilters(filters, facet)))[facet] ?? {};
  return { counts, total };
}
