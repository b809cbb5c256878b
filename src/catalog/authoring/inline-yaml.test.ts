import { JSON_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { inlineYaml } from './inline-yaml.ts';

test.each([
  ['Argo CD at scale', 'Argo CD at scale'],
  ['https://example.org/', 'https://example.org/'],
  ['2025-04-03', '2025-04-03'],
  ['Argo: the end', '"Argo: the end"'],
  ['C# and #1', '"C# and #1"'],
  ['09:30', '"09:30"'],
  ['2025', '"2025"'],
  ['1.10', '"1.10"'],
  ['NO', '"NO"'],
  ['null', '"null"'],
  ['', '""'],
  [' x', '" x"'],
  ['"quoted"', '"\\"quoted\\""'],
  ['- item', '"- item"'],
  ['@home', '"@home"'],
  ['two\nlines', '"two\\nlines"'],
  ['line\u2028separator', '"line\\u2028separator"'],
  ['日本語の講演', '日本語の講演'],
  ['one, two', 'one, two'],
  [true, 'true'],
  [1000, '1000'],
  [['argo-cd', 'flux'], '[argo-cd, flux]'],
  [['one, two', 'a]b'], '["one, two", "a]b"]'],
  [{ kind: 'video', url: 'https://example.org/v', date: undefined }, '{ kind: video, url: https://example.org/v }'],
  [[{ at: 'adobe', value: 430 }], '[{ at: adobe, value: 430 }]'],
])('%j is written as %s and read back as it was', (value, yaml) => {
  expect(inlineYaml(value)).toBe(yaml);
  expect(load(`field: ${yaml}`, { schema: JSON_SCHEMA })).toEqual({ field: JSON.parse(JSON.stringify(value)) });
});
