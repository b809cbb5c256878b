import { distance } from 'fastest-levenshtein';

/**
 * How near two titles are, from 0 to 1: the better of edits in the whole and of shared words, so that a subtitle or a
 * typing error does not part them. From 0.8 on they are most likely one talk.
 */
export function titleNearness(a: string, b: string): number {
  const [first, second] = [plain(a), plain(b)];
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const longest = Math.max(first.length, second.length);
  const edits = longest > 300 ? 0 : 1 - distance(first, second) / longest;
  return Math.max(edits, sharedWords(first, second), withoutSubtitle(first, second, a, b));
}

/** From this on two titles are taken for one talk. */
export const NEAR = 0.8;

const plain = (title: string): string =>
  title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\b(?:lightning talk|tutorial|keynote|sponsored keynote|workshop|panel)\b\s*:?/g, '').replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function sharedWords(a: string, b: string): number {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...first].filter((word) => second.has(word)).length;
  // Titles of three words share two by chance.
  return Math.min(first.size, second.size) < 4 ? 0 : (2 * shared) / (first.size + second.size);
}

/** "Argo at Scale" is "Argo at Scale: Navigating …" when it has three words or more. */
function withoutSubtitle(a: string, b: string, fullA: string, fullB: string): number {
  const [short, long, full] = a.length < b.length ? [a, b, fullB] : [b, a, fullA];
  const main = plain(full.split(/[:–—?]\s|\s-\s/)[0] ?? '');
  return short.split(' ').length >= 3 && (main === short || long.startsWith(`${short} `)) ? 0.9 : 0;
}
