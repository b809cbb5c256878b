import { expect, test } from 'vitest';
import { checkContent } from '../src/catalog/check.ts';
import type { Problem } from '../src/catalog/problems.ts';
import { parseFile } from '../src/content-fs/parse-file.ts';
import { TODAY, tool, type Files } from './checking.ts';

// Whatever a file contains, the check reports and never throws. The same seed makes the same mutations every time.

const STATEMENTS = `statements:
  - id: fleet
    kind: figure
    says: Adobe runs 430 clusters with Argo CD.
    about: [argo-cd, adobe]
    figures: [{ at: adobe, measure: clusters, value: 430, atLeast: true }]
  - id: oci
    kind: roadmap
    says: Argo CD gets OCI support.
    about: [argo-cd]
    due: 2025-08
    outcome: { state: kept, date: 2025-08-13, evidence: "https://example.org/x" }
`;

const CONTENT: Files = {
  'events/meet.yaml': 'name: Meet\nkind: series\n',
  'events/meet-2025.yaml': 'name: Meet 2025\nkind: edition\nseries: meet\nstart: 2025-04-01\nend: 2025-04-04\ntimeZone: Europe/London\ncountry: GB\n',
  'events/argo-day.yaml': 'name: Argo Day\nkind: colocated\npartOf: meet-2025\nstart: 2025-04-01\n',
  'talks/meet-2025/opening.md': `---\ntitle: Opening\nevent: meet-2025\ndate: 2025-04-01\ntools: [argo-cd]\nspeakers: [ada]\nreports: [trip]\n${STATEMENTS}---\n## Heard\n\nThey run [Argo CD](../../tools/argo-cd.md#how) and Karmda.\n`,
  'talks/meet-2025/guide-like.mdx': '---\ntitle: MDX\nevent: meet-2025\nnotedBy: [ada]\n---\n\n<Compare tools="argo-cd flux" />\n\nText `code` **bold**.\n',
  'reports/trip.md': `---\ntitle: Trip\nkind: post\nurls: [{ url: "https://example.org", role: published, date: 2025 }]\nevents: [meet-2025]\n${STATEMENTS}---\nA digest.\n`,
  'tools/argo-cd.md': tool('Argo CD', 'aliases: [ArgoCD, { name: argo, match: context, near: [gitops] }]\ncncf: { accepted: 2020-03-26, levels: [{ level: incubating, since: 2020-03-26 }, { level: graduated, since: 2022-12-06 }] }\nalternatives: [flux]', '## How\n\nIt applies.\n'),
  'tools/flux.md': tool('Flux', 'match: exact\ndistinctFrom: [flow]'),
  'topics/flow.md': '---\nname: Flow\nrelated: [gitops]\n---\n',
  'topics/gitops.md': '---\nname: GitOps\nbroader: flow\n---\nA practice.\n',
  'organizations/adobe.yaml': 'name: Adobe\nmatch: exact\nkind: end-user\nacquiredBy: { organization: adobe, date: 2020 }\n',
  'people/ada.yaml': 'name: Ada Example\naffiliations: [{ organization: adobe, from: 2020 }]\n',
  'guides/which.mdx': '---\ntitle: Which?\nsummary: S.\ntopics: [gitops]\n---\n\n<ToolTable topic="gitops" />\n',
};

/** Texts that have broken parsers, checks or readers before. */
const NASTY = [
  '---', '\n---\n', '[', ']', '{', '}', '"', "'", ':', ': ', '- ', '&a ', '*a', '!!js/function ', '<<: ', '|', '>', '%', '@', '`', '```', '~', '#', '\t',
  '\u0000', '\uFEFF', '\u202E', '\u200B', '\uD800', '😀', 'İ', 'ß', '\r', '\r\n', '\u2028', 'null', 'true', 'NO', '1e999', '.inf', '0x10', '-0',
  '2025-02-30', '9999-12-31', '0000-00-00', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../..', '%00', '%zz', 'a#b#c', '#', '//', 'javascript:',
  '<script>', '<', '</', '{{', '${', '](', '![', '[^1]: ', '[x](', '<!--', '-->', '<![CDATA[', '&#0;', '&#x110000;', '[[[[[[[[[[', '>>>>>>>>>>', '* * * *', '|a|\n|-|\n',
];

