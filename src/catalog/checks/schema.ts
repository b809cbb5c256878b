import { COLLECTIONS, type DataOf, type Kind } from '../model/collections.ts';
import type { Problem } from '../problems.ts';
import type { PropertyPath, SourceFile } from '../source-file.ts';
import { problem } from './rule.ts';
import { explainIssue } from './schema-message.ts';
import { repair } from './schema-repair.ts';

/** What the schema makes of a file. */
export interface ValidatedFields<K extends Kind> {
  /** The fields, where the schema accepts them; or those that are left when what it refuses is taken out. */
  data?: DataOf<K>;
  /** Whether `data` lacks something the file tried to say. */
  repaired: boolean;
  problems: Problem[];
}

/** Validates the fields of a file against the schema of its kind. */
export function validateFields<K extends Kind>(file: SourceFile, kind: K): ValidatedFields<K> {
  const { schema } = COLLECTIONS[kind];
  const empty = emptyFields(file.data);
  if (empty.length === 0) {
    const result = schema.safeParse(file.data);
    if (result.success) return { data: result.data as DataOf<K>, repaired: false, problems: [] };
  }
  const { data, issues } = repair(schema, file.data, empty);
  const explained = issues.map((issue) => ({ issue, problems: explainIssue(issue, kind, file) }));
  const misspelt = new Set(explained.flatMap(({ issue, problems }) => problems.map(({ code, suggestions }) => (code === 'unknown-field' ? [...issue.path, suggestions[0]].join(' ') : ''))));
  const problems = [
    ...empty.map((path) => problem('invalid-field', file, { path }, `${typeof path.at(-1) === 'number' ? 'an item of ' : ''}\`${String(path.findLast((key) => typeof key === 'string'))}\` is empty (null); write a value, or delete the line`)),
    // A required field that is there but misspelt is one mistake.
    ...explained.flatMap(({ issue, problems: found }) => found.filter(({ code }) => code !== 'missing-field' || !misspelt.has(issue.path.join(' ')))),
  ];
  return { data: data as DataOf<K> | undefined, repaired: true, problems: firstPerPlace(problems) };
}

/** Paths of all nulls; the schema would only say "expected string". */
function emptyFields(data: unknown, path: PropertyPath = [], seen = new Set<unknown>()): PropertyPath[] {
  if (data === null) return path.length > 0 ? [path] : [];
  // A YAML alias may repeat one object a billion times.
  if (typeof data !== 'object' || seen.has(data)) return [];
  seen.add(data);
  return Array.isArray(data)
    ? data.flatMap((item, index) => emptyFields(item, [...path, index], seen))
    : Object.entries(data as object).flatMap(([key, value]) => emptyFields(value, [...path, key], seen));
}

/** A value may break several conditions; the first message is the one that helps. */
function firstPerPlace(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, column, code, message }) => {
    // Absent fields share the place of what surrounds them.
    const key = `${line}:${column} ${code === 'missing-field' ? message : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
