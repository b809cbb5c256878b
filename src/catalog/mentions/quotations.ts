import { OBJECT } from './blocks.ts';
import type { Range } from './fold.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** A mention in its sentence, as plain text with white space collapsed. */
export interface Quotation {
  surface: string;
  sentence: string;
  /** Where in the sentence the surface stands. */
  inSentence: Range;
  /** Offset of the sentence in its passage. */
  start: number;
}

/** The sentences of one passage; nothing is segmented before the first is asked for. */
export class Quotations {
  readonly #text: string;
  readonly #lowerCaseNames: () => number[];
  readonly #plain = new Map<string, string>();
  #sentences: Range[] | undefined;

  constructor(text: string, lowerCaseNames: () => number[]) {
    this.#text = text;
    this.#lowerCaseNames = lowerCaseNames;
  }

  sentenceAt(offset: number): Range {
    this.#sentences ??= sentencesOf(this.#text, this.#lowerCaseNames());
    return sentenceAt(this.#sentences, offset) ?? { start: 0, end: this.#text.length };
  }

  /** The sentence around a mention; two when the mention reaches into the next. */
  around({ start, end }: Range): Quotation {
    const sentence = { start: this.sentenceAt(start).start, end: Math.max(end, this.sentenceAt(end - 1).end) };
    const before = plain(this.#text, sentence.start, start).trimStart().length;
    const surface = plain(this.#text, start, end);
    return {
      surface,
      sentence: this.#plainSentence(sentence),
      inSentence: { start: before, end: before + surface.length },
      start: sentence.start,
    };
  }

  #plainSentence({ start, end }: Range): string {
    const key = `${start}-${end}`;
    const known = this.#plain.get(key) ?? plain(this.#text, start, end).trim();
    this.#plain.set(key, known);
    return known;
  }
}

function plain(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(OBJECT, '').replace(/\s+/g, ' ');
}
