import { indexFilters, type KnownFilter } from './filters.ts';
import { FACETS, type Facet, type SearchState } from './query.ts';
import type { Counts, IndexFilters } from './text-port.ts';

/** The filters of the index for a search, with one facet left open where its other values are counted. */
export type Narrowing = (open?: Facet | 'all') => IndexFilters;

/** The filters of a search: typed ones, those taken from names, and the values chosen in facets. */
export function narrowing({ filters }: SearchState, known: readonly KnownFilter[], values: Counts): Narrowing {
  const isFacet = (field: string): field is Facet => FACETS.some((facet) => facet === field);
  return (open) => {
    const kept = known.filter(({ field, source }) => source === '' || !isFacet(field) || (open !== 'all' && field !== open));
    const chosen = FACETS.flatMap((facet) =>
      open === 'all' || open === facet ? [] : filters[facet].map((value): KnownFilter => ({ field: facet, value, label: value, source: '' })),
    );
    return indexFilters([...kept, ...chosen], values);
  };
}
