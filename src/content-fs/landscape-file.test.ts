import { expect, test } from 'vitest';
import { readLandscapeFile } from './landscape-file.ts';

test('reads what a landscape lists, past its irregularities', () => {
  const items = readLandscapeFile('tests/fixtures/landscape/landscape.yml');
  expect(items.slice(0, 5).map(({ name, category, subcategory, level, since, homepage }) => [name, category, subcategory, level, since, homepage])).toEqual([
    ['Karmeta', 'Orchestration', 'Scheduling', 'incubating', { sandbox: '2021-09-14', incubating: '2023-01-02' }, 'https://karmeta.example/'],
    ['Early Bird', 'Orchestration', 'Scheduling', 'sandbox', { sandbox: '2024-05-06' }, 'https://bird.example/'],
    ['Old Hand', 'Orchestration', 'Scheduling', 'graduated', { incubating: '2018-03-04' }, undefined],
    ['Below Its Key', 'Orchestration', 'Scheduling', undefined, undefined, undefined],
    ['Quendor (member)', 'Members', 'Silver', undefined, undefined, undefined],
  ]);
  expect(items).toHaveLength(19);
});

test.each([
  ['a file that is no YAML', 'LICENSE', /^it is no YAML; line \d+/],
  ['YAML that is no landscape', 'package.json', 'it has no list `landscape`; give the landscape.yml of a CNCF landscape'],
])('%s is refused', (_what, file, message) => {
  expect(() => readLandscapeFile(file)).toThrow(message);
});
