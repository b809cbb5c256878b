import type { EntryOf } from '../src/catalog/entry.ts';
import { createLexicon, type Lexicon } from '../src/catalog/mentions/lexicon.ts';
import { COLLECTIONS, type NamedKind } from '../src/catalog/model/collections.ts';
import { parseFile } from '../src/content-fs/parse-file.ts';

/** An entry as its file would make it; fields the schema requires and no name rule looks at are filled in. */
export function named(kind: NamedKind, id: string, fields: Record<string, unknown>): EntryOf<NamedKind> {
  const required = { event: { kind: 'series' }, tool: { kind: 'project', category: 'gitops', summary: 'Does it.' }, organization: { kind: 'vendor' }, topic: {}, person: {} };
  const { folder, extensions, schema } = COLLECTIONS[kind];
  const data = schema.parse({ ...required[kind], ...fields }) as EntryOf<NamedKind>['data'];
  return { kind, id, data, file: parseFile(`${folder}/${id}${extensions[0]}`, '---\n---\n') };
}

/** Names that show every rule of recognising them. */
export const EXAMPLE_ENTRIES: readonly EntryOf<NamedKind>[] = [
  named('tool', 'argo', { name: 'Argo', match: 'exact', aliases: [{ name: 'argo', match: 'context', near: ['kubernetes', 'gitops'] }] }),
  named('tool', 'argo-cd', { name: 'Argo CD', family: 'Argo' }),
  named('tool', 'argo-rollouts', { name: 'Argo Rollouts', family: 'Argo' }),
  named('tool', 'argo-workflows', { name: 'Argo Workflows', family: 'Argo' }),
  named('tool', 'argo-events', { name: 'Argo Events', family: 'Argo' }),
  named('tool', 'argocd-agent', {
    name: 'Argo CD Agent',
    family: 'Argo',
    aliases: [{ name: 'agent', match: 'context', unless: ['akuity-cloud-platform'] }],
  }),
  named('tool', 'akuity-cloud-platform', { name: 'Akuity Cloud Platform' }),
  named('tool', 'akuity-agent', { name: 'Akuity agent', aliases: [{ name: 'agent', match: 'context', near: ['akuity-agent', 'akuity'] }] }),
  named('tool', 'flux', {
    name: 'Flux',
    match: 'exact',
    aliases: ['Flux CD', { name: 'flux', match: 'context', near: ['kubernetes', 'gitops', 'cluster', 'clusters'] }],
  }),
  named('tool', 'helm', { name: 'Helm', match: 'exact', aliases: [{ name: 'helm', match: 'context', near: ['chart', 'charts', 'kubernetes'] }] }),
  named('tool', 'envoy', { name: 'Envoy', match: 'exact' }),
  named('tool', 'contour', { name: 'Contour', match: 'exact' }),
  named('tool', 'cilium', { name: 'Cilium' }),
  named('tool', 'cilium-cluster-mesh', { name: 'Cilium Cluster Mesh', aliases: [{ name: 'Cluster Mesh', match: 'context', near: ['cilium-cluster-mesh', 'cilium'] }] }),
  named('tool', 'kubernetes', { name: 'Kubernetes', aliases: ['K8s'] }),
  named('tool', 'cluster-api', { name: 'Cluster API', aliases: [{ name: 'CAPI', match: 'exact' }] }),
  named('tool', 'open-cluster-management', { name: 'Open Cluster Management', aliases: [{ name: 'OCM', match: 'exact' }] }),
  named('tool', 'mcs-api', { name: 'Multi-Cluster Services API', aliases: ['MCS-API'] }),
  named('tool', 'kcp', { name: 'kcp' }),
  named('tool', 'etcd', { name: 'etcd' }),
  named('tool', 'grpc', { name: 'gRPC' }),
  named('tool', 'rest', { name: 'REST', match: 'exact' }),
  named('tool', 'crossplane', { name: 'Crossplane' }),
  named('tool', 'karmada', { name: 'Karmada' }),
  named('tool', 'cast-ai', { name: 'CAST AI', aliases: ['cast.ai'] }),
  named('tool', 'iam', { name: 'IAM' }),
  named('tool', 'cxx', { name: 'C++' }),
  named('tool', 'aws', { name: 'AWS' }),
  named('tool', 'aws-rds', { name: 'AWS RDS', aliases: ['RDS'] }),
  named('tool', 'google-cloud', { name: 'Google Cloud' }),
  named('tool', 'google-cloud-console', { name: 'Google Cloud Console' }),
  named('tool', 'codefresh-argocd', { name: 'Codefresh managed Argo CD', aliases: [{ name: 'Codefresh', match: 'context', near: ['argo-cd'] }], distinctFrom: ['codefresh'] }),
  named('tool', 'custom-resource-definition', { kind: 'api', name: 'Custom Resource Definition', aliases: [{ name: 'CRD', match: 'exact' }, { name: 'definition', match: 'context' }] }),
  named('tool', 'ingress', { kind: 'api', name: 'Ingress', match: 'exact' }),
  named('tool', 'ingress-policy', { kind: 'api', name: 'Ingress policy' }),
  named('tool', 'raft', { kind: 'standard', name: 'Raft', match: 'exact' }),
  named('tool', 'oci', { kind: 'standard', name: 'OCI artifact' }),
  named('tool', 'oci-registry', { kind: 'standard', name: 'OCI registry', aliases: ['OCI artifacts'] }),
  named('organization', 'codefresh', { name: 'Codefresh', distinctFrom: ['codefresh-argocd'] }),
  named('organization', 'akuity', { name: 'Akuity' }),
  named('organization', 'spotify', { name: 'Spotify' }),
  named('organization', 'cern', { name: 'CERN' }),
  named('event', 'kubecon', { name: 'KubeCon + CloudNativeCon', aliases: ['KubeCon'] }),
  named('event', 'argocon', { name: 'ArgoCon' }),
  named('topic', 'gitops', { name: 'GitOps' }),
  named('topic', 'service-mesh', { name: 'Service mesh' }),
  named('person', 'priyanka-ravi', { name: 'Priyanka "Pinky" Ravi', aliases: ['Priyanka Ravi', '@PinkyyRavi'] }),
  named('person', 'joaquin-rodriguez', { name: 'Joaquin A. Rodriguez', aliases: ['Joaquin Rodriguez'] }),
  named('person', 'vojtech-mares', { name: 'Vojtěch Mareš' }),
  named('person', 'jan-novak-brno', { name: 'Jan Novák', distinctFrom: ['jan-novak-praha'] }),
  named('person', 'jan-novak-praha', { name: 'Jan Novák', distinctFrom: ['jan-novak-brno'] }),
];

export const EXAMPLE_NAMES: Lexicon = createLexicon(EXAMPLE_ENTRIES);
