import { z } from 'zod';
import { COLLECTIONS, type Kind } from '../model/collections.ts';
import { exampleOf } from './example.ts';

/** What JSON Schema (draft 7, the one that editors know best) says about a value; the part of it that the model needs. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  examples?: unknown[];
  /** What the value refers to: `any`, `statement`, or kinds joined by `|`. */
  'x-reference'?: string;
}

/** The fields of one kind as JSON Schema, with descriptions and an example for each field. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const generated = z.toJSONSchema(COLLECTIONS[kind].schema, { io: 'input', target: 'draft-7', override: ({ zodSchema, jsonSchema }) => annotate(jsonSchema, zodSchema) });
  const { $schema, description, ...rest } = generated as JsonSchema;
  return withExamples({ ...($schema && { $schema }), title: `Hallway: ${kind}`, ...(description && { description }), ...rest });
}

function annotate(schema: Record<string, unknown>, from: z.core.$ZodType): void {
  const { examples } = z.globalRegistry.get(from) ?? {};
  // zod drops the examples of what it transforms, such as dates that YAML takes for numbers: ours are as people write them.
  if (examples) schema['examples'] = examples;
  if (schema['reference'] === undefined) return;
  // Keywords of our own begin with `x-`, so that no validator stumbles over them.
  schema['x-reference'] = schema['reference'];
  delete schema['reference'];
}

/** Fields that are no choice show what a value looks like. */
function withExamples(schema: JsonSchema): JsonSchema {
  const { properties } = schema;
  if (!properties) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, field.enum || field.type === 'boolean' || field.examples ? field : { ...field, examples: [exampleOf(field)] }]),
    ),
  };
}
