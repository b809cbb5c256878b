import type { z } from 'zod';

/** One complaint of the schema about one value; unions are resolved. */
export type Issue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion>;

/** The issues as a flat list with full paths. Of several shapes a value may have, the author meant the one that gets furthest. */
export function flattenIssues(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    return flattenIssues(likeliest(issue).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}

/** An object was meant as the object shape, anything else as the first shape that is none. */
function likeliest({ errors, input }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const isObject = typeof input === 'object';
  const rightKind = errors.find((branch) => branch.every((issue) => issue.path.length > 0 || (issue.code !== 'invalid_type' && issue.code !== 'invalid_value')));
  const fallback = errors.find(([first]) => (first?.code === 'invalid_type' && first.expected === 'object') === isObject);
  return rightKind ?? fallback ?? errors[0] ?? [];
}
