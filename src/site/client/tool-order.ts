import type { TableRow } from '../views/tools.ts';

/** What the table of tools can be sorted by. */
export const SORT_KEYS = ['name', 'category', 'kind', 'level', 'status', 'talks', 'last'] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** A key and its direction; written `talks` or `-talks` in the address. */
export interface Sorting {
  by: SortKey;
  descending: boolean;
}

/** The sorting an address asks for; by name when it asks for none that exists. */
export function readSorting(text: string | null): Sorting {
  const by = SORT_KEYS.find((key) => key === text?.replace(/^-/, ''));
  return by ? { by, descending: text?.startsWith('-') ?? false } : { by: 'name', descending: false };
}

/** The sorting as the address writes it; nothing for the usual one. */
export function writeSorting({ by, descending }: Sorting): string | undefined {
  return by === 'name' && !descending ? undefined : `${descending ? '-' : ''}${by}`;
}

/** The sorting after a press on a column: numbers and dates begin with the largest; a second press turns it round. */
export function nextSorting(now: Sorting, pressed: SortKey): Sorting {
  if (now.by === pressed) return { by: pressed, descending: !now.descending };
  return { by: pressed, descending: pressed === 'talks' || pressed === 'last' };
}

/**
 * Indexes of the rows in the order of a sorting. Rows come by name, and equals stay so in both directions;
 * what has no value comes last in both.
 */
export function orderOf(rows: readonly TableRow[], { by, descending }: Sorting, labelOf: (facet: string, value: string) => string): number[] {
  const order = rows.map((_, index) => index);
  if (by === 'name') return descending ? order.reverse() : order;
  const keys = rows.map((row): string | number | undefined => {
    if (by === 'talks') return row.talks;
    if (by === 'last') return row.last;
    const value = row.facets[by]?.[0];
    return value === undefined || value === 'none' ? undefined : by === 'level' ? LEVELS.indexOf(value) : labelOf(by, value);
  });
  return order.sort((a, b) => compare(keys[a], keys[b], descending) || a - b);
}

/** From the first step to the last; archived comes after them. */
const LEVELS = ['sandbox', 'incubating', 'graduated', 'archived'];

function compare(a: string | number | undefined, b: string | number | undefined, descending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return (a < b ? -1 : 1) * (descending ? -1 : 1);
}
