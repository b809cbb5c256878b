import { expect, test } from 'vitest';
import { check, edition, messages, organization, person, report, talk, tool, topic } from '../../../tests/checking.ts';

const KNOWN = {
  'tools/argo-cd.md': tool('Argo CD', 'aliases: [Argo Delivery]'),
  'tools/cilium-cluster-mesh.md': tool('Cilium Cluster Mesh'),
  'tools/karmada.md': tool('Karmada', 'formerly: [kubefed-v3]'),
  'topics/gitops.md': topic('GitOps'),
  'organizations/cern.yaml': organization('CERN'),
  'people/ada.yaml': person('Ada Example'),
  'events/meet-2025.yaml': edition('Meet 2025'),
  'reports/trip.md': report('statements:\n  - { id: fleet, kind: fact, says: X., about: [argo-cd] }'),
};
const inTalk = (fields: string) =>
  messages('unknown-reference', { ...KNOWN, 'talks/meet-2025/a.md': talk(fields) }).map((line) => line.replace('talks/meet-2025/a.md:', ''));

test.each([
  ['tools: [karmda]', '4:9 `karmda` in `tools` names no tool; did you mean `karmada`?'],
  ['tools: [argo-cd, argocd]', '4:18 `argocd` in `tools` names no tool; did you mean `argo-cd`?'],
  ['tools: [ArgoCD]', '4:9 `ArgoCD` in `tools` names no tool; did you mean `argo-cd`?'],
  ['tools: [Argo CD]', '4:9 `Argo CD` in `tools` names no tool; did you mean `argo-cd`?'],
  ['tools: [argo-delivery]', '4:9 `argo-delivery` in `tools` names no tool; did you mean `argo-cd`?'],
  ['tools: [cluster-mesh]', '4:9 `cluster-mesh` in `tools` names no tool; did you mean `cilium-cluster-mesh`?'],
  ['tools: [kubefed-v3]', '4:9 `kubefed-v3` in `tools` is now called `karmada`; write that'],
  ['tools: [terraform]', '4:9 `terraform` in `tools` names no tool; add its entry to `tools/`, or drop it'],
  ['tools: [gitops]', '4:9 `gitops` in `tools` is a topic, and `tools` takes tools'],
  ['tools: ["../etc/passwd"]', '4:9 `../etc/passwd` in `tools` names no tool; add its entry to `tools/`, or drop it'],
  ['speakers: [cern]', '4:12 `cern` in `speakers` is an organization, and `speakers` takes people'],
  ['notedBy: [adda]', '4:11 `adda` in `notedBy` names no person; did you mean `ada`?'],
  ['reports: [tripp]', '4:11 `tripp` in `reports` names no report; did you mean `trip`?'],
  ['statements:\n  - { id: s, kind: fact, says: X., about: [argo-ce] }', '5:44 `argo-ce` in `about` names no entry; did you mean `argo-cd`?'],
  ['statements:\n  - { id: s, kind: fact, says: X., about: [gitops], by: gitops }', '5:57 `by: gitops` is a topic, and `by` takes tools, organizations and people'],
  ['statements:\n  - { id: s, kind: figure, says: X., about: [gitops], figures: [{ at: cerm, measure: pods, value: 1 }] }', '5:71 `at: cerm` names no entry; did you mean `cern`?'],
  ['statements:\n  - { id: s, kind: fact, says: X., about: [gitops], supersededBy: fleet }', '5:67 `supersededBy: fleet` names no statement; did you mean `trip#fleet`?'],
  ['statements:\n  - { id: s, kind: fact, says: X., about: [gitops], supersededBy: "#s2" }\n  - { id: s2, kind: fact, says: Y., about: [gitops] }', '5:67 `supersededBy: #s2` names no statement; did you mean `meet-2025/a#s2`?'],
])('%s', (fields, expected) => {
  expect(inTalk(fields)).toEqual([expected]);
});

test.each([
  'tools: [argo-cd, karmada]\nspeakers: [ada]\norganizations: [cern]\ntopics: [gitops]\nreports: [trip]',
  'statements:\n  - { id: s, kind: fact, says: X., about: [meet-2025, ada, cern, gitops, argo-cd], supersededBy: "trip#fleet" }',
])('%s is all there', (fields) => {
  expect(inTalk(fields)).toEqual([]);
});

test('an entry does not refer to itself', () => {
  expect(messages('unknown-reference', { ...KNOWN, 'topics/gitops.md': topic('GitOps', 'related: [gitops]') })).toEqual([
    'topics/gitops.md:3:11 `gitops` in `related` is this entry itself; drop it',
  ]);
});

test('a broken or misplaced file still has its id: one mistake, one message', () => {
  const files = {
    ...KNOWN,
    'tools/helm.md': '---\nname: [\n---\n',
    'tools/flux.markdown': tool('Flux', 'match: exact'),
    'talks/meet-2025/a.md': talk('tools: [helm, flux]'),
  };
  expect(messages('unknown-reference', files)).toEqual([]);
});

test('components of guides refer too', () => {
  const guide = '---\ntitle: Which\nsummary: S.\n---\n\n<ToolTable topic="gitopps" />\n\n<Compare tools="argo-cd karmda" />\n\n<Statements about="gitops" />\n';
  expect(messages('unknown-reference', { ...KNOWN, 'guides/which.mdx': guide })).toEqual([
    'guides/which.mdx:6:1 `gitopps` in `<ToolTable topic>` names no topic; did you mean `gitops`?',
    'guides/which.mdx:8:1 `karmda` in `<Compare tools>` names no tool; did you mean `karmada`?',
  ]);
});

test('suggestions are there for programs too, best first', () => {
  const found = check({ ...KNOWN, 'talks/meet-2025/a.md': talk('tools: [karmda]') }).find(({ code }) => code === 'unknown-reference');
  expect(found?.suggestions).toEqual(['karmada']);
});
