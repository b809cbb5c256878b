import { describe, expect, test } from 'vitest';
import { tool, TODAY } from '../../tests/checking.ts';
import { checkContent } from '../catalog/check.ts';
import { parseFile } from '../content-fs/parse-file.ts';
import { listedTools, projectListOf, type ProjectList } from './project-list.ts';

const LEVELS = 'cncf: { levels: [{ level: sandbox, since: 2020-01-02 }] }';

/** Ids of tools with the item found for each, and of those without. */
function found(fields: string, list: ProjectList) {
  const { catalog } = checkContent([parseFile('tools/karmeta.md', tool('Karmeta', fields))], { today: TODAY, withdrawn: [] });
  const { pairs, unlisted, tolerance } = listedTools(catalog.all('tool'), list);
  return { items: pairs.map(({ item }) => item), unlisted: unlisted.map(({ id }) => id), tolerance };
}

describe('a landscape', () => {
  const place = { category: 'A', subcategory: 'B' };
  const list: ProjectList = { from: 'landscape', items: [{ ...place, name: 'Karmeta' }, { ...place, name: 'Karmeta', level: 'sandbox' }] };

  test('the item is the one that the entry names; of two, that with a level', () => {
    expect(found('landscape: Karmeta', list)).toEqual({ items: [{ ...place, name: 'Karmeta', level: 'sandbox' }], unlisted: [], tolerance: 0 });
  });

  test('an item that does not exist is missed, an entry without one is not compared', () => {
    expect(found('landscape: Karmetta', list)).toEqual({ items: [], unlisted: ['karmeta'], tolerance: 0 });
    expect(found(LEVELS, list)).toEqual({ items: [], unlisted: [], tolerance: 0 });
  });
});

describe('devstats', () => {
  const list = (name: string, key: string, repository: string): ProjectList => ({ from: 'devstats', items: [{ name, key, repository, level: 'incubating', accepted: '2020-01-02' }] });
  const item = { level: 'incubating', accepted: '2020-01-02' };

  test.each<[string, string, ProjectList]>([
    ['by name', LEVELS, list('karmeta', 'x', 'https://github.com/x/y')],
    ['by the name of its item', `${LEVELS}\nlandscape: Karmeta Project`, list('Karmeta Project', 'x', 'https://github.com/x/y')],
    ['by repository', `${LEVELS}\nrepository: https://github.com/x/y`, list('KM', 'km', 'https://github.com/x/y')],
    ['by what its repositories are kept under', `${LEVELS}\nrepository: https://github.com/Karmeta/Linux`, list('KM', 'karmeta', 'https://github.com/karmeta/mantle')],
  ])('a project is found %s; its repository is not compared', (_how, fields, projects) => {
    expect(found(fields, projects)).toEqual({ items: [item], unlisted: [], tolerance: 1 });
  });

  test('only entries with levels of their own are looked for', () => {
    expect(found('landscape: Karmeta', list('Karmeta', 'x', 'https://github.com/x/y')).items).toEqual([]);
    expect(found(LEVELS, list('Other', 'x', 'https://github.com/x/y'))).toEqual({ items: [], unlisted: ['karmeta'], tolerance: 1 });
  });
});

test.each([
  [{ landscape: [] }, undefined, 'landscape'],
  [{ projects: {} }, undefined, 'devstats'],
  [{ landscape: [], projects: {} }, undefined, 'landscape'],
  [{ landscape: [], projects: {} }, 'devstats', 'devstats'],
] as const)('%j, said to be %s, is read as %s', (data, said, expected) => {
  expect(projectListOf(data, said).from).toBe(expected);
});
