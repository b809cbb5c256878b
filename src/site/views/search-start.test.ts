import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { kindCounts, searchStart } from './search-start.ts';

const tool = (name: string) => `---\nname: ${name}\nkind: project\ncategory: gitops\nsummary: Does it.\n---\n`;
const said = (kind: string, about: string, id: string) => `  - { id: ${id}, kind: ${kind}, says: It is so., about: [${about}], by: ropeworks }\n`;
const note = (statements: string, day = 1) => `---\ntitle: Note ${day}\nevent: tide\ndate: 2025-05-0${day}\nnotedBy: [ann]\ntopics: [fleet]\nstatements:\n${statements}---\nIt was said.\n`;
const FILES = {
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\nend: 2025-05-06\n',
  'people/ann.yaml': 'name: Ann Author\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: end-user\n',
  'topics/fleet.md': '---\nname: Fleet care\n---\nMany alike.\n',
  'tools/beacon.md': tool('Beacon CD'),
  'tools/buoy.md': tool('Buoy CD'),
};

it('asks what the content can answer, of each tool one thing', () => {
  const site = siteOf({
    ...FILES,
    'talks/tide/a.md': note(said('roadmap', 'beacon', 'a') + said('roadmap', 'beacon', 'b') + said('roadmap', 'buoy', 'c') + said('caveat', 'beacon', 'd') + said('caveat', 'buoy', 'e')),
    ...Object.fromEntries([2, 3, 4, 5].map((day) => [`talks/tide/note-${day}.md`, note(said('fact', 'ropeworks', 'x'), day)])),
  });
  const { examples, notes } = searchStart(site);
  expect(examples.map(({ text, href }) => [text, decodeURIComponent(href)])).toEqual([
    ['What was promised for Beacon CD', '/search/?q=tool:beacon+kind:roadmap'],
    ['What to beware of with Buoy CD', '/search/?q=tool:buoy+kind:caveat'],
    ['Fleet care at Tide Con', '/search/?q=topic:fleet+event:tide'],
    ['What Ropeworks said', '/search/?q=by:ropeworks'],
  ]);
  expect(notes.map(({ date }) => date)).toEqual(['2025-05-05', '2025-05-04', '2025-05-03', '2025-05-02', '2025-05-01']);
});

it('has no example and no note where nothing was reported, but every list with its count', () => {
  const site = siteOf(FILES);
  expect(searchStart(site)).toEqual({ examples: [], notes: [] });
  expect(kindCounts(site).map(({ name, count }) => `${name} ${count}`)).toEqual(['Events 1', 'Talks 0', 'Reports 0', 'Tools 2', 'Topics 1', 'Organisations 1', 'People 1', 'Guides 0']);
});
