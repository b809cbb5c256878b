import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { toolColumn } from './compare.ts';
import { homeView } from './home.ts';
import { runnerViews } from './runner.ts';

const FILES = {
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\nend: 2025-05-06\n',
  'events/tide-day.yaml': 'name: Tide Day\nkind: colocated\npartOf: tide\nstart: 2025-05-01\nend: 2025-05-01\n',
  'people/ann.yaml': 'name: Ann Author\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: end-user\n',
  'organizations/sailworks.yaml': 'name: Sailworks\nkind: end-user\n',
  'tools/beacon.md': '---\nname: Beacon CD\nkind: project\ncategory: gitops\nsummary: Does it.\n---\n',
};
const note = (event: string, title: string, about: string, at: string, measure: string) =>
  `---\ntitle: ${title}\nevent: ${event}\ndate: 2025-05-01\nnotedBy: [ann]\ntools: [beacon]\nstatements:\n  - { id: a, kind: figure, says: So many are there., about: [${about}], figures: [{ at: ${at}, measure: ${measure}, value: 7 }] }\n---\nIt was said.\n`;
const site = siteOf({
  ...FILES,
  'talks/tide/a.md': note('tide', 'First', 'tide', 'tide', 'attendees'),
  'talks/tide/b.md': note('tide', 'Second', 'beacon', 'ropeworks', 'clusters'),
  'talks/tide/c.md': note('tide', 'Third', 'beacon', 'ropeworks', 'nodes'),
  'talks/tide-day/d.md': note('tide-day', 'Fourth', 'beacon', 'sailworks', 'pods'),
  'talks/tide-day/e.md': note('tide-day', 'Fifth', 'beacon', 'beacon', 'users'),
});

it('numbers on the home page are of tools before others, one of each source', () => {
  expect(homeView(site).figures.map(({ text, at }) => `${at?.name}: ${text}`)).toEqual(['Ropeworks: 7 clusters', 'Sailworks: 7 pods', 'Beacon CD: 7 users', 'Tide Con: 7 attendees']);
});

it('a tool is not run by itself', () => {
  expect(runnerViews(site, 'beacon').map(({ organization }) => organization.name)).toEqual(['Sailworks', 'Ropeworks']);
});

it('a co-located event counts with its edition where tools are compared', () => {
  const tool = site.catalog.get('tool', 'beacon');
  const heard = tool && toolColumn(site, tool).rows.filter(({ group }) => group === 'heard').map(({ label, items }) => `${label}: ${items[0]?.text}`);
  expect(heard).toEqual(['Notes in all: 5 notes', 'Tide Con: 5 notes']);
});
