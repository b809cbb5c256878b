import { expect, test } from 'vitest';
import { titleForm, titleLikeness } from './near-title.ts';

const likeness = (a: string, b: string) => Math.round(titleLikeness(titleForm(a), titleForm(b)) * 100);

test.each([
  [100, 'Scaling Argo CD to 400 Clusters', 'Scaling Argo CD to 400 clusters'],
  [100, 'Multi-Cluster, the Hard Way', 'Multicluster the hard way!'],
  [100, 'Café Kubernetes', 'Cafe Kubernetes'],
  [95, 'Pushing the Limits of Kubernetes', 'Pushing the Limits of Kubernetes with Game of Thrones'],
  [97, 'Lessons Learned from Operating etcd at Scale', 'Lessons Learned from Operatng etcd at Scale'],
  [75, 'Keynote: Welcome Back + Opening Remarks', 'Keynote: Welcome + Opening Remarks'],
  [33, 'Keynote: Opening Remarks', 'Keynote: Closing Remarks'],
  [95, 'Argo at Scale', 'Argo at Scale: Navigating Complex Deployments'],
  [95, 'CERN’s 1500 Drupal Websites on Kubernetes', "CERN's 1500 Drupal Websites on Kubernetes: Sailing With Operators for 3 Years"],
  [0, 'Scaling Argo CD', 'Scaling Argo CD: Part 2'],
  [100, 'Lightning Talk: Your Cluster Has a Smell', 'Your cluster has a smell'],
  [96, 'Taming 900 Ingreses with Care', 'Taming 900 Ingresses with Care'],
  [100, 'Harnessing Argo & Flux', 'Harnessing Argo and Flux'],
  [50, 'GitOps', 'GitOps at Scale'],
  [40, 'Scaling Prometheus for Everybody', 'Scaling Kubernetes for Everybody Else'],
  [0, 'Keynote', 'Keynote: Opening'],
  [0, 'Day 1', 'Day 2'],
  [33, 'Introduction to Flux', 'Introduction to Argo'],
  [50, 'WasmCon Hosted by CNCF', 'ArgoCon Hosted by CNCF'],
  [0, 'Operators, Part 1', 'Operators, Part 2'],
  [0, 'Karmada in Production', 'Telemetry at the Edge'],
])('%i %%: %s | %s', (expected, a, b) => {
  expect([likeness(a, b), likeness(b, a)]).toEqual([expected, expected]);
});
