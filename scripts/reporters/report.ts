import type { Problem } from '../../src/catalog/problems.ts';

/** The outcome of a check, for people and programs. */
export interface Report {
  /** In the order of files, lines and columns; `file` is the path from the current directory, as one would type it. */
  problems: readonly Problem[];
  counts: { errors: number; warnings: number; files: number; entries: number };
}

/** Turns a report into what is printed on standard output. */
export type Reporter = (report: Report) => string;
