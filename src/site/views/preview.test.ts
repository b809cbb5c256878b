import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { entityPreview } from './preview.ts';

const tool = (fields: string) => `---\ncategory: gitops\nsummary: It does one thing.\n${fields}\n---\n`;
const site = siteOf({
  'events/harbour-con.yaml': 'name: Harbour Con\nkind: series\n',
  'events/harbour-con-2023.yaml': 'name: Harbour Con 2023\nkind: edition\nseries: harbour-con\nstart: 2023-06-03\nend: 2023-06-04\n',
  'events/harbour-con-2024.yaml': 'name: Harbour Con 2024\nkind: edition\nseries: harbour-con\nstart: 2024-06-03\nend: 2024-06-04\ncity: Tallinn\ncountry: EE\n',
  'events/rope-day-2024.yaml': 'name: Rope Day 2024\nkind: colocated\npartOf: harbour-con-2024\nstart: 2024-06-02\nend: 2024-06-02\nvirtual: true\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: vendor\n',
  'organizations/pier-nine.yaml': 'name: Pier Nine\nkind: end-user\nstatus: closed\n',
  'people/mari-tamm.yaml': 'name: Mari Tamm\naffiliations: [{ organization: ropeworks, asOf: 2024-06 }, { organization: pier-nine, to: 2023 }]\n',
  'people/ann-writer.yaml': 'name: Ann Writer\n',
  'people/sato-hanako.yaml': 'name: 佐藤花子\n',
  'tools/lantern.md': tool('name: Lantern Suite\nkind: project\ncncf: { accepted: 2022-01, levels: [{ level: sandbox, since: 2022-01 }, { level: incubating, since: 2025-02-03 }] }'),
  'tools/beacon-cd.md': tool('name: Beacon CD\nkind: project\npartOf: lantern'),
  'tools/tug-api.md': tool('name: Tug API\nkind: api\nstatus: discontinued\nvendor: ropeworks\ncncf: none'),
  'topics/fleet-care.md': '---\nname: Fleet care\n---\nKeeping *many* [clusters](../tools/lantern.md) alike. And more.\n',
  'topics/tide-tables.md': '---\nname: Tide tables\n---\n',
  'reports/first-post.md': '---\ntitle: First post\nkind: post\nauthors: [ann-writer]\npublished: 2024-06-09\nurls: [{ url: "https://example.org/", role: published }]\n---\nBeacon CD again.\n',
  'talks/harbour-con-2024/at-sea.md':
    '---\ntitle: At sea\nevent: harbour-con-2024\ndate: 2024-06-03\nspeakers: [mari-tamm]\nnotedBy: [mari-tamm]\ntopics: [fleet-care]\nstatements:\n' +
    '  - { id: ships, kind: figure, says: Forty clusters follow it., about: [beacon-cd], figures: [{ at: pier-nine, measure: clusters, value: 40 }] }\n---\nBeacon CD was shown.\n',
  'talks/rope-day-2024/stub.md': '---\ntitle: Ropes\nevent: rope-day-2024\n---\n',
});

it.each([
  ['lantern', 'Project · GitOps and delivery', 'Lantern Suite', 'It does one thing.', ['CNCF incubating since 3 February 2025', 'Not heard of yet']],
  ['beacon-cd', 'Project · GitOps and delivery', 'Beacon CD', 'It does one thing.', ['CNCF incubating as part of Lantern Suite since 3 February 2025', 'Last heard 9 June 2024 · 1 talk']],
  ['tug-api', 'API · GitOps and delivery', 'Tug API', 'It does one thing.', ['Discontinued', 'Not heard of yet']],
  ['fleet-care', 'Topic', 'Fleet care', 'Keeping many clusters alike.', ['Last heard 3 June 2024 · 1 talk']],
  ['tide-tables', 'Topic', 'Tide tables', undefined, ['Not heard of yet']],
  ['harbour-con', 'Series', 'Harbour Con', undefined, ['2 editions', 'Last recorded: Harbour Con 2024']],
  ['harbour-con-2023', 'Edition', 'Harbour Con 2023', '3–4 June 2023', []],
  ['harbour-con-2024', 'Edition', 'Harbour Con 2024', '3–4 June 2024, Tallinn, Estonia', ['Notes on 1 of 2 talks']],
  ['rope-day-2024', 'Co-located event', 'Rope Day 2024', '2 June 2024, online', ['Notes on 0 of 1 talk']],
  ['ropeworks', 'Vendor', 'Ropeworks', 'Makes Tug API.', ['Not heard of yet']],
  ['pier-nine', 'End user', 'Pier Nine', 'Was seen running Beacon CD.', ['Closed', 'Last heard 3 June 2024']],
  ['mari-tamm', 'Person', 'Mari Tamm', 'Ropeworks (as of June 2024), Pier Nine (until 2023)', ['Last heard 3 June 2024 · 1 talk']],
  ['ann-writer', 'Person', 'Ann Writer', undefined, ['Author of 1 report']],
  ['sato-hanako', 'Person', '佐藤花子', undefined, ['Not heard of yet']],
])('the preview of %s', (id, kind, name, line, notes) => {
  const entity = site.catalog.named(id);
  expect(entity && entityPreview(site, entity)).toEqual({ kind, name, ...(line && { line }), notes });
});
