import type { Kind } from '../model/collections.ts';
import { exampleOf } from './example.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** A field of an entry as people meet it: in a template, as a flag, in the reference. */
export interface Field {
  name: string;
  /** One sentence. */
  description: string;
  isRequired: boolean;
  isList: boolean;
  /** Whether it is a group of fields, or a list of groups. */
  isGroup: boolean;
  /** What it refers to, as in the model; absent for what is no reference. */
  reference?: string;
  /** The values it may have, where they are a closed list. */
  values?: readonly string[];
  example: unknown;
  schema: JsonSchema;
}

/** The fields of a kind in the order of the model, which is the order they have in files. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return FIELDS.get(kind) ?? remember(kind);
}

const FIELDS = new Map<Kind, readonly Field[]>();

function remember(kind: Kind): readonly Field[] {
  const fields = fieldsOfSchema(jsonSchemaOf(kind));
  FIELDS.set(kind, fields);
  return fields;
}

/** The fields of an object; of a list of objects, those of its items. */
export function fieldsOfSchema(schema: JsonSchema): Field[] {
  const object = objectIn(schema);
  return Object.entries(object?.properties ?? {}).map(([name, field]) => {
    const value = field.items ?? field;
    const reference = value['x-reference'];
    const values = value.enum ?? (field.type === 'boolean' ? ['true', 'false'] : undefined);
    return {
      name,
      description: field.description ?? '',
      isRequired: object?.required?.includes(name) ?? false,
      isList: field.items !== undefined,
      isGroup: objectIn(field) !== undefined,
      ...(reference && { reference }),
      ...(values && { values }),
      example: exampleOf(field),
      schema: field,
    };
  });
}

function objectIn(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectIn(schema.items);
  return schema.anyOf?.map(objectIn).find((found) => found !== undefined);
}
