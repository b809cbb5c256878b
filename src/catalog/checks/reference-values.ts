import { factsOf } from '../facts/file-facts.ts';
import { identify } from '../identify.ts';
import type { Kind } from '../model/collections.ts';
import type { PropertyPath, SourceFile } from '../source-file.ts';
import { inBody, type At } from './rule.ts';
import { referenceFields } from './schema-walk.ts';

/** A reference as it stands in a file. */
export interface ReferenceValue {
  file: SourceFile;
  /** Kind and id of the entry that refers. */
  kind: Kind;
  id: string;
  at: At;
  /** The field that holds it, or the list it is in. */
  field: string;
  /** Whether it is one of a list. */
  isItem: boolean;
  /** What the field may refer to. */
  target: string;
  value: string;
}

/** Every reference in the fields of these files, also in files whose other fields are wrong. */
export function* referenceValues(files: readonly SourceFile[]): Generator<ReferenceValue> {
  for (const file of files) {
    const identity = identify(file.path);
    if (!identity) continue;
    for (const { path: pattern, target } of referenceFields(identity.kind)) {
      const field = pattern.findLast((key) => key !== '*') ?? '';
      for (const [path, value] of valuesAt(file.data, pattern)) {
        yield { file, ...identity, at: { path }, field, isItem: typeof path.at(-1) === 'number', target, value };
      }
    }
  }
}

/** Every reference in the components of MDX bodies. */
export function* componentValues(files: readonly SourceFile[]): Generator<ReferenceValue> {
  for (const file of files) {
    const identity = identify(file.path);
    if (!identity || !file.path.endsWith('.mdx')) continue;
    for (const { id, kind, component, line, column } of factsOf(file).body.components) {
      yield { file, ...identity, at: inBody(file, { line, column }), field: component, isItem: true, target: kind, value: id };
    }
  }
}

function* valuesAt(data: unknown, pattern: readonly string[], path: PropertyPath = []): Generator<[PropertyPath, string]> {
  const [key, ...rest] = pattern;
  if (key === undefined) {
    if (typeof data === 'string') yield [path, data];
  } else if (key === '*') {
    if (!Array.isArray(data)) return;
    for (const [index, item] of data.entries()) yield* valuesAt(item, rest, [...path, index]);
  } else if (data !== null && typeof data === 'object' && Object.hasOwn(data, key)) {
    yield* valuesAt((data as Record<string, unknown>)[key], rest, [...path, key]);
  }
}
