import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { eventGroups, reportYears, topicTree } from './lists.ts';

const report = (title: string, more: string) => `---\ntitle: ${title}\nkind: post\nurls: [{ url: 'https://a.example/', role: published }]\n${more}---\n`;

it('reports stand under the year of their publication, else of their event, newest first', () => {
  const site = siteOf({
    'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\nend: 2025-05-02\n',
    'reports/a.md': report('Early', 'published: 2024-03\n'),
    'reports/b.md': report('Of the event', 'events: [tide]\n'),
    'reports/c.md': report('Late', 'published: 2025-09-01\n'),
    'reports/d.md': report('Any time', ''),
  });
  const { total, groups } = reportYears(site);
  expect(total).toBe(4);
  expect(groups.map(({ label, href, rows }) => [label, href, rows.map(({ link }) => link.name)])).toEqual([
    ['2025', '/reports/year/2025/', ['Late', 'Of the event']],
    ['2024', '/reports/year/2024/', ['Early']],
    ['Undated', '/reports/year/undated/', ['Any time']],
  ]);
});

it('topics with narrower ones are areas, those heard most first below them; the others stand apart', () => {
  const site = siteOf({
    'topics/a.md': '---\nname: Area\n---\n',
    'topics/b.md': '---\nname: Narrow\nbroader: a\n---\n',
    'topics/c.md': '---\nname: Narrower\nbroader: b\n---\n',
    'topics/d.md': '---\nname: Alone\n---\n',
  });
  const { areas, others } = topicTree(site);
  expect(areas.map(({ topic, narrower }) => [topic.link.name, narrower.map(({ link }) => link.name)])).toEqual([['Area', ['Narrow', 'Narrower']]]);
  expect(others.map(({ link }) => link.name)).toEqual(['Alone']);
});

it('an event says what there is of it and names a city that is its own country once', () => {
  const site = siteOf({
    'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\ncity: Singapore\ncountry: SG\n',
    'events/eve.yaml': 'name: Eve Con\nkind: side\nnearTo: tide\nstart: 2025-04-30\ncity: Mexico City\ncountry: MX\n',
    'reports/b.md': report('Of the event', 'events: [tide]\n'),
  });
  expect(eventGroups(site).years.flatMap(({ events }) => events.map(({ link, kind, where, talks, reports }) => [link.name, kind, where, talks, reports]))).toEqual([
    ['Tide Con', undefined, 'Singapore', 0, 1],
    ['Eve Con', 'Side event', 'Mexico City, Mexico', 0, 0],
  ]);
});
