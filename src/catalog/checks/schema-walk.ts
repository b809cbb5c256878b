import type { z } from 'zod';
import { COLLECTIONS, KINDS, type Kind } from '../model/collections.ts';
import type { PropertyPath } from '../source-file.ts';

/** A place in the data of one kind that holds a reference; `*` stands for any list index. */
export interface ReferenceField {
  path: readonly string[];
  /** What it may refer to, as given to `reference()` in the model: `any`, `statement`, or kinds joined by `|`. */
  target: string;
}

/** Every reference field of a kind, read from the schema itself so that a new field is covered without a word here. */
export function referenceFields(kind: Kind): readonly ReferenceField[] {
  return FIELDS[kind];
}

/** Names of the fields an object at this path may have; empty where the schema knows no object there. */
export function fieldNamesAt(kind: Kind, path: PropertyPath): string[] {
  const schema = schemaAt(COLLECTIONS[kind].schema, path);
  return schema ? objects(schema).flatMap((shape) => Object.keys(shape)) : [];
}

/** The one-sentence description of the field at this path, as written in the model. */
export function descriptionAt(kind: Kind, path: PropertyPath): string | undefined {
  let schema = schemaAt(COLLECTIONS[kind].schema, path) as Schema | undefined;
  while (schema) {
    const description = (schema as unknown as z.ZodType).meta()?.description;
    if (description) return description;
    schema = inner(schema);
  }
  return undefined;
}

/** What the field at this path refers to, where it is a reference. */
export function referenceAt(kind: Kind, path: PropertyPath): string | undefined {
  return FIELDS[kind].find((field) => field.path.length === path.length && field.path.every((key, index) => key === '*' || key === path[index]))?.target;
}

type Schema = z.core.$ZodTypes;
type Shape = Readonly<Record<string, z.core.$ZodType>>;

const FIELDS = Object.fromEntries(KINDS.map((kind) => [kind, collect(COLLECTIONS[kind].schema, [])])) as Record<Kind, ReferenceField[]>;

function collect(schema: z.core.$ZodType, path: readonly string[]): ReferenceField[] {
  const target = (schema as z.ZodType).meta()?.reference;
  if (typeof target === 'string') return [{ path, target }];
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape as Shape).flatMap(([key, field]) => collect(field, [...path, key]));
    case 'array':
      return collect(def.element, [...path, '*']);
    case 'union':
      return def.options.flatMap((option) => collect(option, path));
    default: {
      const next = inner(schema as Schema);
      return next ? collect(next, path) : [];
    }
  }
}

function schemaAt(schema: z.core.$ZodType, path: PropertyPath): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  for (const { def } of branches(schema).map((branch) => branch._zod)) {
    const next = def.type === 'object' ? (def.shape as Shape)[String(key)] : def.type === 'array' ? def.element : undefined;
    const found = next && schemaAt(next, rest);
    if (found) return found;
  }
  return undefined;
}

const objects = (schema: z.core.$ZodType): Shape[] =>
  branches(schema).flatMap(({ _zod: { def } }) => (def.type === 'object' ? [def.shape as Shape] : []));

/** The schemas a value may have, without wrappers such as `optional`. */
function branches(schema: z.core.$ZodType): Schema[] {
  const { def } = (schema as Schema)._zod;
  if (def.type === 'union') return def.options.flatMap(branches);
  const next = inner(schema as Schema);
  return next ? branches(next) : [schema as Schema];
}

function inner(schema: Schema): Schema | undefined {
  const { def } = schema._zod;
  if (def.type === 'optional') return def.innerType as Schema;
  // `preprocess` makes a pipe whose second half is the schema proper.
  if (def.type === 'pipe') return def.out as Schema;
  return undefined;
}
