import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../tests/entries.ts';
import { createLexicon } from '../mentions/lexicon.ts';
import { mentionsOfEntry } from '../mentions/document.ts';
import { NAMED_KINDS } from '../model/collections.ts';
import { createGraph } from './graph.ts';

const tool = (fields: string, body = '') => `---\nkind: project\ncategory: gitops\nsummary: It does one thing well.\n${fields}\n---\n${body}`;
const catalog = catalogOf({
  'events/harbour-con.yaml': 'name: Harbour Con\nkind: series\n',
  'events/harbour-con-2024.yaml': 'name: Harbour Con 2024\nkind: edition\nseries: harbour-con\nstart: 2024-06-03\nend: 2024-06-04\n',
  'events/harbour-con-2025.yaml': 'name: Harbour Con 2025\nkind: edition\nseries: harbour-con\nstart: 2025-06-02\nend: 2025-06-03\n',
  'events/rope-day.yaml': 'name: Rope Day\nkind: colocated\npartOf: harbour-con-2025\nstart: 2025-06-01\nend: 2025-06-01\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: vendor\n',
  'people/mari-tamm.yaml': 'name: Mari Tamm\naffiliations: [{ organization: ropeworks }]\n',
  'topics/fleet-care.md': '---\nname: Fleet care\n---\nKeeping clusters alike.\n',
  'tools/beacon-cd.md': tool('name: Beacon CD\nalternatives: [tug-cd]', 'It was made before Tug CD.\n'),
  'tools/tug-cd.md': tool('name: Tug CD\nsucceededBy: beacon-cd\nstatus: discontinued'),
  'reports/harbour-notes.md': '---\ntitle: Notes from the harbour\nkind: post\nauthors: [mari-tamm]\nurls: [{ url: "https://example.org/", role: published }]\npublished: 2024-06-10\nevents: [harbour-con-2024]\n---\nBeacon CD was everywhere.\n',
  'talks/harbour-con-2024/beacon-at-sea.md': '---\ntitle: Beacon CD at sea\nevent: harbour-con-2024\ndate: 2024-06-03\nspeakers: [mari-tamm]\ntopics: [fleet-care]\nreports: [harbour-notes]\nstatements:\n  - { id: ships, kind: figure, says: Ropeworks runs 40 clusters., about: [beacon-cd], figures: [{ at: ropeworks, measure: clusters, value: 40 }] }\n---\nBeacon CD keeps ships alike. So does Beacon CD, says Beacon CD.\n',
  'reports/tug-cd.md': '---\ntitle: A farewell\nkind: post\nurls: [{ url: "https://example.org/farewell", role: published }]\npublished: 2023-01-01\n---\nTug CD was kind. More [in the notes](harbour-notes.md).\n',
  'guides/beacon-cd.mdx': '---\ntitle: Lights\nsummary: About lights.\nupdated: 2022-01-01\n---\n[Another text](../reports/tug-cd.md) on Tug CD.\n',
  'talks/harbour-con-2025/again.md': '---\ntitle: Again\nevent: harbour-con-2025\ndate: 2025-06-02\nnotedBy: [mari-tamm]\n---\nTug CD is gone.\n',
});
const lexicon = createLexicon(NAMED_KINDS.flatMap((kind) => catalog.all(kind)));
const graph = createGraph(catalog, (entry) => mentionsOfEntry(entry, lexicon));

