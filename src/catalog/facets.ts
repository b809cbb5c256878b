/** The values of one item by facet. */
export type ItemFacets = Readonly<Record<string, readonly string[]>>;

/** The chosen values by facet; a facet without chosen values does not narrow. */
export type FacetSelection = Readonly<Record<string, readonly string[]>>;

/** Whether an item passes: OR within a facet, AND across facets. */
export function passes(item: ItemFacets, selection: FacetSelection, except?: string): boolean {
  return Object.entries(selection).every(
    ([facet, chosen]) => facet === except || chosen.length === 0 || chosen.some((value) => item[facet]?.includes(value)),
  );
}

/**
 * For every facet and value the number of items that would be shown if that value were chosen too:
 * counted against the other facets, not against its own.
 */
export function countFacets(items: readonly ItemFacets[], facets: readonly string[], selection: FacetSelection): Map<string, Map<string, number>> {
  return new Map(
    facets.map((facet) => {
      const counts = new Map<string, number>();
      for (const item of items) {
        if (!passes(item, selection, facet)) continue;
        for (const value of item[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, counts];
    }),
  );
}
