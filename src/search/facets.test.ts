import { expect, test } from 'vitest';
import { facetValues, namesOfValues } from './facets.ts';
import type { NameRecord } from './names.ts';
import type { Facet } from './query.ts';

const names = new Map<string, NameRecord>([
  ['argo-cd', { id: 'argo-cd', kind: 'tool', name: 'Argo CD', aliases: [], url: '/tools/argo-cd/', weight: 1 }],
]);

const shown = (facet: Facet, total: Record<string, number>, chosen: string[] = [], counts = total) =>
  facetValues(facet, counts, total, chosen, names).map((value) => `${value.label} ${value.count}${value.chosen ? ' chosen' : ''}`);

test.each<[Facet, Record<string, number>, string[]]>([
  ['type', { tool: 3, talk: 9, event: 1 }, ['Events 1', 'Talks 9', 'Tools 3']],
  ['level', { graduated: 4, sandbox: 1 }, ['sandbox 1', 'graduated 4']],
  ['year', { 2023: 9, 2025: 1, 2024: 3 }, ['2025 1', '2024 3', '2023 9']],
  ['tool', { flux: 2, 'argo-cd': 5, helm: 2, unused: 0 }, ['Argo CD 5', 'flux 2', 'helm 2']],
])('%s %j is shown as %j', (facet, total, expected) => {
  expect(shown(facet, total)).toEqual(expected);
});

test('the order stays while counts shrink', () => {
  expect(shown('tool', { flux: 2, 'argo-cd': 5 }, ['flux'], { flux: 2, 'argo-cd': 0 })).toEqual(['Argo CD 0', 'flux 2 chosen']);
});

test('a chosen value that no page has can be given up', () => {
  expect(shown('type', { tool: 3 }, ['<img src=x>', 'constructor'])).toEqual(['<img src=x> 0 chosen', 'constructor 0 chosen', 'Tools 3']);
});

test('a value has the name of its topic, not that of a guide with the same id', () => {
  const record = (kind: NameRecord['kind'], name: string): NameRecord => ({ id: 'multi-cluster', kind, name, aliases: [], url: '/', weight: 1 });
  const named = namesOfValues([record('topic', 'Multi-cluster'), record('guide', 'Multi-cluster: what we heard'), record('report', 'A report')]);
  expect(facetValues('topic', { 'multi-cluster': 2 }, { 'multi-cluster': 2 }, [], named).map(({ label }) => label)).toEqual(['Multi-cluster']);
});
