import { COLLECTIONS, type DataOf, type Kind } from '../model/collections.ts';
import type { Problem } from '../problems.ts';
import type { SourceFile } from '../source-file.ts';
import { problem } from './rule.ts';

/** Validates the fields of a file against the schema of its kind. */
export function validateFields<K extends Kind>(file: SourceFile, kind: K): { data?: DataOf<K>; problems: Problem[] } {
  const result = COLLECTIONS[kind].schema.safeParse(file.data);
  if (result.success) return { data: result.data as DataOf<K>, problems: [] };
  return {
    problems: result.error.issues.map((issue) =>
      problem('invalid-field', file, { path: issue.path as (string | number)[] }, `\`${issue.path.join('.')}\` ${issue.message}`),
    ),
  };
}
