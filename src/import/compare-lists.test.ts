import { expect, test } from 'vitest';
import { compareLists, pairProjects } from './compare-lists.ts';
import type { ListedProject } from './listed-project.ts';

const NONE = { levels: [], dates: [], onlyHere: [], onlyThere: [] };
const karmeta = (fields: Partial<ListedProject> = {}): ListedProject => ({ name: 'Karmeta', level: 'sandbox', accepted: '2024-05-06', ...fields });

test.each<[string, Partial<ListedProject>, object]>([
  ['the same', {}, {}],
  ['another level', { level: 'incubating' }, { levels: [{ name: 'Karmeta', here: 'sandbox', there: 'incubating' }] }],
  ['a day apart', { accepted: '2024-05-07' }, {}],
  ['two days apart', { accepted: '2024-05-08' }, { dates: [{ name: 'Karmeta', of: 'accepted', here: '2024-05-06', there: '2024-05-08', days: 2 }] }],
  ['a day that only one of them states', { since: { archived: '2025-01-01' } }, {}],
  ['the sandbox began on the day of acceptance', { since: { sandbox: '2025-01-01' } }, {}],
])('%s', (_what, fields, expected) => {
  expect(compareLists([karmeta()], [karmeta(fields)])).toEqual({ both: 1, ...NONE, ...expected });
});

test('projects of one list alone, and items that are no projects', () => {
  const here = [karmeta(), { name: 'Git' }];
  const there = [karmeta({ name: 'Quendor' }), { name: 'Karmeta' }];
  expect(compareLists(here, there)).toEqual({ both: 0, ...NONE, onlyHere: ['Karmeta'], onlyThere: ['Quendor'] });
});

test.each<[string, ListedProject, ListedProject]>([
  ['the name', { name: 'Karmeta' }, { name: 'Karmeta' }],
  ['the spelling', { name: 'KAI Scheduler' }, { name: 'kai-scheduler' }],
  ['a bracket', { name: 'Open Policy Agent (OPA)' }, { name: 'Open Policy Agent' }],
  ['the short name', { name: 'Flatcar Container Linux', key: 'flatcar' }, { name: 'Flatcar', key: 'flatcar' }],
  ['the repository', { name: 'The Update Framework', repository: 'https://github.com/theupdateframework/python-tuf/' }, { name: 'TUF', repository: 'https://github.com/theupdateframework/python-tuf' }],
])('two projects are one by %s', (_what, a, b) => {
  expect(pairProjects([a], [b]).get(a)).toBe(b);
});

test('a name beats a repository that two projects share', () => {
  const shared = { repository: 'https://git.example/mono' };
  const [one, two] = [{ name: 'One', ...shared }, { name: 'Two', ...shared }];
  const [first, second] = [{ name: 'Two', ...shared }, { name: 'Uno', ...shared }];
  expect([...pairProjects([one, two], [first, second])]).toEqual([[two, first], [one, second]]);
});
