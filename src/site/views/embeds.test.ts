import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { embeddedStatements, embeddedTalks } from './embeds.ts';

const FILES: Record<string, string> = {
  'people/ann-author.yaml': 'name: Ann Author\n',
  'tools/beacon-cd.md': '---\nname: Beacon CD\nkind: project\ncategory: gitops\nsummary: Delivers what a repository says.\n---\n',
  'events/harbour-days.yaml': 'name: Harbour Days\nkind: series\n',
  'events/harbour-days-2025.yaml': 'name: Harbour Days 2025\nkind: edition\nseries: harbour-days\nstart: 2025-06-02\nend: 2025-06-03\n',
  'events/rope-day-2025.yaml': 'name: Rope Day 2025\nkind: colocated\npartOf: harbour-days-2025\nstart: 2025-06-01\nend: 2025-06-01\n',
  'events/sail-night-2025.yaml': 'name: Sail Night 2025\nkind: side\nnearTo: harbour-days-2025\nstart: 2025-06-02\nend: 2025-06-02\n',
  ...note('harbour-days-2025', 'main', '2025-06-02'),
  ...note('rope-day-2025', 'ropes', '2025-06-01'),
  ...note('sail-night-2025', 'sails', '2025-06-02'),
};
const site = siteOf(FILES);

it.each([
  ['an edition with those of the events held as part of it, not those held beside it', 'harbour-days-2025', ['main', 'ropes']],
  ['a part alone', 'rope-day-2025', ['ropes']],
  ['an event nobody knows', 'nowhere', []],
])('talks and statements of %s', (_what, event, expected) => {
  expect(embeddedTalks(site, { event }).rows.map(({ link }) => link.name)).toEqual(expected);
  expect(embeddedStatements(site, { event }).rows.map(({ from }) => from.name).sort()).toEqual(expected);
});

it('statements of an event about a tool are those that are both', () => {
  expect(embeddedStatements(site, { event: 'rope-day-2025', about: 'beacon-cd' }).rows.map(({ says }) => says)).toEqual(['Beacon CD holds ropes.']);
  expect(embeddedStatements(site, { event: 'rope-day-2025', about: 'ann-author' }).rows).toEqual([]);
});

it('of a long list a guide shows the first twenty-four and says where all are', () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 61; index += 1) Object.assign(files, note('rope-day-2025', `talk-${index}`, '2025-06-01'));
  const large = siteOf({ ...FILES, ...files });
  const talks = embeddedTalks(large, { event: 'rope-day-2025' });
  expect([talks.rows.length, talks.total, talks.all]).toEqual([24, 62, '/events/rope-day-2025/#programme']);
  const statements = embeddedStatements(large, { about: 'beacon-cd', kind: 'fact' });
  expect([statements.rows.length, statements.total, statements.all]).toEqual([24, 64, '/statements/?about=beacon-cd&kind=fact']);
  expect(embeddedStatements(large, { kind: 'roadmap' })).toEqual({ rows: [], total: 0, all: undefined });
});

function note(event: string, title: string, date: string): Record<string, string> {
  return {
    [`talks/${event}/${title}.md`]: `---\ntitle: ${title}\nevent: ${event}\ndate: ${date}\nnotedBy: [ann-author]\nstatements:\n  - { id: holds, kind: fact, says: Beacon CD holds ${title}., about: [beacon-cd] }\n---\nA note.\n`,
  };
}
