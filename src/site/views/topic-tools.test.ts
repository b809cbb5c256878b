import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { topicTools } from './topic-tools.ts';

const tool = (name: string, summary: string, more = '') => `---\nname: ${name}\nkind: project\ncategory: gitops\nsummary: ${summary}\n${more}---\n`;
const note = (title: string, more: string, text = 'A text.') => `---\ntitle: ${title}\nevent: tide\ndate: 2025-03-01\nsources: [{ url: "https://example.org/${title}" }]\n${more}\n---\n${text}\n`;
const runs = 'statements:\n  - id: s\n    kind: figure\n    says: They run nine clusters.\n    asOf: 2025-03-01\n    about: [beacon]\n    figures: [{ measure: clusters, value: 9, at: ropeworks }]';

const site = siteOf({
  'tools/beacon.md': tool('Beacon CD', 'Delivers.'),
  'tools/tug.md': tool('Tug CD', 'Pulls.', 'alternatives: [beacon]\n'),
  'tools/loom.md': tool('Loom DB', 'Stores.'),
  'topics/fleet.md': '---\nname: Fleet care\n---\nCare.\n',
  'topics/storage.md': '---\nname: Storage\n---\nKeeping.\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: end-user\n',
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-03-01\nend: 2025-03-02\ntimeZone: UTC\n',
  'talks/tide/a.md': note('First', `topics: [fleet]\n${runs}`, 'Beacon CD, Tug CD and Loom DB.'),
  'talks/tide/b.md': note('Second', 'topics: [fleet]', 'Beacon CD alone.'),
  'talks/tide/c.md': note('Third', 'topics: [storage]', 'Loom DB stores it.'),
  'talks/tide/d.md': note('Fourth', 'tools: [loom]', 'Of something else.'),
});

it('tools named in notes on a topic come with what they do, how often, and who runs them', () => {
  const { rows, total, href, comparison } = topicTools(site, 'fleet');
  expect(rows.map(({ link, summary, documents, runners }) => [link.name, summary, documents, runners.map(({ name }) => name)])).toEqual([
    ['Beacon CD', 'Delivers.', 2, ['Ropeworks']],
    ['Tug CD', 'Pulls.', 1, []],
  ]);
  expect([total, href, comparison]).toEqual([2, '/tools/?topic=fleet', { href: '/compare/?tools=beacon,tug', names: ['Beacon CD', 'Tug CD'] }]);
});

it('only tools that somebody named as alternatives are compared; a topic nobody spoke of has no tools', () => {
  expect(topicTools(site, 'storage')).toMatchObject({ total: 1, comparison: undefined });
  expect(topicTools(site, 'nothing')).toMatchObject({ rows: [], total: 0, comparison: undefined });
});
