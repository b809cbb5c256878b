import { describe, expect, it } from 'vitest';
import type { TableRow } from '../views/tools.ts';
import { nextSorting, orderOf, readSorting, writeSorting } from './tool-order.ts';

const row = (id: string, talks: number, last: string | undefined, level: string, category: string): TableRow => ({
  id, name: id, href: `/tools/${id}/`, summary: '', talks, ...(last && { last }), facets: { level: [level], category: [category] },
});
const rows = [
  row('argo-cd', 9, '2025-04-01', 'graduated', 'gitops'),
  row('flux', 2, '2025', 'graduated', 'gitops'),
  row('karmada', 2, '2025-04-02', 'incubating', 'multi-cluster'),
  row('lens', 0, undefined, 'none', 'ui'),
  row('vitess', 2, '2021-05-05', 'archived', 'databases'),
];
const LABELS: Record<string, string> = { gitops: 'GitOps', 'multi-cluster': 'Multi-cluster', ui: 'Applications', databases: 'Databases' };

describe('the order of the table', () => {
  it.each([
    ['name', ['argo-cd', 'flux', 'karmada', 'lens', 'vitess']],
    ['-name', ['vitess', 'lens', 'karmada', 'flux', 'argo-cd']],
    ['-talks', ['argo-cd', 'flux', 'karmada', 'vitess', 'lens']],
    ['talks', ['lens', 'flux', 'karmada', 'vitess', 'argo-cd']],
    ['-last', ['karmada', 'argo-cd', 'flux', 'vitess', 'lens']],
    ['last', ['vitess', 'flux', 'argo-cd', 'karmada', 'lens']],
    ['level', ['karmada', 'argo-cd', 'flux', 'vitess', 'lens']],
    ['-level', ['vitess', 'argo-cd', 'flux', 'karmada', 'lens']],
    ['category', ['lens', 'vitess', 'argo-cd', 'flux', 'karmada']],
    ['status', ['argo-cd', 'flux', 'karmada', 'lens', 'vitess']],
    ['no such column', ['argo-cd', 'flux', 'karmada', 'lens', 'vitess']],
  ])('by %s is %o', (sorting, expected) => {
    const order = orderOf(rows, readSorting(sorting), (_facet, value) => LABELS[value] ?? value);
    expect(order.map((index) => rows[index]?.id)).toEqual(expected);
  });
});

it.each([
  ['name', 'talks', '-talks'],
  ['-talks', 'talks', 'talks'],
  ['name', 'name', '-name'],
  ['-talks', 'category', 'category'],
  ['-talks', 'name', undefined],
] as const)('sorted by %s, a press on %s asks for %s', (now, pressed, expected) => {
  expect(writeSorting(nextSorting(readSorting(now), pressed))).toBe(expected);
});
