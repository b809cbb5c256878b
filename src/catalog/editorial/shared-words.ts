import { foldWord, wordsOf, type Range } from '../mentions/fold.ts';

/** Consecutive words that a text shares with a source. */
export interface SharedRun {
  /** Name of the source. */
  source: string;
  /** The words as they stand in the text. */
  words: string;
  /** How many of them count: those outside of what may be repeated. */
  count: number;
  /** Where in the text they begin. */
  start: number;
}

/** Texts by name, in which runs of words are found quickly. */
export interface SourceWords {
  name: string;
  words: readonly string[];
  /** Where each beginning of `SEED` words stands. */
  starts: ReadonlyMap<string, readonly number[]>;
}

/** Words that must agree before a run is followed. */
const SEED = 5;

/** Runs of more words than these are somebody else's sentence. */
export const MOST_SHARED = 8;

/** Prepares a source for comparison. */
export function sourceWords(name: string, text: string): SourceWords {
  const words = wordsOf(text).map(({ start, end }) => foldWord(text.slice(start, end)));
  const starts = new Map<string, number[]>();
  for (let at = 0; at + SEED <= words.length; at++) {
    const seed = words.slice(at, at + SEED).join(' ');
    const known = starts.get(seed);
    if (known) known.push(at);
    else starts.set(seed, [at]);
  }
  return { name, words, starts };
}

/**
 * The longest runs of words, longer than `MOST_SHARED`, that a text shares with any of the sources.
 * @param exempt stretches of the text that may be repeated (titles, names, marked quotations): their words neither count
 * nor end a run
 */
export function sharedRuns(text: string, sources: readonly SourceWords[], exempt: readonly Range[] = []): SharedRun[] {
  const ranges = wordsOf(text);
  const words = ranges.map(({ start, end }) => foldWord(text.slice(start, end)));
  const counts = ranges.map(({ start, end }) => !exempt.some((range) => range.start <= start && end <= range.end));
  const runs: SharedRun[] = [];
  for (let at = 0; at + SEED <= words.length; ) {
    const seed = words.slice(at, at + SEED).join(' ');
    let longest = { length: 0, source: '' };
    for (const source of sources) {
      for (const there of source.starts.get(seed) ?? []) {
        const length = commonLength(words, at, source.words, there);
        if (length > longest.length) longest = { length, source: source.name };
      }
    }
    const count = counts.slice(at, at + longest.length).filter(Boolean).length;
    if (count > MOST_SHARED) {
      const [start, end] = [ranges[at]?.start ?? 0, ranges[at + longest.length - 1]?.end];
      runs.push({ source: longest.source, words: text.slice(start, end).replace(/\s+/g, ' '), count, start });
      at += longest.length;
    } else at += 1;
  }
  return runs;
}

function commonLength(a: readonly string[], fromA: number, b: readonly string[], fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length] === b[fromB + length]) length++;
  return length;
}
