import { foldedWords } from './fold.ts';
import { stemOf } from './stems.ts';
import type { TextPage } from './text-port.ts';

/** A text in stems, each with the index of the white-space word it stands in. */
export interface StemmedText {
  stems: readonly string[];
  /** Index of the white-space word by stem. */
  words: readonly number[];
  /** Places of each stem among the stems. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** A page prepared for comparison. */
export interface PreparedPage {
  page: TextPage;
  content: StemmedText;
  title: StemmedText;
  aliases: StemmedText;
  /** Note and everything it is found by beside its text. */
  also: StemmedText;
  /** First white-space word of each sentence, and the end of the text. */
  sentences: readonly number[];
}

const prepared = new WeakMap<object, PreparedPage>();

/** Prepares a page, once. */
export function preparePage(page: TextPage): PreparedPage {
  const known = prepared.get(page);
  if (known) return known;
  const words = page.content.split(/\s+/).filter((word) => word !== '');
  const made: PreparedPage = {
    page,
    content: stemmed(words),
    title: stemmed([page.meta.title ?? '']),
    aliases: stemmed([page.meta.aliases ?? '']),
    also: stemmed([`${page.meta.note ?? ''} ${page.meta.also ?? ''}`]),
    sentences: sentenceStarts(words),
  };
  prepared.set(page, made);
  return made;
}

function stemmed(texts: readonly string[]): StemmedText {
  const stems: string[] = [];
  const words: number[] = [];
  const places = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const word of foldedWords(text)) {
      const stem = stemOf(word);
      const list = places.get(stem);
      if (list) list.push(stems.length);
      else places.set(stem, [stems.length]);
      stems.push(stem);
      words.push(index);
    }
  });
  return { stems, words, places };
}

const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

function sentenceStarts(words: readonly string[]): number[] {
  const starts = [0];
  words.forEach((word, index) => {
    if (SENTENCE_END.test(word) && index + 1 < words.length) starts.push(index + 1);
  });
  return [...starts, words.length];
}
