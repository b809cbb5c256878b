import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import { PROBLEMS } from '../problems.ts';
import type { PropertyPath, SourceFile } from '../source-file.ts';

/** What the rules are told from outside. */
export interface CheckOptions {
  /** Build date, `YYYY-MM-DD`. */
  today: string;
  /** Ids that were withdrawn on purpose. */
  withdrawn: readonly string[];
  /** `<folder>/<id>` of every entry at the base revision; absent where it is not known. */
  baseIds?: readonly string[];
}

/** What a rule over the whole content sees. */
export interface RuleContext extends CheckOptions {
  files: readonly SourceFile[];
  /** Entries that their schema accepts, duplicates included. */
  entries: readonly Entry[];
  catalog: Catalog;
  /** Ids by file name of all files, also of those whose fields are wrong: keeps one mistake from causing ten messages. */
  knownIds: ReadonlyMap<string, SourceFile>;
}

/** One rule: one file, one test, one or more problem codes. */
export interface ContentRule {
  name: string;
  run(context: RuleContext): Iterable<Problem>;
}

/** A rule over a single file, before its fields are validated. */
export interface FileRule {
  name: string;
  run(file: SourceFile): Iterable<Problem>;
}

/** Where a problem lies: a property of the front matter, or a line and column. */
export type At = { path: PropertyPath; part?: 'key' | 'value' } | { line: number; column: number };

/** Makes a problem; the severity comes from the problem table. */
export function problem(code: ProblemCode, file: SourceFile, at: At, message: string, suggestions: string[] = []): Problem {
  const { line, column } = 'path' in at ? file.locate(at.path, at.part) : at;
  return { code, severity: PROBLEMS[code].severity, file: file.path, line, column, message, suggestions };
}
