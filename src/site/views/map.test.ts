import { describe, expect, it } from 'vitest';
import { generatedFiles, siteOf } from '../../../tests/generated-site.ts';
import type { Box } from '../map-layout.ts';
import { mapView, MOST_ON_MAP, type MapView } from './map.ts';

const overlapping = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) =>
    boxes.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth - 1 && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight - 1),
  );
const outside = ({ groups, width, height }: MapView) =>
  groups.flatMap((group) => group.tools.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height || x < group.x || x > group.x + group.width || y < group.y || y > group.y + group.height));

const tool = (name: string) => `---\nname: ${name}\nkind: project\ncategory: gitops\nsummary: It does one thing well.\n---\n`;
const talk = (names: string, topic: string) => `---\ntitle: Of ropes\nevent: harbour-con\ndate: 2024-06-03\nnotedBy: [mari-tamm]\ntopics: [${topic}]\n---\nHeard of were ${names}.\n`;
const files = {
  'events/harbour-con.yaml': 'name: Harbour Con\nkind: edition\nstart: 2024-06-03\nend: 2024-06-04\n',
  'people/mari-tamm.yaml': 'name: Mari Tamm\n',
  'topics/fleet-care.md': '---\nname: Fleet care\n---\nKeeping clusters alike.\n',
  'topics/tide-tables.md': '---\nname: Tide tables\n---\nWhen to sail.\n',
  ...Object.fromEntries(['Beacon CD', 'Tug CD', 'Anchor CD', 'Moon DB', 'Tide DB', 'Ebb DB', 'Alone OS'].map((name) => [`tools/${name.toLowerCase().replace(' ', '-')}.md`, tool(name)])),
  'talks/harbour-con/one.md': talk('Beacon CD, Tug CD and Anchor CD', 'fleet-care'),
  'talks/harbour-con/two.md': talk('Beacon CD, Tug CD and Anchor CD', 'fleet-care'),
  'talks/harbour-con/three.md': talk('Moon DB, Tide DB and Ebb DB', 'tide-tables'),
  'talks/harbour-con/four.md': talk('Moon DB, Tide DB and Beacon CD', 'tide-tables'),
};

describe('a small map', () => {
  const view = mapView(siteOf(files));
  it('groups what is named together under its topic, most named first', () =>
    expect(view.groups.map(({ name, tools }) => [name, tools.map(({ link }) => link.name)])).toEqual([
      ['Fleet care', ['Beacon CD', 'Anchor CD', 'Tug CD']],
      ['Tide tables', ['Moon DB', 'Tide DB', 'Ebb DB']],
    ]));
  it('says in words what the picture shows', () => expect(view.groups[0]?.tools[1]?.spoken).toBe('Anchor CD, 2 notes, along with Tug CD, Beacon CD'));
  it('is the same each time', () => expect(mapView(siteOf(files))).toEqual(view));
  it('leaves out what is named with nothing else', () => expect([view.shown, view.left]).toEqual([6, 0]));
});

describe.each([
  ['empty', {}, 0, 0],
  ['small', files, 6, 0],
  ['typical', generatedFiles({ tools: 80, editions: 4, notes: 120 }), 80, 0],
  ['very large', generatedFiles({ tools: 600, editions: 8, notes: 900 }), MOST_ON_MAP, 400],
])('a map of %s content', (_size, content, shown, left) => {
  const view = mapView(siteOf(content));
  const tools = view.groups.flatMap((group) => group.tools);
  it('shows as many as fit', () => expect([view.shown, tools.length, view.left]).toEqual([shown, shown, left]));
  it('has no names that overlap and nothing outside', () => expect([overlapping(tools), outside(view)]).toEqual([[], []]));
  it('has groups of different names', () => expect(new Set(view.groups.map(({ name }) => name)).size).toBe(view.groups.length));
  it('ties every tool to another', () => expect(tools.filter(({ ties }) => ties.length === 0)).toEqual([]));
});
