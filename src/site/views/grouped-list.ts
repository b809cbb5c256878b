import type { ItemFacets } from '../../catalog/facets.ts';
import { describeFacets, valuesOf, type FacetDescription, type FacetValues } from './faceted.ts';
import { splitRows, type PartOfList } from './split.ts';

/** Statements are long rows: so many stay below 20 kB compressed. */
const ROWS_ON_A_PAGE = 150;

/** Rows under one heading, with the pages of their own that hold them however many they are. */
export interface RowGroup<T> {
  id: string;
  label: string;
  /** Path of its first page. */
  href: string;
  rows: T[];
  parts: PartOfList<T>[];
}

/** A list in groups. */
export interface GroupedList<T> {
  total: number;
  /** Whether one page can hold it all; else it is read on the pages of its groups. */
  whole: boolean;
  groups: RowGroup<T>[];
}

/** What narrows such a list in the browser: its items in order, their groups and the pages on which they stand, both in that order. */
export interface ListData {
  facets: FacetDescription[];
  items: ItemFacets[];
  groups: { id: string; label: string; href: string; count: number }[];
  pages: { href: string; count: number }[];
}

/**
 * Groups rows that come in the order of their groups.
 * @param hrefOf path of a group's first page
 */
export function groupRows<T>(rows: readonly T[], groupOf: (row: T) => { id: string; label: string }, hrefOf: (id: string) => string): GroupedList<T> {
  const groups = new Map<string, RowGroup<T>>();
  for (const row of rows) {
    const { id, label } = groupOf(row);
    const group = groups.get(id) ?? { id, label, href: hrefOf(id), rows: [], parts: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return {
    total: rows.length,
    whole: rows.length <= ROWS_ON_A_PAGE,
    groups: [...groups.values()].map((group) => ({ ...group, parts: splitRows(group.rows, ROWS_ON_A_PAGE) })),
  };
}

/**
 * What narrows a grouped list.
 * @param href path of the page that holds the list when it is whole
 */
export function listData<T extends { facets: FacetValues }>(list: GroupedList<T>, facets: readonly { name: string; label: string }[], href: string): ListData {
  const rows = list.groups.flatMap((group) => group.rows);
  return {
    facets: describeFacets(facets, rows.map((row) => row.facets)),
    items: rows.map((row) => valuesOf(row.facets)),
    groups: list.groups.map(({ id, label, href: own, rows: of }) => ({ id, label, href: own, count: of.length })),
    pages: list.whole
      ? [{ href, count: rows.length }]
      : list.groups.flatMap((group) => group.parts.map((part) => ({ href: `${group.href}${part.suffix}`, count: part.rows.length }))),
  };
}
