import { expect, test } from 'vitest';
import { indexFilters, resolveFilters } from './filters.ts';
import { parseQuery } from './language.ts';
import type { NameRecord } from './names.ts';
import type { Counts } from './text-port.ts';

const values: Counts = {
  type: { talk: 3, tool: 2, statement: 5 },
  event: { 'kubecon-eu-2024': 4, 'kubecon-eu-2025': 6 },
  tool: { 'argo-cd': 5, flux: 2 },
  by: { 'emma-indal': 1, adobe: 2 },
  kind: { figure: 2, slides: 1 },
  date: { '2023-11': 1, '2024-03-19': 2, '2024-12': 1, '2025': 1 },
};

const records: NameRecord[] = [
  { id: 'argo-cd', kind: 'tool', name: 'Argo CD', aliases: [], url: '/tools/argo-cd/', weight: 5 },
  { id: 'kubecon-eu-2024', kind: 'event', name: 'KubeCon Europe 2024', aliases: ['KubeCon Paris'], url: '/events/kubecon-eu-2024/', weight: 5 },
  { id: 'emma-indal', kind: 'person', name: 'Emma Indal', aliases: [], url: '/people/emma-indal/', weight: 1 },
];

const resolved = (query: string) => resolveFilters(parseQuery(query).filters, values, records);

test.each([
  ['type:talk', { type: ['talk'] }],
  ['type:Talks type:statement', { type: ['talk', 'statement'] }],
  ['type:talk,tool', { type: ['talk', 'tool'] }],
  ['tool:argocd', { tool: ['argo-cd'] }],
  ['event:"KubeCon Paris"', { event: ['kubecon-eu-2024'] }],
  ['by:"emma indal" kind:Figure', { by: ['emma-indal'], kind: ['figure'] }],
  ['before:2024', { date: ['2023-11'] }],
  ['after:2024', { date: ['2025'] }],
  ['after:2023 before:2024-06', { date: ['2024-03-19'] }],
  ['after:2030', { date: [] }],
])('%s narrows to %j', (query, expected) => {
  const { known, problems } = resolved(query);
  const filters = indexFilters(known, values);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(Object.entries(filters).map(([field, { any }]) => [field, any]))).toEqual(expected);
});

test.each([
  ['tipe:talk', 'There is no filter `tipe:`; valid are `type:` `event:` `topic:` `tool:` `level:` `year:` `by:` `kind:` `before:` `after:`.', ['type:talk']],
  ['-type:talk', 'A filter cannot be turned round with a minus; valid are `type:` `event:` `topic:` `tool:` `level:` `year:` `by:` `kind:` `before:` `after:`.', ['type:talk']],
  ['event:kubecon-eu-2052', 'There is no `event:kubecon-eu-2052`; valid are `kubecon-eu-2024`, `kubecon-eu-2025`.', ['event:kubecon-eu-2024', 'event:kubecon-eu-2025']],
  ['tool:"argo cdd"', 'There is no `tool:argo cdd`; valid are `argo-cd`, `flux`.', ['tool:argo-cd']],
  ['before:yesterday', '`before:` takes a year, month or day, such as `before:2024` or `before:2024-06-30`; `yesterday` is none.', []],
  ['tool:constructor', 'There is no `tool:constructor`; valid are `argo-cd`, `flux`.', []],
])('%s is refused with what is valid', (query, message, instead) => {
  expect(resolved(query)).toMatchObject({ known: [], problems: [{ message, instead }] });
});
