import { load, JSON_SCHEMA } from 'js-yaml';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { scalar } from './yaml-scalar.ts';

test.each([
  ['Argo CD', 'Argo CD'],
  ['Open Policy Agent (OPA)', 'Open Policy Agent (OPA)'],
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['2024-05-06', '2024-05-06'],
  ['yes', '"yes"'],
  ['a: b', '"a: b"'],
  ['a #b', '"a #b"'],
  ['C#', '"C#"'],
  ['1.10', '"1.10"'],
  ['3scale', '"3scale"'],
  ['a, b', '"a, b"'],
  ['[a]', '"[a]"'],
  ['*a', '"*a"'],
  ['say "a"', String.raw`"say \"a\""`],
  [' a', '" a"'],
  ['a ', '"a "'],
  ['', '""'],
])('%j is written %s', (text, expected) => {
  expect(scalar(text)).toBe(expected);
});

test.each(['Argo CD', 'null', 'y', '0x1F', '1e3', 'C++', '.NET', "it's", 'a\\b', 'ü – "ß"', '- a', '? a', '@a', '`a`', '%a', 'a:', '=', '<<', '~'])('%j is read back as it was, alone and in brackets', (text) => {
  for (const read of [(yaml: string) => parse(yaml, { schema: 'core' }) as unknown, (yaml: string) => load(yaml, { schema: JSON_SCHEMA })]) {
    expect(read(`a: ${scalar(text)}\n`)).toEqual({ a: text });
    expect(read(`{ a: [${scalar(text)}, b] }\n`)).toEqual({ a: [text, 'b'] });
  }
});
