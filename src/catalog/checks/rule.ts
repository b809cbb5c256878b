import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import type { Level } from '../model/cncf.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import { PROBLEMS } from '../problems.ts';
import type { Place, PropertyPath, SourceFile } from '../source-file.ts';
import type { KnownIds } from './known-ids.ts';

/** What the rules are told from outside. */
export interface CheckOptions {
  /** Build date, `YYYY-MM-DD`. */
  today: string;
  /** Ids that were withdrawn on purpose. */
  withdrawn: readonly string[];
  /** `<folder>/<id>` of every entry at the base revision; absent where it is not known. */
  baseIds?: readonly string[];
  /** Whether warnings are left out, and the rules that give nothing else. */
  errorsOnly?: boolean;
  /** What the CNCF landscape says, by item name; absent where it was not read. */
  landscape?: ReadonlyMap<string, LandscapeItem>;
}

/** A project as the CNCF landscape lists it. */
export interface LandscapeItem {
  /** Its level today; absent for what is not a CNCF project. */
  level?: Level;
  /** When the CNCF accepted it, `YYYY-MM-DD`. */
  accepted?: string;
  /** First day at each level it had. */
  since?: Partial<Record<Level, string>>;
  homepage?: string;
  repository?: string;
}

/** What a rule over the whole content sees. */
export interface RuleContext extends CheckOptions {
  files: readonly SourceFile[];
  /** All entries, duplicates included; of a file that breaks its schema, the fields that are right. */
  entries: readonly Entry[];
  /** The same entries, indexed. */
  catalog: Catalog;
  /** Ids of all files, also of those that are broken or misplaced: keeps one mistake from causing ten messages. */
  knownIds: KnownIds;
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

/** Whether a rule gives warnings alone: one that is named like a code gives that code. */
export function isAboutWarnings({ name }: ContentRule): boolean {
  return Object.hasOwn(PROBLEMS, name) && PROBLEMS[name as ProblemCode].severity === 'warning';
}

/** Where a problem lies: a property of the front matter, or a line and column. */
export type At = { path: PropertyPath; part?: 'key' | 'value' } | Place;

/** Makes a problem; the severity comes from the problem table. */
export function problem(code: ProblemCode, file: SourceFile, at: At, message: string, suggestions: string[] = []): Problem {
  const { line, column } = 'path' in at ? file.locate(at.path, at.part) : at;
  return { code, severity: PROBLEMS[code].severity, file: file.path, line, column, message, suggestions };
}

/** The place in the file of a place in its body. */
export function inBody(file: SourceFile, { line, column }: Place): Place {
  return { line: file.bodyLine + line - 1, column };
}
