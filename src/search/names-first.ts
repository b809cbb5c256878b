import { parseQuery } from './language.ts';
import { rankNames, type NameMatch, type NameRecord } from './names.ts';
import { FACETS, type SearchState } from './query.ts';

/** Names alone, which need no text: the first answer while typing, and all there is without the full text. */
export function searchNames(state: SearchState, records: readonly NameRecord[]): NameMatch[] {
  const { words, phrases, filters } = parseQuery(state.query);
  const type = filters.filter(({ field }) => field === 'type').map(({ value }) => value);
  const isNarrowed = filters.length > type.length;
  return isNarrowed ? [] : namesWithin(records, [words, ...phrases].join(' '), state, type);
}

/** Names have a kind and nothing else to be narrowed by. */
export function namesWithin(records: readonly NameRecord[], text: string, { filters }: SearchState, typed: readonly string[]): NameMatch[] {
  if (FACETS.some((facet) => facet !== 'type' && filters[facet].length > 0)) return [];
  const kinds = [...filters.type, ...typed];
  return rankNames(kinds.length > 0 ? records.filter(({ kind }) => kinds.includes(kind) || kinds.includes(`${kind}s`)) : records, text, Infinity);
}
