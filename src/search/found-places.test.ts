import { expect, test } from 'vitest';
import { foundPlaces } from './found-places.ts';

test.each([
  ['Drift, drifts and drifted.', ['drift'], ['Drift', 'drifts', 'drifted']],
  ['Vojtěch Mareš spoke.', ['vojtech', 'MARES'], ['Vojtěch', 'Mareš']],
  ['Vojte\u030cch said', ['vojtěch'], ['Vojte\u030cch']],
  ['Argo CD, ArgoCD and argo-cd; not Argo.', ['Argo CD'], ['Argo CD', 'ArgoCD', 'argo-cd']],
  ['Argo CD and Argo', ['argo', 'Argo CD'], ['Argo CD', 'Argo']],
  ['ran the clusters of many', ['the', 'clusters', 'of'], ['clusters']],
  ['what it is', ['it'], ['it']],
  ['a cluster, clustered', ['clus'], ['cluster', 'clustered']],
  ['art and article', ['art'], ['art']],
  ['1,500 pods, v1.30.', ['1500', 'v1.30'], ['1,500', 'v1.30']],
  ['C++ or C', ['c++'], ['C++']],
  ['Łukasz at Strauß', ['lukasz', 'strauss'], ['Łukasz', 'Strauß']],
  ['nothing here', ['absent'], []],
  ['nothing here', [], []],
  ['nothing here', ['', '?!'], []],
  ['<b>bold</b>', ['<b>'], ['b', 'b']],
])('%j with %j has %j', (text, terms, expected) => {
  expect(foundPlaces(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('says which term it is', () => {
  expect(foundPlaces('flux and argo', ['argo', 'flux']).map(({ term }) => term)).toEqual([1, 0]);
});
