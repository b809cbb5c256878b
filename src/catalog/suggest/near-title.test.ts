import { expect, test } from 'vitest';
import { titleForm, titleLikeness } from './near-title.ts';

const likeness = (a: string, b: string) => Math.round(titleLikeness(titleForm(a), titleForm(b)) * 100);

test.each([
  [100, 'Scaling Argo CD to 400 Clusters', 'Scaling Argo CD to 400 clusters'],
  [100, 'Multi-Cluster, the Hard Way', 'Multicluster the hard way!'],
  [100, 'Café Kubernetes', 'Cafe Kubernetes'],
  [95, 'Pushing the Limits of Kubernetes', 'Pushing the Limits of Kubernetes with Game of Thrones'],
  [97, 'Lessons Learned from Operating etcd at Scale', 'Lessons Learned from Operatng etcd at Scale'],
  [80, 'Keynote: Welcome Back + Opening Remarks', 'Keynote: Welcome + Opening Remarks'],
  [50, 'Keynote: Opening Remarks', 'Keynote: Closing Remarks'],
  [50, 'WasmCon Hosted by CNCF', 'ArgoCon Hosted by CNCF'],
  [0, 'Operators, Part 1', 'Operators, Part 2'],
  [0, 'Karmada in Production', 'Telemetry at the Edge'],
])('%i %%: %s | %s', (expected, a, b) => {
  expect([likeness(a, b), likeness(b, a)]).toEqual([expected, expected]);
});
