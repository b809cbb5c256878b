import { expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { talksPages, talksView } from './talks.ts';

it.each([
  [0, [], undefined],
  [40, [], undefined],
  [41, ['topics/fleet-care/talks/'], '/topics/fleet-care/talks/'],
  [401, ['topics/fleet-care/talks/', 'topics/fleet-care/talks/2/', 'topics/fleet-care/talks/3/'], '/topics/fleet-care/talks/'],
])('of %i talks the page of a topic lists the newest, and pages of their own list all when there are more', (count, routes, all) => {
  const site = siteWith(count);
  const topic = site.catalog.get('topic', 'fleet-care');
  if (!topic) throw new Error('no topic');
  expect(talksView(site, topic)).toMatchObject({ total: count, all });
  expect(talksView(site, topic).rows).toHaveLength(Math.min(count, 40));
  const pages = talksPages(site, topic);
  expect(pages.map(({ route }) => route)).toEqual(routes);
  expect(new Set(pages.flatMap(({ part }) => part.rows.map(({ link }) => link.id))).size).toBe(all ? count : 0);
});

function siteWith(talks: number) {
  const files: Record<string, string> = {
    'topics/fleet-care.md': '---\nname: Fleet care\n---\nKeeping clusters alike.\n',
    'events/tide-con-2021.yaml': 'name: Tide Con 2021\nkind: edition\nstart: 2021-05-02\nend: 2021-05-05\n',
  };
  for (let index = 0; index < talks; index += 1) files[`talks/tide-con-2021/session-${index}.md`] = `---\ntitle: Session ${index}\nevent: tide-con-2021\ntopics: [fleet-care]\n---\n`;
  return siteOf(files);
}
