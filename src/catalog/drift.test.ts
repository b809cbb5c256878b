import { expect, test } from 'vitest';
import { driftOf } from './drift.ts';
import { tool } from './model/tool.ts';

const entry = (fields: object) => tool.parse({ name: 'Argo', kind: 'project', category: 'gitops', summary: 'Delivers.', ...fields });

test.each([
  ['2022-12-06', 0, 0],
  ['2022-12', 0, 0],
  ['2022-12-05', 0, 1],
  ['2022-12-05', 1, 0],
  ['2022-12-08', 1, 1],
  ['2022-11', 1, 1],
])('%s agrees with 2022-12-06 within %i days: %i differences', (since, tolerance, differences) => {
  const own = entry({ cncf: { levels: [{ level: 'graduated', since }] } });
  expect(driftOf(own, { level: 'graduated', since: { graduated: '2022-12-06' } }, tolerance)).toHaveLength(differences);
});

test('an item that says nothing beyond its name is no news', () => {
  expect(driftOf(entry({ homepage: 'https://a.example/', status: 'archived' }), {})).toEqual([]);
});

test('what an entry does not record is no disagreement', () => {
  expect(driftOf(entry({}), { homepage: 'https://a.example/', repository: 'https://b.example/' })).toEqual([]);
});

test('levels that were passed: a missing one is news, but for the sandbox, whose day lists do not state', () => {
  const own = entry({ cncf: { levels: [{ level: 'graduated', since: '2022' }] } });
  expect(driftOf(own, { level: 'graduated', since: { sandbox: '2018-01-01', incubating: '2020-01-01', graduated: '2022-12-06' } })).toEqual([
    { fact: 'since', level: 'incubating', here: undefined, there: '2020-01-01' },
  ]);
});
