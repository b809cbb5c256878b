import { describe, expect, it } from 'vitest';
import { generatedFiles, siteOf } from '../../tests/generated-site.ts';
import type { EntryOf } from './entry.ts';
import { trendsOf, type Trends } from './trends.ts';

const hasNote = ({ file, data }: EntryOf<'talk'>) => file.body.trim() !== '' || (data.statements?.length ?? 0) > 0;
const trends = (files: Record<string, string>): Trends => {
  const { catalog, graph } = siteOf(files);
  return trendsOf(catalog, graph, hasNote);
};

const tool = (name: string) => `---\nname: ${name}\nkind: project\ncategory: gitops\nsummary: It does one thing well.\n---\n`;
const event = (name: string, start: string, rest: string) => `name: ${name}\n${rest}\nstart: ${start}\nend: ${start}\n`;
const talk = (eventId: string, date: string, body: string, fields = '') => `---\ntitle: Of ropes\nevent: ${eventId}\ndate: ${date}\nnotedBy: [mari-tamm]\n${fields}\n---\n${body}\n`;
const promise = (id: string, rest: string) => `  - { id: ${id}, kind: roadmap, says: It comes., about: [beacon-cd], ${rest} }`;
const kept = (date: string) => `outcome: { state: kept, date: ${date}, evidence: "https://example.org/" }`;

const small = trends({
  'events/harbour-con.yaml': 'name: Harbour Con\nkind: series\n',
  'events/harbour-con-2023.yaml': event('Harbour Con 2023', '2023-06-05', 'kind: edition\nseries: harbour-con'),
  'events/harbour-con-2024.yaml': event('Harbour Con 2024', '2024-06-03', 'kind: edition\nseries: harbour-con'),
  'events/harbour-con-2025.yaml': event('Harbour Con 2025', '2025-06-02', 'kind: edition\nseries: harbour-con'),
  'events/rope-day.yaml': event('Rope Day 2025', '2025-06-01', 'kind: colocated\npartOf: harbour-con-2025'),
  'events/lake-meet.yaml': event('Lake Meet', '2025-02-01', 'kind: edition'),
  'people/mari-tamm.yaml': 'name: Mari Tamm\n',
  'topics/fleet-care.md': '---\nname: Fleet care\n---\nKeeping clusters alike.\n',
  'topics/rope-ends.md': '---\nname: Rope ends\nnarrow: true\n---\nHeard once.\n',
  'tools/beacon-cd.md': tool('Beacon CD'),
  'tools/tug-cd.md': tool('Tug CD'),
  'tools/anchor-cd.md': tool('Anchor CD'),
  'reports/harbour-notes.md':
    '---\ntitle: Notes from the harbour\nkind: post\nauthors: [mari-tamm]\nurls: [{ url: "https://example.org/", role: published }]\npublished: 2025-06-10\nevents: [harbour-con-2025, rope-day]\n---\nBeacon CD was everywhere.\n',
  'talks/harbour-con-2024/one.md': talk('harbour-con-2024', '2024-06-03', 'Tug CD and Beacon CD.', `topics: [fleet-care, rope-ends]\nstatements:\n${promise('a', `due: "2024-08", ${kept('2024-07-01')}`)}\n${promise('b', `due: "2024-08", ${kept('2025-07-01')}`)}`),
  'talks/harbour-con-2024/two.md': talk('harbour-con-2024', '2024-06-03', 'Tug CD again.', `statements:\n${promise('a', 'due: "2024-12"')}\n${promise('b', 'asOf: "2023"')}`),
  'talks/rope-day/three.md': talk('rope-day', '2025-06-01', 'Beacon CD and Anchor CD.', 'topics: [fleet-care]'),
  'talks/harbour-con-2025/stub.md': '---\ntitle: Tug CD at sea\nevent: harbour-con-2025\ndate: 2025-06-02\ntools: [tug-cd]\n---\n',
  'talks/lake-meet/four.md': talk('lake-meet', '2025-02-01', 'Nothing but water.'),
});

describe('editions', () => {
  it('count talks with a note and reports, co-located events included, stubs not', () =>
    expect(small.editions.map(({ id, notes, talks }) => [id, notes, talks])).toEqual([
      ['harbour-con-2024', 2, 2],
      ['lake-meet', 1, 1],
      ['harbour-con-2025', 2, 1],
    ]));
  it('have their notes by name', () => expect(small.editions[2]?.behind).toEqual(['talk rope-day/three', 'report harbour-notes']));
  it('without a note are counted apart', () => expect(small.unreported).toBe(1));
});

describe('what is named, by edition', () => {
  it.each([
    ['tools', small.tools.map(({ id, notes, total }) => [id, notes, total]), [['beacon-cd', [2, 0, 2], 4], ['tug-cd', [2, 0, 0], 2], ['anchor-cd', [0, 0, 1], 1]]],
    ['topics, without narrow ones', small.topics.map(({ id, notes, total }) => [id, notes, total]), [['fleet-care', [1, 0, 1], 2]]],
    ['talks among the notes', small.tools.map(({ id, talks }) => [id, talks]), [['beacon-cd', [2, 0, 1]], ['tug-cd', [2, 0, 0]], ['anchor-cd', [0, 0, 1]]]],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));
});

describe('new and fading names', () => {
  it('compare an edition with the one before in its series', () =>
    expect(small.changes).toEqual([
      { edition: 'harbour-con-2025', before: 'harbour-con-2024', fresh: ['anchor-cd'], fading: ['tug-cd'] },
    ]));
});

describe('promises', () => {
  it('stand in the year they were made, by what became of them', () =>
    expect(small.promises).toEqual([
      { year: '2023', states: { undated: 1 }, total: 1 },
      { year: '2024', states: { kept: 1, late: 1, overdue: 1 }, total: 3 },
    ]));
});

describe('sizes', () => {
  it('nothing at all', () => expect(trends({})).toEqual({ editions: [], unreported: 0, tools: [], topics: [], changes: [], promises: [] }));
  it('six hundred tools, eight editions, nine hundred notes', () => {
    const large = trends(generatedFiles({ tools: 600, editions: 8, notes: 900 }));
    expect(large.editions).toHaveLength(8);
    expect(large.editions.reduce((sum, { notes }) => sum + notes, 0)).toBe(900);
    expect(large.tools).toHaveLength(600);
    expect(large.topics).toHaveLength(60);
    expect(large.topics.reduce((sum, { total }) => sum + total, 0)).toBe(900);
    expect(large.promises.map(({ total }) => total).reduce((sum, total) => sum + total, 0)).toBe(900);
  });
});
