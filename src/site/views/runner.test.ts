import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { runnerViews } from './runner.ts';

const talk = (title: string, date: string, about: string, statement: string) => `---
title: ${title}
event: tide
date: ${date}
sources: [{ url: "https://example.org/${title}" }]
statements:
  - id: s
    asOf: ${date}
    about: ${about}
    ${statement}
---
A text.
`;
const clusters = (value: number) => `kind: figure\n    says: They run ${value} clusters.\n    figures: [{ measure: clusters, value: ${value}, at: ropeworks }]`;

const site = siteOf({
  'tools/beacon.md': '---\nname: Beacon CD\nkind: project\ncategory: gitops\nsummary: Delivers.\n---\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: end-user\n',
  'organizations/sailworks.yaml': 'name: Sailworks\nkind: end-user\n',
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2024-03-01\nend: 2026-03-02\ntimeZone: UTC\n',
  'talks/tide/a.md': talk('First', '2024-03-01', '[beacon]', `${clusters(300)}\n    supersededBy: "tide/b#s"`),
  'talks/tide/b.md': talk('Second', '2025-03-01', '[beacon]', clusters(430)),
  'talks/tide/c.md': talk('Third', '2025-04-01', '[beacon]', 'kind: figure\n    says: They deploy.\n    figures: [{ measure: nodes, value: 9, at: ropeworks }, { measure: pods, value: 50, at: ropeworks }, { measure: pods, value: 3, at: beacon }]'),
  'talks/tide/d.md': talk('Fourth', '2026-03-01', '[beacon, ropeworks]', 'kind: experience\n    says: Ropeworks is content.'),
  'talks/tide/e.md': talk('Fifth', '2026-03-01', '[beacon, sailworks]', 'kind: experience\n    says: Sailworks is content.'),
});

it('who runs a tool is told with the numbers of each occasion, without those said again later; occasions alone where there is no number', () => {
  const rows = runnerViews(site, 'beacon').map(({ organization, said }) => [organization.name, ...said.map(({ figures, when }) => `${figures.join(', ')} (${when})`)]);
  expect(rows).toEqual([
    ['Ropeworks', '9 nodes, 50 pods (1 April 2025)', '430 clusters (1 March 2025)'],
    ['Sailworks', ' (1 March 2026)'],
  ]);
});
