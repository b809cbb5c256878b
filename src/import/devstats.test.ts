import { expect, test } from 'vitest';
import { readDevstats } from './devstats.ts';

const read = (fields: object) => readDevstats({ projects: { karmeta: { name: 'Karmeta', status: 'Sandbox', ...fields } } });

test('a project with its level, days and repository', () => {
  expect(read({ status: 'Graduated', join_date: '2018-03-04T00:00:00Z', incubating_date: '2019-01-02T00:00:00Z', graduated_date: '2020-02-03', main_repo: 'karmeta-io/karmeta' })).toEqual([
    {
      name: 'Karmeta', key: 'karmeta', level: 'graduated', accepted: '2018-03-04', since: { incubating: '2019-01-02', graduated: '2020-02-03' },
      repository: 'https://github.com/karmeta-io/karmeta',
    },
  ]);
});

test.each([
  ['a project of the sandbox joined it', { join_date: '2024-05-06T00:00:00Z' }, { level: 'sandbox', accepted: '2024-05-06', since: { sandbox: '2024-05-06' } }],
  ['one above it may have joined above it', { status: 'Incubating', join_date: '2024-05-06T00:00:00Z' }, { level: 'incubating', accepted: '2024-05-06' }],
  ['dates and repositories that are none', { join_date: 'soon', archived_date: 2020, main_repo: 'https://a.example/b c' }, { level: 'sandbox' }],
])('%s', (_what, fields, expected) => {
  expect(read(fields)).toEqual([{ name: 'Karmeta', key: 'karmeta', ...expected }]);
});

test.each([
  ['what is no project of the CNCF', { status: '-' }],
  ['a level nobody knows', { status: 'Hatching' }],
  ['no status', { status: null }],
  ['no name', { name: 7 }],
])('%s is left out', (_what, fields) => {
  expect(read(fields)).toEqual([]);
});

test('projects that hold nothing are left out', () => {
  expect(readDevstats({ projects: { a: null, b: 'text', c: [] } })).toEqual([]);
});

test.each([[undefined], [null], ['text'], [{}], [{ projects: [] }], [{ projects: null }], [{ landscape: [] }]])('%j is no such file', (data) => {
  expect(() => readDevstats(data)).toThrow('it has no map `projects`; give the projects.yaml of the CNCF devstats');
});
