import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { COLLECTIONS, KINDS } from './collections.ts';

interface Field {
  path: string;
  description: string | undefined;
}

describe.each(KINDS)('the schema of a %s', (kind) => {
  const fields = fieldsOf(COLLECTIONS[kind].schema, kind);

  it('describes every field in one sentence', () => {
    expect(fields.length).toBeGreaterThan(4);
    const silent = fields.filter(({ description }) => !description || !/^\S.*[.)]$/.test(description));
    expect(silent).toEqual([]);
  });

  it('refuses unknown fields', () => {
    const result = COLLECTIONS[kind].schema.safeParse({ noSuchField: 1 });
    expect(result.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });
});

/** Every field of a schema, those of nested objects included. */
function fieldsOf(schema: z.ZodType, path: string): Field[] {
  const { def } = schema as unknown as { def: { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType; options?: z.ZodType[] } };
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([name, field]) => [
        { path: `${path}.${name}`, description: describedBy(field) },
        ...fieldsOf(field, `${path}.${name}`),
      ]);
    case 'array':
      return def.element ? fieldsOf(def.element, `${path}[]`) : [];
    case 'optional':
      return def.innerType ? fieldsOf(def.innerType, path) : [];
    case 'union':
      return (def.options ?? []).flatMap((option) => fieldsOf(option, path));
    default:
      return [];
  }
}

/** The description of a field, on itself or on what it wraps. */
function describedBy(schema: z.ZodType): string | undefined {
  const { def } = schema as unknown as { def: { innerType?: z.ZodType } };
  return schema.description ?? (def.innerType && describedBy(def.innerType));
}
