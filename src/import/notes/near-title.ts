import { distance } from 'fastest-levenshtein';

/**
 * How near two titles are, from 0 to 1. A subtitle, a word more or a typing error does not part them. From 0.8 on they are most likely one talk.
 */
export function titleNearness(a: string, b: string): number {
  const [first, second] = [plain(a), plain(b)];
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  return Math.max(sameWords(first, second) ? 0.95 : 0, sharedWords(first, second), withoutSubtitle(first, second, a, b));
}

/** From this on two titles are taken for one talk. */
export const NEAR = 0.8;

const plain = (title: string): string =>
  title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\b(?:lightning talk|tutorial|keynote|sponsored keynote|workshop|panel)\b\s*:?/g, '').replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Word for word the same, but for a typing error or two in long words. A number is another number. */
function sameWords(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  return first.length === second.length && first.every((word, index) => word === second[index] || (word.length > 4 && !/\d/.test(word) && distance(word, second[index] ?? '') <= Math.min(2, Math.floor(word.length / 4))));
}

/** Words left out or added; one word in the place of another makes another talk ("Introduction to Flux", "… to Argo"). */
function sharedWords(a: string, b: string): number {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const [short, long] = first.size < second.size ? [first, second] : [second, first];
  const shared = [...short].filter((word) => long.has(word)).length;
  // Titles of three words share two by chance.
  if (short.size < 4 || (shared < short.size && short.size < 8)) return 0;
  return (2 * shared) / (first.size + second.size);
}

/** "Argo at Scale" is "Argo at Scale: Navigating …" when it has three words or more. */
function withoutSubtitle(a: string, b: string, fullA: string, fullB: string): number {
  const [short, long, full] = a.length < b.length ? [a, b, fullB] : [b, a, fullA];
  const main = plain(full.split(/[:–—?]\s|\s-\s/)[0] ?? '');
  return short.split(' ').length >= 3 && (main === short || long.startsWith(`${short} `)) ? 0.9 : 0;
}
