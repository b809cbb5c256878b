import { describe, expect, test } from 'vitest';
import { mentionsOfText } from '../src/catalog/mentions/document.ts';
import { lexiconOf } from '../src/catalog/mentions/lexicon.ts';
import { loadContent } from '../src/content-fs/load.ts';
import { TODAY } from './checking.ts';
import { EXAMPLE_NAMES } from './example-names.ts';

const { catalog } = loadContent({ contentDir: 'src/content', today: TODAY, withdrawn: [] });
const lexicon = lexiconOf(catalog);
const said = (text: string) => mentionsOfText('note.md', text, lexicon).map(({ surface, id }) => `${surface} → ${id}`);

describe('with the names of the content folder', () => {
  test.each([
    'The magnetic flux follows the contour of the coil.',
    'A pixie took the helm; the envoy left by raft.',
    'Flamingos are pink, a flamingo is too.',
    'Good service, side projects and a travel agent.',
    'The canary sang. I am at rest.',
    'An argo of events, and workflows too.',
    'The platform is full of people.',
  ])('common words are no tools: %s', (text) => {
    expect(said(text).filter((mention) => catalog.get('tool', mention.split(' → ')[1] ?? ''))).toEqual([]);
  });

  test.each([
    ['EnvoyCon, ArgoCon and CiliumCon', ['EnvoyCon → envoycon', 'ArgoCon → argocon', 'CiliumCon → ciliumcon']],
    ['Istio Day, Linkerd Day, Kubeflow Summit', ['Istio Day → istio-day', 'Linkerd Day → linkerd-day', 'Kubeflow Summit → kubeflow-summit']],
    ['Google Cloud Console', ['Google Cloud Console → google-cloud-console']],
    ['AWS RDS', ['AWS RDS → aws-rds']],
    ['Argo Workflows and Events', ['Argo Workflows → argo-workflows', 'Events → argo-events']],
    ['Argo CD & Rollouts', ['Argo CD → argo-cd', 'Rollouts → argo-rollouts']],
    ['Cluster API, not any API', ['Cluster API → cluster-api']],
    ['K8GB and k8gb, CAST AI and Cast AI, ETCD and etcd', ['K8GB → k8gb', 'k8gb → k8gb', 'CAST AI → cast-ai', 'Cast AI → cast-ai', 'ETCD → etcd', 'etcd → etcd']],
    ['CNOE(Cloud Native Operational Excellence)', ['CNOE → cnoe', 'Cloud Native Operational Excellence → cnoe']],
    ['OpenAI’s GPT-3', ['OpenAI’s GPT-3 → openai-gpt-3']],
    ['KubeCon / CloudNativeCon / North America 2023', ['KubeCon → kubecon', 'CloudNativeCon → kubecon']],
    ['Cilium’s "Cluster Mesh"', ['Cilium → cilium', 'Cluster Mesh → cilium-cluster-mesh']],
    ['<service>.<namespace>.svc.clusterset.local', []],
  ])('%s', (text, mentions) => expect(said(text)).toEqual(mentions));
});

test.each([
  ['names in one paragraph', 'Helm '],
  ['names in code', '`Helm` '],
  ['names in capitals', 'REST '],
  ['names at the beginning of sentences', 'Helm of it. '],
  ['context names in one sentence', 'flux on a cluster, '],
  ['the same sentence', 'Helm. '],
  ['names split by emphasis', '**Helm** and **a Argo** CD '],
  ['a word without end', 'Helm-'],
])('a long file full of %s', (_what, unit) => {
  const count = Math.floor(150_000 / unit.length);
  const one = mentionsOfText('note.md', unit.trim(), EXAMPLE_NAMES).length;
  expect(mentionsOfText('note.md', unit.repeat(count), EXAMPLE_NAMES)).toHaveLength(count * one);
});
