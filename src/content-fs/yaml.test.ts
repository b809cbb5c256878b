import { expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

test('a text that nothing is wrong with', () => {
  expect(parseYaml('a: 1\nb: [x, y2]\n')).toEqual({ data: { a: 1, b: ['x', 'y2'] }, troubles: [] });
});

test('one syntax error is reported, the first; every repeated key is', () => {
  expect(parseYaml('a: b: c\nd: e: f\n').troubles).toHaveLength(1);
  expect(parseYaml('a: 1\na: 2\nb: 1\nb: 2\n').troubles.map(({ reason, detail, line }) => [reason, detail, line])).toEqual([
    ['duplicate-key', 'a', 2],
    ['duplicate-key', 'b', 4],
  ]);
  expect(parseYaml('"a": 1\n"a": 2\n').troubles[0]?.detail).toBe('a');
});

test.each([
  ['country: NO', 'NO', 'country', 1, 10],
  ['on: x', 'on', undefined, 1, 1],
  ['a: [x, y]', 'y', undefined, 1, 8],
  ['a:\n  - b: off # later', 'off', 'b', 2, 8],
  ['a: { b: Yes }', 'Yes', 'b', 1, 9],
])('%j surprises', (text, detail, property, line, column) => {
  expect(parseYaml(text).troubles).toEqual([{ reason: 'boolean-word', detail, ...(property && { property }), line, column }]);
});

test.each(['a: "no"', "a: 'on'", 'a: say no', 'a: x, no, y', 'a: |\n  no\n', 'a: no-op', '# no\na: x', 'a: yes!'])('%j does not', (text) => {
  expect(parseYaml(text).troubles).toEqual([]);
});

test.each([
  ['a thousand brackets', '['.repeat(60_000)],
  ['a tag that makes objects', 'a: !!js/function "x"'],
  ['a reference to nothing', 'a: *b'],
  ['a reference to itself', 'a: &a [*a]'],
  ['a billion laughs', `a: &a [x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [*a, *a, *a]`).join('\n')}`],
  ['control characters', 'a: \u0000\u0007'],
  ['a lone surrogate', 'a: \uD800'],
  ['a merge key', '<<: { a: 1 }'],
  ['the prototype', '__proto__: { a: 1 }\nconstructor: 2'],
])('%s does not throw', (_name, text) => {
  expect(() => parseYaml(text)).not.toThrow();
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});
