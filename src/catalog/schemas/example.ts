import type { JsonSchema } from './json-schema.ts';

/** A value the schema accepts: the example of the model, or one put together from the examples of its parts. */
export function exampleOf(schema: JsonSchema): unknown {
  const [example = schema.const ?? schema.enum?.[0]] = schema.examples ?? [];
  if (example !== undefined) return example;
  if (schema.anyOf?.[0]) return exampleOf(schema.anyOf[0]);
  if (schema.items) return [exampleOf(schema.items)];
  if (schema.properties) return Object.fromEntries((schema.required ?? []).map((name) => [name, exampleOf(schema.properties?.[name] ?? {})]));
  if (schema.type === 'boolean') return true;
  throw new Error(`the model gives no example of: ${schema.description ?? JSON.stringify(schema)}`);
}
