import type { ItemFacets } from '../../catalog/facets.ts';

/** The values of one item by facet, with what people read for them. */
export type FacetValues = Record<string, { value: string; label: string }[]>;

/** A facet as its controls show it. */
export interface FacetDescription {
  name: string;
  label: string;
  /** Value and label, in the order of the controls. */
  values: [value: string, label: string][];
}

/**
 * The facets that can narrow these items, with all their values by label; a facet with fewer than two values
 * narrows nothing and is left out.
 */
export function describeFacets(facets: readonly { name: string; label: string }[], items: readonly FacetValues[]): FacetDescription[] {
  return facets
    .map(({ name, label }): FacetDescription => {
      const labels = new Map(items.flatMap((item) => (item[name] ?? []).map((value) => [value.value, value.label] as const)));
      return { name, label, values: [...labels].sort((a, b) => a[1].localeCompare(b[1], 'en', { numeric: true }) || (a[0] < b[0] ? -1 : 1)) };
    })
    .filter(({ values }) => values.length > 1);
}

/** The values alone, as the counting needs them. */
export function valuesOf(item: FacetValues): ItemFacets {
  return Object.fromEntries(Object.entries(item).flatMap(([name, values]) => (values.length > 0 ? [[name, values.map(({ value }) => value)]] : [])));
}
