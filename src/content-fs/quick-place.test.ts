import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusFiles } from '../../bench/corpus.ts';
import type { PropertyPath } from '../catalog/source-file.ts';
import { parseFile } from './parse-file.ts';
import { quickOffset, yamlLines } from './quick-place.ts';
import { parsedPlace } from './yaml.ts';

// The quick way may decline; where it answers it says what the parser says.
describe.each([
  ['src/content/**/*.{md,mdx,yaml}', 0.9],
  ['tests/fixtures/**/*.{md,mdx,yaml}', 0.3],
  ['tests/hostile/content/**/*.{md,mdx,yaml}', 0.3],
])('%s', (pattern, least) => {
  test(`agrees with the parser, and answers for top-level fields in at least ${least} of the cases`, () => {
    const texts = globSync(pattern).map((path) => ({ path, yaml: yamlOf(path, readFileSync(path, 'utf8')) }));
    const { asked, answered } = compare(texts);
    expect(asked).toBeGreaterThan(50);
    expect(answered / asked).toBeGreaterThan(least);
  });
});

test('agrees with the parser on block style written by a program, but where a text goes over several lines', () => {
  const texts = [...corpusFiles({ tools: 20, talks: 40 })].map(([path, text]) => ({ path, yaml: yamlOf(path, text) }));
  const { asked, answered } = compare(texts);
  expect(answered / asked).toBeGreaterThan(0.95);
});

test.each([
  ['a list as far left as its field', 'a:\n- x\n- y: 1\n  z: 2\nb: 3\n'],
  ['lists in lists', 'a:\n  - - x\n    - y\n  - z\n'],
  ['remarks and blank lines', '# first\na: 1 # one\n\n# second\nb:\n  # third\n  - x # item\n\n  - y\n'],
  ['quotes', 'a: "x: y"\nb: \'it\'\'s\'\nc: "\\"" # q\nd:\n  - "- z"\n'],
  ['text over several lines', 'a: one\n  two\nb: 2\n'],
  ['quoted text over several lines', 'a: "one\n  b: two"\nb: 2\n'],
  ['block text', 'a: |\n  b: 1\nb: 2\n'],
  ['brackets over several lines', 'a: [x,\n  y]\nb: 2\n'],
  ['anchors', 'a: &x [1]\nb: *x\n'],
  ['an empty field', 'a:\nb: 2\n'],
  ['nested fields', 'a:\n  b:\n    c: 1\n  d: 2\ne: 3\n'],
  ['Windows line ends', 'a: 1\r\nb:\r\n  - x\r\n  - y\r\n'],
  ['a key that looks like a number', '1: x\na: 2\n'],
  ['a wide dash', 'a:\n  -   x: 1\n      y: 2\n'],
  ['a dash and a deeper line', 'a:\n  - x:\n      y: 1\n    z: 2\n'],
])('%s', (_case, yaml) => {
  expect(compare([{ path: 'case', yaml }]).asked).toBeGreaterThan(0);
});

function compare(texts: readonly { path: string; yaml: string }[]): { asked: number; answered: number } {
  let [asked, answered] = [0, 0];
  for (const { path, yaml } of texts) {
    const { data, yamlTroubles } = parseFile('x.yaml', yaml);
    if (yamlTroubles.some(({ reason }) => reason !== 'boolean-word')) continue;
    const lines = yamlLines(yaml);
    for (const property of pathsIn(data)) {
      for (const part of ['key', 'value'] as const) {
        if (part === 'key' && typeof property.at(-1) === 'number') continue;
        const offset = quickOffset(lines, property, part);
        if (property.length === 1) asked += 1;
        if (offset === undefined) continue;
        if (property.length === 1) answered += 1;
        const before = yaml.slice(0, offset);
        expect([path, property, part, { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }]).toEqual([path, property, part, parsedPlace(yaml, property, part)]);
      }
    }
  }
  return { asked, answered };
}

function yamlOf(path: string, text: string): string {
  return path.endsWith('.yaml') ? text : (/^---\n([\s\S]*?\n)?---/.exec(text)?.[1] ?? '');
}

function pathsIn(data: unknown, path: PropertyPath = [], depth = 0): PropertyPath[] {
  if (typeof data !== 'object' || data === null || depth > 5) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const next = [...path, Array.isArray(data) ? Number(key) : key];
    return [next, ...pathsIn(value, next, depth + 1)];
  });
}
