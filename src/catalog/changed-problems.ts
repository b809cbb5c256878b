import type { Problem } from './problems.ts';

/**
 * The problems that a change answers for: those in the files it touches, and those elsewhere that were not there before.
 * What was wrong at a place before, and is now wrong for a reason worded differently, is still somebody else's.
 */
export function changedProblems(now: readonly Problem[], before: readonly Problem[], touched: ReadonlySet<string>): Problem[] {
  const old = new Set(before.map(placeOf));
  return now.filter((problem) => touched.has(problem.file) || !old.has(placeOf(problem)));
}

const placeOf = ({ file, line, column, code }: Problem): string => `${file}\0${line}:${column} ${code}`;
