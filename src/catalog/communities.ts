/** A tie between two nodes; heavier ties hold closer. */
export interface WeightedEdge {
  a: string;
  b: string;
  weight: number;
}

/** Groups smaller than this join the one they are tied to most. */
const LEAST_MEMBERS = 3;

/**
 * Groups of nodes that are tied to each other more than to the rest, largest first, members in the given order.
 * Louvain's method, https://arxiv.org/abs/0803.0476, walking the nodes in the given order, so that equal input gives equal groups.
 */
export function communities(nodes: readonly string[], edges: readonly WeightedEdge[]): string[][] {
  let groups = nodes.map((node) => [node]);
  for (;;) {
    const next = mergeOnce(groups, edges);
    if (next.length === groups.length) break;
    groups = next;
  }
  const order = new Map(nodes.map((node, index) => [node, index]));
  const rank = (node: string | undefined) => order.get(node ?? '') ?? 0;
  return joinSmall(groups, edges)
    .map((group) => group.sort((a, b) => rank(a) - rank(b)))
    .sort((a, b) => b.length - a.length || rank(a[0]) - rank(b[0]));
}

/** Moves groups, as wholes, to neighbours as long as modularity grows. */
function mergeOnce(groups: readonly string[][], edges: readonly WeightedEdge[]): string[][] {
  const { ties, degree, total } = tiesBetween(groups, edges);
  const place = groups.map((_group, index) => index);
  const weight = [...degree];
  for (let moved = true, rounds = 0; moved && rounds < 50; rounds += 1) {
    moved = false;
    for (let index = 0; index < groups.length; index += 1) {
      const own = degree[index] ?? 0;
      const from = place[index] ?? index;
      const toward = new Map<number, number>([[from, 0]]);
      for (const [other, tie] of ties[index] ?? []) toward.set(place[other] ?? other, (toward.get(place[other] ?? other) ?? 0) + tie);
      weight[from] = (weight[from] ?? 0) - own;
      const gain = (target: number) => (toward.get(target) ?? 0) - (own * (weight[target] ?? 0)) / (2 * total);
      let best = from;
      for (const target of toward.keys()) if (gain(target) > gain(best) + 1e-9) best = target;
      weight[best] = (weight[best] ?? 0) + own;
      if (best !== from) moved = true;
      place[index] = best;
    }
  }
  return gather(groups, place);
}

function joinSmall(groups: readonly string[][], edges: readonly WeightedEdge[]): string[][] {
  const { ties } = tiesBetween(groups, edges);
  const place = groups.map((group, index) => {
    if (group.length >= LEAST_MEMBERS) return index;
    const [nearest] = [...(ties[index] ?? [])].filter(([other]) => (groups[other]?.length ?? 0) >= LEAST_MEMBERS).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return nearest?.[0] ?? index;
  });
  return gather(groups, place);
}

function gather(groups: readonly string[][], place: readonly number[]): string[][] {
  const result = new Map<number, string[]>();
  groups.forEach((group, index) => {
    const target = place[index] ?? index;
    result.set(target, [...(result.get(target) ?? []), ...group]);
  });
  return [...result.values()];
}

function tiesBetween(groups: readonly string[][], edges: readonly WeightedEdge[]): { ties: Map<number, number>[]; degree: number[]; total: number } {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((node) => [node, index] as const)));
  const ties = groups.map(() => new Map<number, number>());
  const degree = groups.map(() => 0);
  let total = 0;
  for (const { a, b, weight } of edges) {
    const [from, to] = [groupOf.get(a), groupOf.get(b)];
    if (from === undefined || to === undefined) continue;
    total += weight;
    degree[from] = (degree[from] ?? 0) + weight;
    degree[to] = (degree[to] ?? 0) + weight;
    if (from === to) continue;
    ties[from]?.set(to, (ties[from]?.get(to) ?? 0) + weight);
    ties[to]?.set(from, (ties[to]?.get(from) ?? 0) + weight);
  }
  return { ties, degree, total: total || 1 };
}
