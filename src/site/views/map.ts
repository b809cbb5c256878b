import { coMentionMap } from '../../catalog/co-mentions.ts';
import { layOutMap } from '../map-layout.ts';
import type { Site } from '../site.ts';
import { plural } from './format.ts';
import { linksTo, type EntryLink } from './link.ts';

/** A tool on the map and in its list. */
export interface MapTool {
  link: EntryLink;
  notes: number;
  /** Said of it to those who do not see the picture. */
  spoken: string;
  /** Tools it is tied to, most documents first. */
  ties: { link: EntryLink; documents: number }[];
  x: number;
  y: number;
  r: number;
  halfWidth: number;
  halfHeight: number;
}

/** Tools that belong together. */
export interface MapGroup {
  name: string;
  topics: EntryLink[];
  tools: MapTool[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Everything the map shows. */
export interface MapView {
  width: number;
  height: number;
  groups: MapGroup[];
  lines: { from: string; to: string; x1: number; y1: number; x2: number; y2: number; documents: number; within: boolean }[];
  shown: number;
  /** Tools named along with others that did not fit. */
  left: number;
}

/** The map draws at most this many tools. */
export const MOST_ON_MAP = 200;

/** The map of tools that are named together. */
export function mapView(site: Site): MapView {
  const { catalog, graph } = site;
  const map = coMentionMap(catalog, graph, MOST_ON_MAP);
  const links = new Map(linksTo(site, map.nodes.map(({ id }) => id)).map((link) => [link.id, link]));
  const titles = map.clusters.map(({ topics, members }) => linksTo(site, topics).map(({ name }) => name).join(', ') || `Around ${links.get(members[0] ?? '')?.name}`);
  const layout = layOutMap(map, (id) => links.get(id)?.name ?? id, titles);
  const notes = new Map(map.nodes.map((node) => [node.id, node.notes]));
  const groupOf = new Map(map.clusters.flatMap(({ members }, index) => members.map((id) => [id, index] as const)));
  const ties = (id: string) =>
    map.edges
      .filter(({ a, b }) => a === id || b === id)
      .sort((a, b) => b.documents - a.documents || b.weight - a.weight)
      .flatMap(({ a, b, documents }) => {
        const link = links.get(a === id ? b : a);
        return link ? [{ link, documents }] : [];
      });
  return {
    width: layout.width,
    height: layout.height,
    shown: map.nodes.length,
    left: map.left,
    groups: map.clusters.flatMap(({ topics, members }, index): MapGroup[] => {
      const box = layout.clusters[index];
      const topicLinks = linksTo(site, topics);
      const tools = members.flatMap((id): MapTool[] => {
        const [link, place, count] = [links.get(id), layout.nodes.get(id), notes.get(id) ?? 0];
        if (!link || !place) return [];
        const tied = ties(id);
        return [{ link, notes: count, ties: tied, spoken: `${link.name}, ${plural(count, 'note')}, along with ${tied.slice(0, 3).map((tie) => tie.link.name).join(', ')}`, ...place }];
      });
      return box ? [{ name: titles[index] ?? '', topics: topicLinks, tools, x: box.x - box.halfWidth, y: box.y - box.halfHeight, width: 2 * box.halfWidth, height: 2 * box.halfHeight }] : [];
    }),
    lines: map.edges.flatMap(({ a, b, documents }) => {
      const [from, to] = [layout.nodes.get(a), layout.nodes.get(b)];
      return from && to ? [{ from: a, to: b, x1: from.x, y1: from.y, x2: to.x, y2: to.y, documents, within: groupOf.get(a) === groupOf.get(b) }] : [];
    }),
  };
}
