import { expect, test } from 'vitest';
import { createCatalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import { nameRecords } from './records.ts';

const catalog = createCatalog(
  [
    entry('tool', 'argo-cd', { name: 'Argo CD', aliases: ['ArgoCD', { name: 'argo', match: 'exact' }], summary: 'Keeps clusters as Git says.' }),
    entry('tool', 'wordy', { name: 'Wordy', summary: `${'word '.repeat(40)}end.` }),
    entry('topic', 'gitops', { name: 'GitOps' }, 'Running [systems](x.md) from Git. More of it.\n\nAnother paragraph.'),
    entry('event', 'kubecon-eu-2024', { name: 'KubeCon Europe 2024', kind: 'edition', city: 'Paris', start: '2024-03-19', end: '2024-03-22' }),
    entry('event', 'kubecon', { name: 'KubeCon', kind: 'series' }),
    entry('organization', 'adobe', { name: 'Adobe', kind: 'end-user' }),
    entry('person', 'vojtech-mares', { name: 'Vojtěch Mareš', affiliations: [{ organization: 'adobe' }, { organization: 'gone' }] }),
    entry('report', 'trip', { title: 'A trip', kind: 'trip-report', published: '2025-04' }),
    entry('guide', 'choose', { title: 'Choose', summary: 'How to choose.' }),
    entry('talk', 'kubecon-eu-2024/x', { title: 'A talk', event: 'kubecon-eu-2024' }),
  ],
  '2026-11-20',
);

const records = nameRecords(catalog, ({ kind, id }) => `/base/${kind}/${id}/`, ({ id }) => id.length);

test.each([
  ['argo-cd', 'Keeps clusters as Git says.'],
  ['wordy', `${'word '.repeat(24)}…`],
  ['gitops', 'Running systems from Git.'],
  ['kubecon-eu-2024', 'Edition, Paris, 19–22 March 2024'],
  ['kubecon', 'Series'],
  ['adobe', 'End user'],
  ['vojtech-mares', 'Adobe'],
  ['trip', 'Trip report, April 2025'],
  ['choose', 'How to choose.'],
])('%s is introduced as %j', (id, note) => {
  expect(records.find((record) => record.id === id)?.note).toBe(note);
});

test('aliases are plain text, the address and the weight come from the caller', () => {
  expect(records.find(({ id }) => id === 'argo-cd')).toMatchObject({
    kind: 'tool',
    name: 'Argo CD',
    aliases: ['ArgoCD', 'argo'],
    url: '/base/tool/argo-cd/',
    weight: 7,
  });
});

test('talks are left to the full text', () => {
  expect(records).toHaveLength(catalog.entries.length - 1);
});

function entry(kind: Entry['kind'], id: string, data: object, body = ''): Entry {
  const file = { path: `${id}.md`, size: 0, text: body, data, body, bodyLine: 1, yamlTroubles: [], hasFrontMatter: true, locate: () => ({ line: 1, column: 1 }) };
  return { kind, id, data, file } as unknown as Entry;
}
