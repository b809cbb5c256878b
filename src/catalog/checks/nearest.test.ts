import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['argo', 'argo-cd', 'argo-workflows', 'cilium', 'cilium-cluster-mesh', 'flux', 'karmada', 'kubefed'];

test.each([
  ['karmda', ['karmada']],
  ['argo-cdd', ['argo-cd']],
  ['argocd', ['argo-cd']],
  ['ArgoCD', ['argo-cd']],
  ['cluster-mesh', ['cilium-cluster-mesh']],
  ['workflows', ['argo-workflows']],
  ['flx', ['flux']],
  ['zzz', []],
  ['', []],
])('%s may mean %j', (word, expected) => {
  expect(nearest(word, IDS)).toEqual(expected);
});
