import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PROBLEMS, type Problem } from '../../src/catalog/problems.ts';
import { ROOT } from '../usage.ts';
import { sarifReporter } from './sarif.ts';

// What SARIF 2.1.0 requires of the objects that are used (sections 3.13 to 3.49), and what GitHub's code scanning requires
// besides: descriptions, help, a location with all four ends, fingerprints, no empty text. Nothing else may be there.
const text = z.strictObject({ text: z.string().min(1).max(1024) });
const level = z.enum(['error', 'warning']);
const rule = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  shortDescription: text,
  fullDescription: text,
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
  defaultConfiguration: z.strictObject({ level }),
});
const place = z.int().min(1);
const region = z
  .strictObject({ startLine: place, startColumn: place, endLine: place, endColumn: place })
  .refine(({ startLine, startColumn, endLine, endColumn }) => endLine === startLine && endColumn > startColumn);
const artifactLocation = z.union([
  z.strictObject({ uri: z.string().regex(/^(?!\/|\.\.?\/)(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/), uriBaseId: z.literal('%SRCROOT%') }),
  z.strictObject({ uri: z.string().regex(/^file:\/\/\//) }),
]);
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: z.strictObject({ text: z.string().min(1) }),
  locations: z.tuple([z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region }) })]),
  partialFingerprints: z.record(z.string().regex(/^\w+\/v\d+$/), z.string().min(1)),
  properties: z.strictObject({ suggestions: z.array(z.string()).min(1) }).optional(),
});
const run = z
  .strictObject({
    tool: z.strictObject({ driver: z.strictObject({ name: z.literal('Hallway'), rules: z.array(rule) }) }),
    columnKind: z.literal('utf16CodeUnits'),
    originalUriBaseIds: z.strictObject({ '%SRCROOT%': z.strictObject({ description: text }) }),
    results: z.array(result),
  })
  .refine(({ tool: { driver: { rules } }, results }) => new Set(rules.map(({ id }) => id)).size === rules.length && results.every(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId));
const log = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.tuple([run]) });

const problem = (file: string, line: number, message: string, severity: Problem['severity'] = 'error'): Problem => ({ code: 'unknown-reference', severity, file, line, column: 3, message, suggestions: ['argo-cd'] });
const read = (...problems: Problem[]) => log.parse(JSON.parse(sarifReporter({ problems, counts: { errors: 0, warnings: 0, files: 1, entries: 1 } }))).runs[0];

test('a rule for each code there is, whatever occurs', () => {
  const rules = Object.entries(PROBLEMS).map(([id, { title, severity }]) => ({ id, title, level: severity }));
  for (const problems of [[], [problem('a.md', 2, 'first')]]) {
    expect(read(...problems).tool.driver.rules.map(({ id, shortDescription, defaultConfiguration }) => ({ id, title: shortDescription.text, level: defaultConfiguration.level }))).toEqual(rules);
  }
});

test('a result for each problem, at its place', () => {
  const [first, second] = read(problem('content/a b#.md', 2, 'first'), problem('content/b.md', 1, 'second', 'warning')).results;
  expect(first).toEqual({
    ruleId: 'unknown-reference',
    ruleIndex: Object.keys(PROBLEMS).indexOf('unknown-reference'),
    level: 'error',
    message: { text: 'first' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'content/a%20b%23.md', uriBaseId: '%SRCROOT%' }, region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 } } }],
    partialFingerprints: { 'hallwayProblem/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
    properties: { suggestions: ['argo-cd'] },
  });
  expect([second?.level, second?.message.text]).toEqual(['warning', 'second']);
});

test('a problem keeps its fingerprint when it moves; another file or message makes another one', () => {
  const prints = read(problem('a.md', 2, 'first'), problem('a.md', 9, 'first'), problem('b.md', 2, 'first'), problem('a.md', 2, 'second')).results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());
  expect(prints[0]).toBe(prints[1]);
  expect(new Set(prints).size).toBe(3);
});

test.each([
  ['../elsewhere/a b.md', /^file:\/\/\/.*\/elsewhere\/a%20b\.md$/],
  ['content/%2e%2e/ü\n.md', /^content\/%252e%252e\/%C3%BC%0A\.md$/],
  ['content/\ud800.md', /^content\/%EF%BF%BD\.md$/],
])('the address of %j', (file, uri) => {
  expect(read(problem(file, 1, 'x')).results[0]?.locations[0].physicalLocation.artifactLocation.uri).toMatch(uri);
});

describe('the command', () => {
  test.each(['tests/fixtures/broken', 'tests/hostile/content', 'tests/fixtures/instance'])('%s as a log that is accepted', (content) => {
    const check = (format: string) => spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'check', '--content', content, '--format', format], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
    const { problems } = JSON.parse(check('json').stdout) as { problems: Problem[] };
    const { results } = log.parse(JSON.parse(check('sarif').stdout)).runs[0];
    expect(results.map(({ ruleId, level: severity, locations: [{ physicalLocation: { region: { startLine } } }] }) => [ruleId, severity, startLine])).toEqual(problems.map(({ code, severity, line }) => [code, severity, line]));
  });
});
