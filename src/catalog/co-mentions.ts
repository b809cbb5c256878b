import type { Catalog } from './catalog.ts';
import { communities, type WeightedEdge } from './communities.ts';
import type { Graph } from './graph/graph.ts';

/** A tool on the map. */
export interface MapNode {
  id: string;
  /** Talks and reports that name it. */
  notes: number;
}

/** Two tools named in the same documents more often than chance has it. */
export interface MapEdge extends WeightedEdge {
  documents: number;
}

/** Tools that belong together, with the topics they are heard with most of all; the topics may be none. */
export interface MapCluster {
  topics: string[];
  /** Ids, most notes first. */
  members: string[];
}

export interface CoMentionMap {
  nodes: MapNode[];
  edges: MapEdge[];
  /** Largest first. */
  clusters: MapCluster[];
  /** Tools that are named along with others and did not fit. */
  left: number;
}

/** Ties of one tool that are drawn; more would be a hairball. */
const MOST_TIES = 4;

/** The tools named most and what ties them; of more than `most` those with most notes. */
export function coMentionMap(catalog: Pick<Catalog, 'all' | 'get'>, graph: Pick<Graph, 'talksOf' | 'reportsOf' | 'companions'>, most: number): CoMentionMap {
  const ties = (id: string) => graph.companions(id, 'tool').filter(({ surprise }) => surprise > 0);
  const tied = catalog
    .all('tool')
    .map(({ id }): MapNode => ({ id, notes: graph.talksOf(id).length + graph.reportsOf(id).length }))
    .filter(({ id, notes }) => notes > 0 && ties(id).length > 0)
    .sort((a, b) => b.notes - a.notes || compare(a.id, b.id));
  const chosen = new Set(tied.slice(0, most).map(({ id }) => id));
  const place = new Map([...chosen].map((id, index) => [id, index]));
  const edges = new Map<string, MapEdge>();
  for (const id of chosen) {
    // A single report that names thirty tools ties them all alike; each then takes those after it in a ring, lest the first few become hubs.
    const after = (other: string) => ((place.get(other) ?? 0) - (place.get(id) ?? 0) + chosen.size) % chosen.size;
    const nearest = ties(id).filter((tie) => chosen.has(tie.id)).sort((a, b) => b.surprise - a.surprise || b.documents - a.documents || after(a.id) - after(b.id));
    for (const { id: other, surprise, documents } of nearest.slice(0, MOST_TIES)) {
      const [a, b] = id < other ? [id, other] : [other, id];
      edges.set(`${a} ${b}`, { a, b, weight: surprise, documents });
    }
  }
  // A tool whose companions all fell off the map would float about by itself.
  const joined = new Set([...edges.values()].flatMap(({ a, b }) => [a, b]));
  const nodes = tied.filter(({ id }) => chosen.has(id) && joined.has(id));
  const drawn = [...edges.values()];
  const groups = communities(nodes.map(({ id }) => id), drawn);
  return { nodes, edges: drawn, clusters: nameClusters(catalog, graph, groups), left: tied.length - nodes.length };
}

/** No two clusters bear the same name: larger ones choose first. */
function nameClusters(catalog: Pick<Catalog, 'get'>, graph: Pick<Graph, 'companions'>, groups: readonly (readonly string[])[]): MapCluster[] {
  const taken = new Set<string>();
  return groups.map((members) => {
    const scores = new Map<string, number>();
    for (const member of members) {
      for (const { id, surprise } of graph.companions(member, 'topic')) {
        if (surprise > 0 && !catalog.get('topic', id)?.data.narrow) scores.set(id, (scores.get(id) ?? 0) + surprise);
      }
    }
    const ranked = [...scores].filter(([id]) => !taken.has(id)).sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
    const best = ranked[0]?.[1] ?? 0;
    const topics = ranked.slice(0, 2).filter(([, score]) => score >= best * 0.6).map(([id]) => id);
    for (const topic of topics) taken.add(topic);
    return { topics, members: [...members] };
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
