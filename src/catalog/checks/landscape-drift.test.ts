import { expect, test } from 'vitest';
import { messages, tool } from '../../../tests/checking.ts';
import type { LandscapeItem } from './rule.ts';

const landscape = new Map<string, LandscapeItem>([
  ['Argo', { level: 'graduated', accepted: '2020-03-26', since: { incubating: '2020-03-26', graduated: '2022-12-06' }, homepage: 'https://argoproj.github.io/', repository: 'https://github.com/argoproj/argo-cd' }],
  ['Git', {}],
  ['Teller', { level: 'archived', since: { archived: '2025-05-20' } }],
]);
const found = (fields: string) => messages('landscape-drift', { 'tools/argo.md': tool('Argo', fields) }, { landscape }).map((line) => line.replace('tools/argo.md:', ''));
const LEVELS = 'cncf: { levels: [{ level: incubating, since: 2020-03-26 }, { level: graduated, since: 2022-12-06 }] }';

test.each([
  ['landscape: Arog', '6:12 the landscape has no item `Arog`; did you mean `Argo`?'],
  ['landscape: Something Else', '6:12 the landscape has no item `Something Else`; correct the name, or drop the field'],
  ['landscape: Argo', '2:1 the landscape says graduated, this entry none; bring `cncf` up to date'],
  ['landscape: Argo\ncncf: { levels: [{ level: incubating, since: 2020-03-26 }] }', '7:7 the landscape says graduated, this entry incubating; bring `cncf` up to date'],
  ['landscape: Git\ncncf: { levels: [{ level: sandbox, since: 2020 }] }', '7:7 the landscape says no CNCF level, this entry sandbox; bring `cncf` up to date'],
  [`landscape: Argo\n${LEVELS.replace('2022-12-06', '2023-01-01')}`, '7:87 the landscape dates graduated to 2022-12-06, this entry to 2023-01-01; see which is right'],
  [`landscape: Argo\n${LEVELS}\nhomepage: "https://argo.example"`, '8:11 the landscape has https://argoproj.github.io/ as homepage; see which is right'],
  [`landscape: Argo\n${LEVELS.replace('levels', 'accepted: 2021, levels')}`, '7:19 the landscape has it accepted on 2020-03-26, this entry on 2021; see which is right'],
  ['landscape: Argo\ncncf: { levels: [{ level: graduated, since: 2022-12-06 }] }', '7:17 the landscape has it at incubating since 2020-03-26, this entry does not; add the level'],
  [`landscape: Argo\n${LEVELS}\nstatus: archived`, '8:9 the landscape says that it is not archived, this entry `status: archived`; bring `status` up to date'],
  ['landscape: Teller\nstatus: active\ncncf: { levels: [{ level: archived, since: 2025 }] }', '7:9 the landscape says archived, this entry `status: active`; bring `status` up to date'],
])('%s', (fields, expected) => {
  expect(found(fields)).toEqual([expected]);
});

test.each([
  `landscape: Argo\n${LEVELS}`,
  `landscape: Argo\n${LEVELS.replace('2022-12-06', '2022')}\nhomepage: "http://www.argoproj.github.io"`,
  'landscape: Git',
  `landscape: Argo\n${LEVELS.replace('levels', 'accepted: 2020-03, levels')}`,
  'landscape: Teller\nstatus: discontinued\ncncf: { levels: [{ level: archived, since: 2025-05 }] }',
  LEVELS,
])('%s agrees', (fields) => {
  expect(found(fields)).toEqual([]);
});

test('without a landscape nothing is compared', () => {
  expect(messages('landscape-drift', { 'tools/argo.md': tool('Argo', 'landscape: Nothing') })).toEqual([]);
});
