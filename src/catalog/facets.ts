/** The values of one item by facet. */
export type ItemFacets = Readonly<Record<string, readonly string[]>>;

/** The chosen values by facet; a facet without chosen values does not narrow. */
export type FacetSelection = Readonly<Record<string, readonly string[]>>;

/** What a choice leaves over. */
export interface Narrowed {
  /** For each item whether it is shown. */
  shown: boolean[];
  /** How many are. */
  total: number;
  /**
   * For every facet and value the number of items that would be shown if that value were chosen too:
   * counted against the other facets, not against its own.
   */
  counts: Map<string, Map<string, number>>;
}

/**
 * Narrows items by a choice: OR within a facet, AND across facets. One walk over the items does both the choosing
 * and the counting: an item that fails nowhere counts for every facet, one that fails in a single facet for that one.
 * @param admits what else an item has to satisfy, such as a typed name
 */
export function narrow(
  items: readonly ItemFacets[],
  facets: readonly string[],
  selection: FacetSelection,
  admits: (index: number) => boolean = () => true,
): Narrowed {
  const chosen = Object.entries(selection).filter(([, values]) => values.length > 0);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  let total = 0;
  const shown = items.map((item, index) => {
    if (!admits(index)) return false;
    const failed = chosen.filter(([facet, values]) => !values.some((value) => item[facet]?.includes(value)));
    if (failed.length > 1) return false;
    const [only] = failed;
    for (const facet of only ? [only[0]] : facets) {
      const tally = counts.get(facet);
      if (tally) for (const value of item[facet] ?? []) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    if (only) return false;
    total += 1;
    return true;
  });
  return { shown, total, counts };
}
