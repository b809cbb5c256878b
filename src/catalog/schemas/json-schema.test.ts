import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../content-fs/parse-file.ts';
import { COLLECTIONS, KINDS, type Kind } from '../model/collections.ts';
import { fieldsOf } from './fields.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

const validators = new Map(KINDS.map((kind) => [kind, new Ajv({ strictTypes: false, allowUnionTypes: true, keywords: ['x-reference'] }).compile(jsonSchemaOf(kind))]));
const accepts = (kind: Kind, data: unknown) => validators.get(kind)?.(data) ?? false;

describe.each(KINDS)('the JSON Schema of a %s', (kind) => {
  const files = globSync(`src/content/${COLLECTIONS[kind].folder}/**/*.{md,mdx,yaml}`);

  test('accepts what the model accepts', () => {
    expect(files.length).toBeGreaterThan(0);
    const refused = files.filter((path) => !accepts(kind, parseFile(path, readFileSync(path, 'utf8')).data));
    expect(refused).toEqual([]);
  });

  test('describes every field, also within groups', () => {
    expect(silent(jsonSchemaOf(kind), kind)).toEqual([]);
  });

  test('gives examples that the model accepts', () => {
    const { shape } = COLLECTIONS[kind].schema;
    const wrong = fieldsOf(kind).filter(({ name, example }) => !(shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[name]?.safeParse(example).success);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

test.each<[Kind, object]>([
  ['topic', {}],
  ['topic', { name: 'GitOps', tags: [] }],
  ['topic', { name: ' GitOps' }],
  ['topic', { name: 'GitOps', broader: 'Not An Id' }],
  ['event', { name: 'Meet', kind: 'meeting' }],
  ['event', { name: 'Meet', kind: 'edition', start: '2025-04' }],
  ['talk', { title: 'T', event: 'meet', start: '9:30' }],
  ['talk', { title: 'T', event: 'meet', takeaway: 'x'.repeat(251) }],
  ['person', { name: 'P', links: ['example.org'] }],
])('a %s %j is refused', (kind, data) => {
  expect(accepts(kind, data)).toBe(false);
  expect(COLLECTIONS[kind].schema.safeParse(data).success).toBe(false);
});

function silent(schema: JsonSchema, path: string): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [...(field.description ? [] : [`${path}.${name}`]), ...silent(field, `${path}.${name}`)]),
    ...(schema.items ? silent(schema.items, `${path}[]`) : []),
    ...(schema.anyOf ?? []).flatMap((form) => silent(form, path)),
  ];
}