describe('backlinks', () => {
  it('quote each sentence once, newest first', () => {
    expect(graph.backlinks('beacon-cd').map(({ from, mention }) => `${from.id}: ${mention.sentence}`)).toEqual([
      'harbour-notes: Beacon CD was everywhere.',
      'harbour-con-2024/beacon-at-sea: Beacon CD at sea',
      'harbour-con-2024/beacon-at-sea: Beacon CD keeps ships alike.',
      'harbour-con-2024/beacon-at-sea: So does Beacon CD, says Beacon CD.',
    ]);
  });
  it('come from the catalog too', () => expect(graph.backlinks('tug-cd').map(({ from }) => `${from.kind} ${from.id}`)).toContain('tool beacon-cd'));
  it('tell a report or guide from the tool of the same id', () => {
    expect(graph.backlinks('tug-cd').map(({ from, mention }) => `${from.kind} ${from.id}: ${mention.surface}`)).toEqual([
      'talk harbour-con-2025/again: Tug CD',
      'report tug-cd: Tug CD',
      'guide beacon-cd: Tug CD',
      'tool beacon-cd: Tug CD',
    ]);
    const guide = catalog.get('guide', 'beacon-cd');
    expect(guide && graph.mentionsIn(guide).map(({ kind, surface, linked }) => [kind, surface, linked])).toEqual([['report', 'Another text', true], ['tool', 'Tug CD', true]]);
  });
  it('of a talk, report or guide are the sentences that link to it, whatever tool has its id', () => {
    const quotes = (kind: 'report' | 'guide', id: string) =>
      catalog.entries.filter((entry) => entry.kind === kind && entry.id === id).flatMap(graph.linksTo).map(({ from, mention, date }) => `${from.id} ${date}: ${mention.sentence}`);
    expect(quotes('report', 'tug-cd')).toEqual(['beacon-cd 2022-01-01: Another text on Tug CD.']);
    expect(quotes('report', 'harbour-notes')).toEqual(['tug-cd 2023-01-01: More in the notes.']);
    expect(quotes('guide', 'beacon-cd')).toEqual([]);
  });
  it('of an unknown id are none', () => expect(graph.backlinks('nobody')).toEqual([]));
});

describe('derived relations', () => {
  it.each([
    ['talks of a tool', graph.talksOf('beacon-cd').map(({ id }) => id), ['harbour-con-2024/beacon-at-sea']],
    ['talks of a topic', graph.talksOf('fleet-care').map(({ id }) => id), ['harbour-con-2024/beacon-at-sea']],
    ['talks of a person, newest first', graph.talksOf('mari-tamm').map(({ id }) => id), ['harbour-con-2025/again', 'harbour-con-2024/beacon-at-sea']],
    ['reports of an event', graph.reportsOf('harbour-con-2024').map(({ id }) => id), ['harbour-notes']],
    ['statements about a tool', graph.statementsAbout('beacon-cd').map(({ id }) => id), ['harbour-con-2024/beacon-at-sea#ships']],
    ['statements with a number of an organisation', graph.statementsAt('ropeworks').map(({ id }) => id), ['harbour-con-2024/beacon-at-sea#ships']],
    ['who runs a tool', graph.runners('beacon-cd').map(({ organization, figures }) => `${organization} ${figures[0]?.value}`), ['ropeworks 40']],
    ['what an organisation runs', graph.runs('ropeworks'), ['beacon-cd']],
    ['tools heard of along with a topic', graph.companions('fleet-care', 'tool').map(({ id, documents }) => `${id} ${documents}`), ['beacon-cd 1']],
    ['topics heard of along with a tool', graph.companions('beacon-cd', 'topic').map(({ id, documents }) => `${id} ${documents}`), ['fleet-care 1']],
    ['alternatives, mirrored', graph.relations('tug-cd').alternatives, ['beacon-cd']],
    ['predecessors', graph.relations('beacon-cd').predecessors, ['tug-cd']],
    ['editions of a series', graph.eventsBelow('harbour-con').map(({ id }) => id), ['harbour-con-2024', 'harbour-con-2025']],
    ['co-located events', graph.eventsBelow('harbour-con-2025').map(({ id }) => id), ['rope-day']],
    ['programme', graph.programme('harbour-con-2024').map(({ id }) => id), ['harbour-con-2024/beacon-at-sea']],
    ['people of an organisation', graph.referring('ropeworks', 'person', 'affiliations').map(({ id }) => id), ['mari-tamm']],
    ['talks of a report', graph.referring('harbour-notes', 'talk', 'reports').map(({ id }) => id), ['harbour-con-2024/beacon-at-sea']],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));
});
