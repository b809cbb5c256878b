/** Rows that one page of a list carries, so that it stays well below 60 kB compressed however much is recorded. */
export const ROWS_PER_PAGE = 200;

/** A page of a list that may be longer than one page. */
export interface PartOfList<T> {
  /** Below the address of the list: empty for its first page, else `2/`, `3/` … */
  suffix: string;
  /** From 1. */
  number: number;
  /** How many there are. */
  of: number;
  rows: T[];
}

/** Splits rows into pages; no rows make one empty page. */
export function splitRows<T>(rows: readonly T[], size: number = ROWS_PER_PAGE): PartOfList<T>[] {
  const of = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: of }, (_, index) => ({
    suffix: index === 0 ? '' : `${index + 1}/`,
    number: index + 1,
    of,
    rows: rows.slice(index * size, (index + 1) * size),
  }));
}
