import type { z } from 'zod';
import type { PropertyPath } from '../source-file.ts';
import { flattenIssues, type Issue } from './schema-issues.ts';

/** What the schema says about data in all, and what it accepts of them. */
export interface Repaired {
  data: unknown;
  issues: Issue[];
}

/** Enough for the deepest field of the model. */
const MAX_ROUNDS = 6;

/**
 * Parses again and again without what the schema refused. zod compares fields with each other only when each is
 * right by itself; this way one run reports both kinds of mistakes, and the rules see the rest of the entry.
 */
export function repair(schema: z.ZodType, data: unknown, refused: readonly PropertyPath[] = []): Repaired {
  const rest = copy(data);
  const reported: Issue[] = [];
  const removed = new Set<string>();
  const shifted = new Set<PropertyKey>();
  for (const path of refused.toReversed()) remove(rest, path, removed, shifted);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = schema.safeParse(rest, { reportInput: true });
    if (result.success) return { data: result.data, issues: reported };
    const issues = withoutHasty(flattenIssues(result.error.issues), rest);
    reported.push(...issues.filter((issue) => isNews(issue, removed, shifted)));
    const paths = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]));
    if (paths.some((path) => path.length === 0)) break;
    for (const path of paths.toReversed()) remove(rest, path as PropertyPath, removed, shifted);
  }
  return { data: undefined, issues: reported };
}

/**
 * What compares fields waits for the next round while a field is wrong by itself: `10:00` is not before `9:30`. What a schema
 * marks as `alone` compares nothing.
 */
function withoutHasty(issues: readonly Issue[], data: unknown): readonly Issue[] {
  const own = issues.filter((issue) => issue.code !== 'custom' || issue.params?.['alone'] === true || valueAt(data, issue.path as PropertyPath) === issue.input);
  return own.length > 0 ? own : issues;
}

/** Not the echo of something taken out, and not in a list whose indexes have moved. */
function isNews(issue: Issue, removed: ReadonlySet<string>, shifted: ReadonlySet<PropertyKey>): boolean {
  const [field] = issue.path;
  return !removed.has(issue.path.join(' ')) && (field === undefined || !shifted.has(field));
}

/** Takes a value out; the object around it where it is gone already. */
function remove(data: unknown, path: PropertyPath, removed: Set<string>, shifted: Set<PropertyKey>): void {
  const key = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1));
  if (key === undefined) return;
  removed.add(path.join(' '));
  if (Array.isArray(parent) && typeof key === 'number') {
    parent.splice(key, 1);
    shifted.add(path[0] ?? '');
  } else if (parent !== null && typeof parent === 'object' && Object.hasOwn(parent, key)) {
    Reflect.deleteProperty(parent, key);
  } else remove(data, path.slice(0, -1), removed, shifted);
}

function copy(data: unknown): unknown {
  return typeof data === 'object' ? structuredClone(data) : data;
}

/** The value at a path; `undefined` where the data do not go that deep. */
export function valueAt(data: unknown, path: PropertyPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], data);
}
