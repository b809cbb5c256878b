import { describe, expect, test } from 'vitest';
import type { Kind } from '../catalog/model/collections.ts';
import { nearestNames } from './nearest.ts';
import { rankNames, type NameRecord } from './names.ts';

const records = [
  record('event', 'KubeCon + CloudNativeCon Europe 2024', ['KubeCon EU 2024', 'KubeCon Paris'], 3),
  record('event', 'KubeCon + CloudNativeCon Europe 2025', ['KubeCon EU 2025', 'KubeCon London'], 9),
  record('event', 'KubeCon', ['KubeCon + CloudNativeCon'], 12),
  record('tool', 'Argo CD', [], 20),
  record('tool', 'Argo CD Agent', [], 4),
  record('tool', 'Argo Workflows', [], 6),
  record('tool', 'Argo CD ApplicationSet', ['ArgoCD ApplicationSet'], 3),
  record('tool', 'cert-manager', [], 5),
  record('tool', 'Cluster API', ['CAPI'], 7),
  record('tool', 'Karmada', [], 8),
  record('tool', 'Multi-Cluster Services API', ['MCS-API', 'Multi-Cluster Service API'], 2),
  record('topic', 'Multi-cluster', ['multi-cluster management'], 15),
  record('tool', 'Kubernetes', ['k8s'], 40),
  record('tool', 'Flux', ['Flux CD'], 9),
  record('tool', 'Fluent Bit', [], 9),
  record('person', 'Vojtěch Mareš', [], 1),
  record('person', 'Łukasz Strauß', [], 1),
  record('tool', 'C++', [], 0),
  record('tool', 'C#', [], 0),
  record('tool', 'Service Mesh Interface', ['SMI'], 1),
];

describe('the first hit', () => {
  test.each([
    // exact, and exact alias
    ['karmada', 'Karmada'],
    ['KUBECON', 'KubeCon'],
    ['capi', 'Cluster API'],
    ['kubecon paris', 'KubeCon + CloudNativeCon Europe 2024'],
    ['paris kubecon', 'KubeCon + CloudNativeCon Europe 2024'],
    ['c++', 'C++'],
    ['C#', 'C#'],
    // the same letters with other spaces
    ['argocd', 'Argo CD'],
    ['cert manager', 'cert-manager'],
    ['certmanager', 'cert-manager'],
    ['multi-cluster services', 'Multi-Cluster Services API'],
    ['mcsapi', 'Multi-Cluster Services API'],
    // beginnings
    ['karm', 'Karmada'],
    ['argo w', 'Argo Workflows'],
    ['agent argo', 'Argo CD Agent'],
    ['mesh serv', 'Service Mesh Interface'],
    ['kubecon europe paris', 'KubeCon + CloudNativeCon Europe 2024'],
    // diacritics and special letters
    ['Vojtech', 'Vojtěch Mareš'],
    ['mareš', 'Vojtěch Mareš'],
    ['lukasz', 'Łukasz Strauß'],
    ['strauss', 'Łukasz Strauß'],
    // inside a word
    ['flow', 'Argo Workflows'],
    ['vicemesh', 'Service Mesh Interface'],
    // slips
    ['karmda', 'Karmada'],
    ['kramada', 'Karmada'],
    ['kubrenetes', 'Kubernetes'],
    ['kubenrets', 'Kubernetes'],
    ['argodc', 'Argo CD'],
    ['vojtceh', 'Vojtěch Mareš'],
    ['fulx', 'Flux'],
    ['flent bit', 'Fluent Bit'],
  ])('of %s is %s', (query, name) => {
    expect(rankNames(records, query, 5)[0]?.record.name).toBe(name);
  });
});

test.each([
  ['argo cd', ['Argo CD', 'Argo CD Agent', 'Argo CD ApplicationSet']],
  ['argo', ['Argo CD', 'Argo Workflows', 'Argo CD Agent', 'Argo CD ApplicationSet']],
  ['kubecon eu', ['KubeCon + CloudNativeCon Europe 2025', 'KubeCon + CloudNativeCon Europe 2024']],
  ['flu', ['Fluent Bit', 'Flux']],
  ['zzzz', []],
  ['cdx', []],
  ['', []],
  ['\u0000 ?!', []],
])('%j finds %j in this order', (query, names) => {
  expect(rankNames(records, query, 10).map(({ record: { name } }) => name)).toEqual(names);
});

test('says which alias fitted', () => {
  expect(rankNames(records, 'k8s', 1)[0]).toMatchObject({ matched: 'k8s', record: { name: 'Kubernetes' } });
});

test('keeps to the limit and survives a pasted text', () => {
  expect(rankNames(records, 'k', 3)).toHaveLength(3);
  expect(rankNames(records, 'karmada '.repeat(5000), 3).map(({ record: { name } }) => name)).toEqual(['Karmada']);
});

test.each([
  ['karmaada federation', ['Karmada']],
  ['kubrntss', ['Kubernetes']],
  ['qqqqqqqq', []],
])('the names nearest to %j begin with %j', (query, names) => {
  expect(nearestNames(records, query, 3).map(({ name }) => name).slice(0, 1)).toEqual(names);
});

function record(kind: Kind, name: string, aliases: string[], weight: number): NameRecord {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, kind, name, aliases, url: `/${kind}/${id}/`, weight };
}
