import type { Range } from './fold.ts';

/**
 * The sentences of a text by the rules of Unicode, with two repairs: none ends after an abbreviation ("e.g. Argo CD",
 * "Joaquin A. Rodriguez"), and one ends before a name in lower case ("… in Git. kcp is …"), whose offset must be given.
 */
export function sentencesOf(text: string, lowerCaseNames: readonly number[] = []): Range[] {
  const flat = text.replace(/\s/g, ' ');
  const starts = new Set<number>();
  for (const { index } of SEGMENTER.segment(flat)) starts.add(index);
  for (const offset of lowerCaseNames) {
    if (SENTENCE_END.test(flat.slice(Math.max(0, offset - 6), offset))) starts.add(offset);
  }
  const bounds = cutLong(flat, [...starts].filter((start) => !endsInAbbreviation(flat, start)).sort((a, b) => a - b));
  return bounds.flatMap((start, index) => trim(flat, { start, end: bounds[index + 1] ?? flat.length }));
}

/** The sentence that holds an offset. */
export function sentenceAt(sentences: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The range without the blanks at its ends; nothing where that is all. */
export function trim(text: string, range: Range): Range[] {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? [{ start, end }] : [];
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+$/;

/** Sentences that long are lists or data; they are cut at a blank, so that a quotation stays readable. */
const LONGEST_SENTENCE = 2000;

function cutLong(text: string, starts: readonly number[]): number[] {
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const cuts = [start];
    for (let at = start + LONGEST_SENTENCE; at < end; at += LONGEST_SENTENCE) {
      const blank = text.lastIndexOf(' ', at);
      at = blank > (cuts.at(-1) ?? 0) ? blank : at;
      cuts.push(at);
    }
    return cuts;
  });
}

function endsInAbbreviation(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return ABBREVIATION.test(before) || (/\d/.test(text[start] ?? '') && BEFORE_NUMBER.test(before));
}

/** Words whose full stop ends no sentence: initials, letters with stops between them, and some more. */
const ABBREVIATION = /(?:^|[\s("'“‘[/])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|(?:vs|cf|viz|approx|resp|incl|excl|esp|ca|aka|[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Ss]t))\.\s*$/u;
const BEFORE_NUMBER = /(?:^|[\s("'“‘[/])(?:nos?|figs?|v|ver|vol|ch|sec|pp?|min|max|rev|eq|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\s*$/i;
