import { expect, test } from 'vitest';
import { skeleton } from './skeleton.ts';

test.each([
  ['Argo CD', 'argo-cd'],
  ['ArgoCD', 'ARGO CD'],
  ['Аrgo CD (Cyrillic А)', 'Argo CD (cyrillic a)'],
  ['Κubernetes', 'Kubernetes'],
  ['Müller', 'Muller'],
  ['K0s', 'Kos'],
  ['kubefl0w', 'kubeflow'],
  ['intern', 'intem'],
])('%s looks like %s', (a, b) => {
  expect(skeleton(a)).toBe(skeleton(b));
});

test.each([
  ['Argo CD', 'Argo'],
  ['k3s', 'k8s'],
  ['C++', 'C'],
  ['日本', '中国'],
])('%s does not look like %s', (a, b) => {
  expect(skeleton(a)).not.toBe(skeleton(b));
});
