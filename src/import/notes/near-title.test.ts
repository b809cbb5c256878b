import { expect, test } from 'vitest';
import { NEAR, titleNearness } from './near-title.ts';

test.each([
  ['Argo at Scale', 'Argo at Scale: Navigating Complex Deployments'],
  ['CERN’s 1500 Drupal Websites on Kubernetes', "CERN's 1500 Drupal Websites on Kubernetes: Sailing With Operators"],
  ['Lightning Talk: Your Cluster Has a Smell', 'Your cluster has a smell'],
  ['Taming 900 Ingreses with Care', 'Taming 900 Ingresses with Care'],
  ['Harnessing Argo & Flux', 'Harnessing Argo and Flux'],
])('“%s” is most likely “%s”', (a, b) => {
  expect(titleNearness(a, b)).toBeGreaterThanOrEqual(NEAR);
});

test.each([
  ['GitOps', 'GitOps at Scale'],
  ['Scaling Prometheus for Everybody', 'Scaling Kubernetes for Everybody Else'],
  ['Keynote', 'Keynote: Opening'],
  ['Day 1', 'Day 2'],
  ['Introduction to Flux', 'Introduction to Argo'],
])('“%s” is not “%s”', (a, b) => {
  expect(titleNearness(a, b)).toBeLessThan(NEAR);
});
