import { expect, test } from 'vitest';
import { check, messages, organization, person, talk, tool, topic } from '../../../tests/checking.ts';

const KNOWN = {
  'tools/karmada.md': tool('Karmada'),
  'tools/argo-workflows.md': tool('Argo Workflows', 'aliases: [Argo WF]'),
  'tools/kubevirt.md': tool('KubeVirt'),
  'tools/linkerd.md': tool('Linkerd'),
  'tools/cluster-api.md': tool('Cluster API'),
  'organizations/salesforce.yaml': organization('Salesforce'),
  'topics/gitops.md': topic('GitOps'),
  'people/ada.yaml': person('Ada Karmade'),
};
const found = (body: string) => messages('unknown-spelling', { ...KNOWN, 'talks/meet-2025/a.md': talk('', `${body}\n`) }).map((line) => line.replace('talks/meet-2025/a.md:', ''));

test.each([
  ['We saw Karmda in action.', '5:8 `Karmda` is spelled almost like `Karmada`; correct it, or add an alias if it is right'],
  ['Text.\nSo Kubevrt it is.', '6:4 `Kubevrt` is spelled almost like `KubeVirt`; correct it, or add an alias if it is right'],
  ['They run Argo Worfklows now.', '5:10 `Argo Worfklows` is spelled almost like `Argo Workflows`; correct it, or add an alias if it is right'],
  ['At *Salesfroce* they do.', '5:5 `Salesfroce` is spelled almost like `Salesforce`; correct it, or add an alias if it is right'],
])('%s', (body, expected) => {
  expect(found(body)).toEqual([expected]);
});

test.each([
  ['the name itself, in any case, with a hyphen, possessive or plural', "Karmada, KARMADA, kar-mada, Karmada's and Karmadas"],
  ['an English word', 'Linked lists and Workflow engines'],
  ['a word of another known name', 'Thanks to Karmade for the talk'],
  ['a version', 'KubeVirt2 and Karmada3'],
  ['those who work there', 'Salesforcers and a Salesforcer'],
  ['a kind of Kubernetes object', 'Services of the type ClusterIP'],
  ['abbreviations', 'KARMA and KVIRT'],
  ['short names', 'Karma'],
  ['code, addresses and the text of links', '`Karmda` https://example.org/Karmda [Karmda](https://example.org)'],
  ['lower case, which is prose', 'a karmda of ours'],
])('%s is left alone', (_name, body) => {
  expect(found(body)).toEqual([]);
});

test('title, takeaway and statements are read too, each spelling is told once for each file', () => {
  const fields = 'takeaway: Karmda is here, Karmda is there.\nstatements:\n  - { id: s, kind: fact, says: Salesfroce does it., about: [karmada] }';
  expect(messages('unknown-spelling', { ...KNOWN, 'talks/meet-2025/a.md': talk(fields, 'Karmda.\n') })).toEqual([
    'talks/meet-2025/a.md:4:11 `Karmda` is spelled almost like `Karmada`; correct it, or add an alias if it is right',
    'talks/meet-2025/a.md:6:32 `Salesfroce` is spelled almost like `Salesforce`; correct it, or add an alias if it is right',
  ]);
});

test('it does not block', () => {
  const problems = check({ ...KNOWN, 'talks/meet-2025/a.md': talk('notedBy: [ada]', 'Karmda.\n') });
  expect(problems.find(({ code }) => code === 'unknown-spelling')?.severity).toBe('warning');
});

test('notMentions silences it', () => {
  const fields = 'notMentions: [{ surface: Karmda, why: The name of a cat. }]';
  expect(messages('unknown-spelling', { ...KNOWN, 'talks/meet-2025/a.md': talk(fields, 'Karmda slept.\n') })).toEqual([]);
});
