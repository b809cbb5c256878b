import { expect, test } from 'vitest';
import type { Kind } from '../catalog/model/collections.ts';
import { indexNames } from './name-index.ts';
import type { NameRecord } from './names.ts';
import { recognize } from './recognize.ts';

const names = indexNames([
  record('event', 'KubeCon', 'kubecon', [], 'Series'),
  record('event', 'KubeCon + CloudNativeCon Europe 2024', 'kubecon-eu-2024', ['KubeCon EU 2024', 'KubeCon Paris'], 'Edition, Paris, 19–22 March 2024'),
  record('event', 'KubeCon + CloudNativeCon Europe 2025', 'kubecon-eu-2025', ['KubeCon EU 2025', 'KubeCon London'], 'Edition, London, 1–4 April 2025'),
  record('event', 'ArgoCon', 'argocon', [], 'Series'),
  record('event', 'ArgoCon Europe 2025', 'argocon-eu-2025', [], 'Co-located event, London, 1 April 2025'),
  record('tool', 'Karmada', 'karmada'),
  record('tool', 'Flux', 'flux'),
  record('tool', 'Argo CD', 'argo-cd'),
  record('tool', 'Multi-Cluster Services API', 'mcs-api'),
  record('tool', 'Kubernetes Service', 'kubernetes-service', ['services']),
  record('topic', 'Multi-cluster', 'multi-cluster'),
]);

test.each([
  // an event beside other words
  ['karmada kubecon paris', ['event:kubecon-eu-2024'], 'karmada'],
  ['kubecon eu 2025 drift', ['event:kubecon-eu-2025'], 'drift'],
  ['what was said at argocon 2025', ['event:argocon-eu-2025'], 'what was said'],
  ['gitops kubecon 2024', ['event:kubecon-eu-2024'], 'gitops'],
  ['edge london 2025', ['event:kubecon-eu-2025'], 'edge'],
  // editions that fit equally, unless one has the words for a name or more of them
  ['drift kubecon europe', ['event:kubecon-eu-2024 or kubecon-eu-2025'], 'drift'],
  ['gitops kubecon london', ['event:kubecon-eu-2025'], 'gitops'],
  ['gitops kubecon europe 2025', ['event:kubecon-eu-2025'], 'gitops'],
  // a tool or topic beside another name
  ['flux multi-cluster', ['topic:multi-cluster'], 'flux'],
  // the whole query stays what it is
  ['kubecon paris', [], 'kubecon paris'],
  ['multi-cluster services', [], 'multi-cluster services'],
  ['karmada', [], 'karmada'],
  // other words beside a tool, and two of a kind
  ['argo cd 3.1', [], 'argo cd 3.1'],
  ['argo cd flux', [], 'argo cd flux'],
  ['', [], ''],
])('%j narrows by %j and looks for %j', (query, chips, rest) => {
  const found = recognize(query, names);
  expect([found.chips.map(({ field, records }) => `${field}:${records.map(({ id }) => id).join(' or ')}`), found.rest]).toEqual([chips, rest]);
});

function record(kind: Kind, name: string, id: string, aliases: string[] = [], note?: string): NameRecord {
  return { id, kind, name, aliases, url: `/${kind}/${id}/`, weight: 1, ...(note && { note }) };
}
