import { expect, test } from 'vitest';
import type { NameRecord } from './names.ts';
import { packNames, unpackNames } from './name-columns.ts';

const records: NameRecord[] = [
  { id: 'argo-cd', kind: 'tool', name: 'Argo CD', aliases: ['ArgoCD', 'argo'], url: '/base/tools/argo-cd/', weight: 7, note: 'Keeps clusters as Git says.' },
  { id: 'mcs-api', kind: 'tool', name: 'Multi-Cluster Services API', aliases: [], url: '/base/tools/mcs-api/', weight: 0 },
  { id: 'vojtech-mares', kind: 'person', name: 'Vojtěch Mareš', aliases: [], url: '/base/people/vojtech-mares/', weight: 1 },
];

test('columns leave out what follows from the name', () => {
  expect(packNames(records, () => true)[0]).toEqual({
    kind: 'tool',
    path: '/base/tools/',
    names: [['Argo CD', 'ArgoCD', 'argo'], 'Multi-Cluster Services API'],
    ids: [0, 'mcs-api'],
    weights: [7, 0],
    notes: ['Keeps clusters as Git says.', 0],
  });
});

test('what is unpacked is what was packed', () => {
  expect(unpackNames(packNames(records, () => true))).toEqual(records);
});

test('notes of a kind can stay behind', () => {
  expect(unpackNames(packNames(records, (kind) => kind === 'person'))).toEqual(records.map(({ note, ...rest }) => rest));
});

test('an address that cannot be put together again is refused', () => {
  const [record] = records;
  const elsewhere = { ...record, id: 'x', url: '/elsewhere/x/' } as NameRecord;
  expect(() => packNames([...records, elsewhere], () => true)).toThrow('/base/tools/, /elsewhere/');
});
