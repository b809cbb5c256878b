import { distance } from 'fastest-levenshtein';
import { surfacesOf, type NameRecord } from './names.ts';
import { queryOf, type Surface } from './surface.ts';

/** Share of letters that may differ before a name no longer looks like what was typed. */
const FURTHEST = 0.5;

/** Names that look most like a query nothing was found for, nearest first. */
export function nearestNames(records: readonly NameRecord[], query: string, limit: number): NameRecord[] {
  const typed = queryOf(query);
  if (typed.joined.length < 2) return [];
  return records
    .map((record) => ({ record, share: Math.min(...surfacesOf(record).map((surface) => difference(typed, surface))) }))
    .filter(({ share }) => share <= FURTHEST)
    .sort((a, b) => a.share - b.share || b.record.weight - a.record.weight || (a.record.name < b.record.name ? -1 : 1))
    .slice(0, limit)
    .map(({ record }) => record);
}

/** Share of letters in which two texts differ, as a whole or in their most similar words. */
function difference(typed: Surface, name: Surface): number {
  const words = typed.words.filter((word) => word.length > 3).flatMap((word) => name.words.map((other) => share(word, other)));
  return Math.min(share(typed.joined, name.joined), ...words);
}

function share(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 1 : distance(a, b) / length;
}
