import { describe, expect, it } from 'vitest';
import { generatedFiles, siteOf } from '../../../tests/generated-site.ts';
import { comparedPairs, comparisonHref, comparisonOf, toolColumn } from './compare.ts';
import { comparisonStatus } from './comparison-table.ts';

const tool = (fields: string) => `---\nkind: project\ncategory: gitops\nsummary: It does one thing.\n${fields}\n---\n`;
const site = siteOf({
  'events/harbour-con-2024.yaml': 'name: Harbour Con 2024\nkind: edition\nstart: 2024-06-03\nend: 2024-06-04\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: vendor\n',
  'people/mari-tamm.yaml': 'name: Mari Tamm\n',
  'tools/beacon-cd.md': tool('name: Beacon CD\nlicense: MIT\nalternatives: [tug-cd, anchor-cd]\ncncf: { accepted: 2022-01, levels: [{ level: sandbox, since: 2022-01 }, { level: incubating, since: 2025-02-03 }] }'),
  'tools/tug-cd.md': tool('name: Tug CD\nlicense: Apache-2.0\ncncf: none'),
  'tools/anchor-cd.md': tool('name: Anchor CD\nlicense: MIT'),
  'talks/harbour-con-2024/at-sea.md':
    '---\ntitle: At sea\nevent: harbour-con-2024\ndate: 2024-06-03\nnotedBy: [mari-tamm]\nstatements:\n  - { id: ships, kind: figure, says: Forty clusters follow it., about: [beacon-cd], figures: [{ at: ropeworks, measure: clusters, value: 40 }] }\n---\nBeacon CD and Tug CD were shown.\n',
  'talks/harbour-con-2024/ropes.md': '---\ntitle: Ropes\nevent: harbour-con-2024\ndate: 2024-06-04\nnotedBy: [mari-tamm]\n---\nNobody named a tool.\n',
});
const comparison = comparisonOf(site, ['beacon-cd', 'tug-cd']);
const row = (key: string) => comparison.groups.flatMap(({ rows }) => rows).find((candidate) => candidate.key === key);
const cells = (key: string) => row(key)?.cells.map(({ items, words, addHref }) => items.map(({ text, note }) => [text, note].filter(Boolean).join(': ')).join('; ') || words || (addHref && 'nobody'));

describe('two tools side by side', () => {
  it.each([
    ['licence', ['MIT', 'Apache-2.0'], true],
    ['status', ['nobody', 'nobody'], false],
    ['now', ['incubating', 'not a CNCF project'], true],
    ['sandbox', ['January 2022', 'not a CNCF project'], true],
    ['notes', ['1 note', '1 note'], false],
    ['harbour-con-2024', ['1 note: sandbox at the time', '1 note'], false],
    ['run-by', ['Ropeworks: 40 clusters', 'nobody'], false],
    ['figure', ['Forty clusters follow it.: said 3 June 2024', 'nobody'], false],
    ['companions', ['Tug CD: 1 note', 'Beacon CD: 1 note'], false],
  ])('%s', (key, texts, differs) => {
    expect(cells(key)).toEqual(texts);
    expect(row(key)?.differs).toBe(differs);
  });

  it('are summed up in words', () => {
    expect(comparisonStatus(comparison)).toBe('Beacon CD and Tug CD: 4 rows differ and are marked ≠.');
    expect(comparisonStatus(comparisonOf(site, ['beacon-cd']))).toBe('Beacon CD is chosen; choose a second tool.');
    expect(comparisonStatus(comparisonOf(site, []))).toBe('Choose two tools.');
    expect(comparisonStatus(comparisonOf(site, ['beacon-cd', 'beacon-cd']))).toBe('Beacon CD and Beacon CD: no recorded fact differs.');
  });
});

describe('authored alternatives', () => {
  it('make one page for each pair, by name', () => expect(comparedPairs(site).map(({ slug }) => slug)).toEqual(['anchor-cd-vs-beacon-cd', 'beacon-cd-vs-tug-cd']));
  it.each([
    ['beacon-cd', '/compare/?tools=beacon-cd,anchor-cd,tug-cd'],
    ['tug-cd', '/compare/beacon-cd-vs-tug-cd/'],
  ])('are reached from %s at %s', (id, href) => expect(comparisonHref(site, id)).toBe(href));
  it('that nobody wrote make none', () => expect([comparedPairs(siteOf({})), comparisonHref(siteOf({ 'tools/tug-cd.md': tool('name: Tug CD') }), 'tug-cd')]).toEqual([[], undefined]));
});

describe('six hundred tools', () => {
  const large = siteOf(generatedFiles({ tools: 600, editions: 6, notes: 900 }));
  it('have a page for each pair and data of a few kilobytes each', () => {
    expect(comparedPairs(large)).toHaveLength(60);
    const sizes = large.catalog.all('tool').map((entry) => JSON.stringify(toolColumn(large, entry)).length);
    expect(sizes).toHaveLength(600);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });
});