const PATHS = ['tools/__proto__.md', 'constructor/x.md', 'talks/a/b/c.md', 'talks/.md', 'x', '', 'events/%2e%2e.yaml', 'tools/ .md', 'people/\u202E.yaml', 'guides/constructor.mdx'];

test.each(Array.from({ length: 60 }, (_, seed) => seed))('mutation %i', (seed) => {
  const random = generator(seed);
  const sources = Object.entries(CONTENT).map(([path, text]) => {
    const renamed = random() < 0.05 ? pick(PATHS, random) : path;
    return parseFile(renamed, random() < 0.5 ? mutate(text, random) : text);
  });
  const { problems } = checkContent(sources, { today: TODAY, withdrawn: [], baseIds: ['tools/argo-cd', 'nonsense', 'tools/', '/'], landscape: new Map([['Argo', {}]]) });
  for (const problem of problems) expect(faultsOf(problem)).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['a megabyte of brackets', '['.repeat(250_000)],
  ['quotations in quotations', '> '.repeat(20_000)],
  ['lists in lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ['stars', '*a '.repeat(20_000)],
  ['backticks', '`'.repeat(50_000)],
  ['open links', '[a](b '.repeat(10_000)],
  ['entities', '&#x202E;'.repeat(10_000)],
  ['tags', '<b>'.repeat(10_000)],
  ['one line of capitals', 'Kube '.repeat(20_000)],
  ['one long word', 'KubeX'.repeat(20_000)],
  ['a table', `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n`],
  ['lone surrogates', '\uD800\uDC00\uD800'.repeat(1_000)],
])('%s as fields, as body and as a whole', (_name, text) => {
  const files = {
    ...CONTENT,
    'talks/meet-2025/body.md': `---\ntitle: T\nevent: meet-2025\n---\n${text}`,
    'talks/meet-2025/body.mdx': `---\ntitle: T\nevent: meet-2025\n---\n${text}`,
    'talks/meet-2025/fields.md': `---\ntitle: ${text}\nevent: meet-2025\n---\n`,
    'talks/meet-2025/whole.md': text,
    'people/whole.yaml': text,
  };
  const sources = Object.entries(files).map(([path, content]) => parseFile(path, content));
  expect(() => checkContent(sources, { today: TODAY, withdrawn: [] })).not.toThrow();
});

test('a YAML alias that repeats one list a billion times', () => {
  const bomb = `name: X\naliases: &a0 [x, x, x]\n${Array.from({ length: 25 }, (_, index) => `b${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]`).join('\n')}\n`;
  const { problems } = checkContent([parseFile('people/bomb.yaml', bomb)], { today: TODAY, withdrawn: [] });
  expect(problems.filter(({ code }) => code === 'unknown-field')).toHaveLength(25);
});

function faultsOf({ line, column, message, code }: Problem): string[] {
  return [
    ...(Number.isInteger(line) && line >= 1 ? [] : [`${code}: line ${line}`]),
    ...(Number.isInteger(column) && column >= 1 ? [] : [`${code}: column ${column}`]),
    ...(message.trim() !== '' && !/undefined|\[object|NaN/.test(message) ? [] : [`${code}: message ${message}`]),
  ];
}

function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * (mutated.length + 1));
    const until = at + Math.floor(random() * 12);
    const kind = random();
    if (kind < 0.5) mutated = mutated.slice(0, at) + pick(NASTY, random) + mutated.slice(at);
    else if (kind < 0.7) mutated = mutated.slice(0, at) + mutated.slice(until);
    else if (kind < 0.85) mutated = mutated.slice(0, until) + mutated.slice(at);
    else mutated = mutated.slice(0, at) + pick(NASTY, random) + mutated.slice(until);
  }
  return mutated;
}

const pick = (list: readonly string[], random: () => number): string => list[Math.floor(random() * list.length)] ?? '';

/** Mulberry32: a small generator with a seed. */
function generator(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
