import { distance } from 'fastest-levenshtein';

/**
 * The candidates a mistyped word may have meant, best first: few edits away, or made of all its parts
 * (`cluster-mesh` for `cilium-cluster-mesh`). Empty where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase();
  // Two edits, which is one swap of letters, from four letters on.
  const budget = wanted.length < 4 ? 1 : Math.max(2, Math.min(4, Math.floor(wanted.length / 3)));
  const parts = wanted.split(/[^a-z0-9]+/).filter(Boolean);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (Math.abs(known.length - wanted.length) <= budget) {
      // Hyphens and spaces alone are no real difference.
      const edits = bare(wanted) === bare(known) ? 0 : distance(wanted, known);
      if (edits <= budget && edits < wanted.length && (edits < 2 || wanted.length > 5 || wanted[0] === known[0])) scored.push({ candidate, score: edits });
    } else if (wanted.length > 2 && parts.length > 0 && containsParts(known, parts)) {
      scored.push({ candidate, score: budget + 1 + (known.length - wanted.length) / 100 });
    }
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  // A near miss leaves no room for guesses of another kind.
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score <= (best === 0 ? 0 : best + 1)).slice(0, limit).map(({ candidate }) => candidate);
}

const bare = (word: string) => word.replace(/[^a-z0-9]+/g, '');

function containsParts(known: string, parts: readonly string[]): boolean {
  const own = new Set(known.split(/[^a-z0-9]+/));
  return parts.every((part) => own.has(part));
}
