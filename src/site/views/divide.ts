import { splitRows } from './split.ts';

/** A part of a list: an id for addresses and anchors, and what people read. */
export interface Division {
  id: string;
  label: string;
}

/** A page of a divided list. */
export interface ListPart<T> {
  /** Below the address of the list: empty for its first page, else `promised/`, `promised/2024/`, `promised/2024/2/` … */
  suffix: string;
  /** What it is narrowed to, outermost first. */
  trail: Division[];
  /** From 1, where a division that is divided no further takes several pages. */
  number: number;
  of: number;
  /** Rows on it and on the pages below it. */
  count: number;
  /** Rows under their headings; none where they stand on the pages below. One group without a label has no heading. */
  groups: (Division & { rows: T[] })[];
  below: PartBelow[];
}

/** A page below another, as a table of contents names it. */
export interface PartBelow extends Division {
  suffix: string;
  count: number;
  below: PartBelow[];
}

/**
 * Divides a list into pages of at most `size` rows. What fits a page stands on it, under the headings of its first
 * division; what does not has a page for each part and names them. So an address that exists stays while the list grows.
 * @param by divisions from the outermost; the rows come in their order
 * @returns every page, a page before those below it
 */
export function divideRows<T>(rows: readonly T[], by: readonly ((row: T) => Division)[], size: number): ListPart<T>[] {
  return pagesOf({ rows: [...rows], by, size, suffix: '', trail: [] });
}

interface Branch<T> {
  rows: T[];
  by: readonly ((row: T) => Division)[];
  size: number;
  suffix: string;
  trail: Division[];
}

function pagesOf<T>(branch: Branch<T>): ListPart<T>[] {
  const { rows, size, suffix, trail } = branch;
  const [first, ...rest] = branch.by;
  if (!first) {
    return splitRows(rows, size).map((part) => ({
      suffix: suffix + part.suffix,
      trail,
      number: part.number,
      of: part.of,
      count: part.rows.length,
      groups: [{ id: '', label: '', rows: part.rows }],
      below: [],
    }));
  }
  const groups = groupRows(rows, first);
  const page = { suffix, trail, number: 1, of: 1, count: rows.length };
  if (rows.length <= size) return [{ ...page, groups, below: [] }];
  const pages = groups.map(({ id, label, rows: own }) => pagesOf({ rows: own, by: rest, size, suffix: `${suffix}${id}/`, trail: [...trail, { id, label }] }));
  const below = groups.map(({ id, label, rows: own }, index) => ({ id, label, suffix: `${suffix}${id}/`, count: own.length, below: pages[index]?.[0]?.below ?? [] }));
  return [{ ...page, groups: [], below }, ...pages.flat()];
}

function groupRows<T>(rows: readonly T[], by: (row: T) => Division): (Division & { rows: T[] })[] {
  const groups = new Map<string, Division & { rows: T[] }>();
  for (const row of rows) {
    const { id, label } = by(row);
    const group = groups.get(id);
    if (group) group.rows.push(row);
    else groups.set(id, { id, label, rows: [row] });
  }
  return [...groups.values()];
}
