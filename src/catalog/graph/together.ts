/** An entity heard along with another one. */
export interface Companion {
  id: string;
  /** Number of documents that mention both. */
  documents: number;
  /** Log-likelihood ratio: how surprising that number is, given how often each is mentioned. */
  surprise: number;
}

/**
 * For every entity the others that are mentioned in the same documents, most surprising first.
 * Kubernetes stands beside everything and therefore surprises nobody.
 * Score: Dunning's log-likelihood ratio, https://aclanthology.org/J93-1003/.
 */
export function companionsByEntity(documents: readonly ReadonlySet<string>[]): ReadonlyMap<string, Companion[]> {
  const single = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const document of documents) {
    for (const a of document) {
      single.set(a, (single.get(a) ?? 0) + 1);
      const row = pairs.get(a) ?? new Map<string, number>();
      pairs.set(a, row);
      for (const b of document) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1);
    }
  }
  const result = new Map<string, Companion[]>();
  for (const [a, row] of pairs) {
    const companions = [...row].map(([b, both]): Companion => {
      const surprise = logLikelihood(both, (single.get(a) ?? 0) - both, (single.get(b) ?? 0) - both, documents.length);
      return { id: b, documents: both, surprise };
    });
    result.set(a, companions.sort((x, y) => y.surprise - x.surprise || y.documents - x.documents || (x.id < y.id ? -1 : 1)));
  }
  return result;
}

function logLikelihood(both: number, onlyA: number, onlyB: number, total: number): number {
  const neither = total - both - onlyA - onlyB;
  const expected = ((both + onlyA) * (both + onlyB)) / total;
  const value =
    2 * (entropy(both, onlyA, onlyB, neither) - entropy(both + onlyA, onlyB + neither) - entropy(both + onlyB, onlyA + neither));
  return both >= expected ? Math.max(0, value) : -Math.max(0, value);
}

function entropy(...counts: number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum + xLogX(count), 0) - xLogX(total);
}

const xLogX = (x: number) => (x > 0 ? x * Math.log(x) : 0);
