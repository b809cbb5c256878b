/** Whether a problem blocks publishing. */
export type Severity = 'error' | 'warning';

/** Something wrong in the content: place, fact, way out. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** Path of the file below the content folder. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** The fact and the way out, for people. */
  message: string;
  /** Nearest valid names, best first; empty where none is near. */
  suggestions: string[];
}

/** Every kind of problem with its severity and a title for its documentation page, `docs/problems/<code>.md`. */
export const PROBLEMS = {
  'unreadable-file': { severity: 'error', title: 'The file cannot be read as UTF-8 text' },
  'symbolic-link': { severity: 'error', title: 'Symbolic links are not followed' },
  'file-too-large': { severity: 'error', title: 'The file is over 256 KiB' },
  'misplaced-file': { severity: 'error', title: 'The file is in the wrong folder or has the wrong name or extension' },
  'control-character': { severity: 'error', title: 'The text contains invisible control characters' },
  'missing-front-matter': { severity: 'error', title: 'The file does not begin with front matter' },
  'yaml-syntax': { severity: 'error', title: 'The YAML cannot be parsed' },
  'yaml-duplicate-key': { severity: 'error', title: 'A key is given twice' },
  'yaml-surprise': { severity: 'error', title: 'YAML reads this value as something else' },
  'unknown-field': { severity: 'error', title: 'The field does not exist' },
  'missing-field': { severity: 'error', title: 'A required field is missing' },
  'invalid-field': { severity: 'error', title: 'The value does not fit the field' },
  'unknown-reference': { severity: 'error', title: 'The reference names no entry' },
  'duplicate-id': { severity: 'error', title: 'Two entries have the same id' },
  'confusable-id': { severity: 'error', title: 'Two ids are easily mistaken for each other' },
  'name-collision': { severity: 'error', title: 'Two entries share a name' },
  'match-mode-missing': { severity: 'error', title: 'An English word as a name must say how it matches' },
  'vanished-id': { severity: 'error', title: 'An id of the base revision is gone' },
  'talk-outside-event': { severity: 'error', title: 'The talk lies outside its event' },
  'colocated-far-from-parent': { severity: 'error', title: 'The co-located event is too far from its parent' },
  'event-nesting': { severity: 'error', title: 'Events nest one level only' },
  'due-before-statement': { severity: 'error', title: 'The due period ended before the statement was made' },
  'statement-anchor': { severity: 'error', title: 'A statement id is taken by another anchor of the page' },
  'missing-statement-source': { severity: 'error', title: 'The statement must name its report' },
  'reference-loop': { severity: 'error', title: 'The references form a loop' },
  'missing-provenance': { severity: 'error', title: 'The note says nothing about where it comes from' },
  'forbidden-markup': { severity: 'error', title: 'The Markdown or MDX is not allowed' },
  'broken-link': { severity: 'error', title: 'A link in the text leads nowhere' },
  'summary-missing': { severity: 'warning', title: 'The summary is still to be written' },
  'unknown-spelling': { severity: 'warning', title: 'The spelling is close to a known name' },
  'mirrored-relation': { severity: 'warning', title: 'The relation is stated on both sides' },
  'unknown-name': { severity: 'warning', title: 'The name looks like a tool without an entry' },
  'stale-statement': { severity: 'warning', title: 'The statement has not been checked for a year' },
  'undated-promise': { severity: 'warning', title: 'The promise has no date' },
  'landscape-drift': { severity: 'warning', title: 'The entry differs from the landscape' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Problems in the order people work through them: by file, line and column. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message),
  );
}

/** How many problems block publishing and how many do not. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
