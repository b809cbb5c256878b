/**
 * How much of the shorter text stands in the other, from 0 to 1, by runs of four words: a draft and its published version
 * share most of them, two reports on one talk hardly any.
 */
export function sharedText(a: string, b: string): number {
  const [first, second] = [runsOf(a), runsOf(b)];
  const [short, long] = first.size < second.size ? [first, second] : [second, first];
  // A few lines may be a quotation.
  if (short.size < 40) return 0;
  return [...short].filter((run) => long.has(run)).length / short.size;
}

/** From this on two texts are versions of one. */
export const SAME_TEXT = 0.5;

function runsOf(text: string): Set<string> {
  const words = text.slice(0, 200_000).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(3).map((_word, index) => words.slice(index, index + 4).join(' ')));
}
