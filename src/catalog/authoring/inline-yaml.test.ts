import { JSON_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
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
  ['🪢 Knots', '🪢 Knots'],
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

test.each([
  'Argo CD', 'null', 'y', 'yes', '0x1F', '1e3', '.5', 'C++', 'C#', '.NET', '3scale', "it's", 'a\\b', 'ü – "ß"', '- a', '? a', '@a', '`a`', '%a', 'a:', 'a #b', '=', '<<', '~', '*a', '&a', '!a', '[a]', '{a}', ' a', 'a ', '', '🪢', 'http://a.example/?b=c&d=[e]#f',
])('%j is read back as it was by two readers, alone and in brackets', (text) => {
  for (const read of [(yaml: string) => parse(yaml, { schema: 'core' }) as unknown, (yaml: string) => load(yaml, { schema: JSON_SCHEMA })]) {
    expect(read(`a: ${inlineYaml(text)}\n`)).toEqual({ a: text });
    expect(read(`{ a: [${inlineYaml(text, true)}, b] }\n`)).toEqual({ a: [text, 'b'] });
  }
});
