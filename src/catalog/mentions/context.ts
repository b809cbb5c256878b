import type { Candidate } from './find.ts';
import { fold, foldJoint, foldWord, wordsOf, type Range } from './fold.ts';
import { overlap, type Match } from './match.ts';

/** What stands around a context name. */
export interface Surroundings {
  text: string;
  /** The sentence the name stands in. */
  sentence: Range;
  /** Matches of the same passage that need no context. */
  certain: readonly Match[];
  /** How far before `text` an entry was last named in full in the same section, by id; absent when it was not. */
  before(id: string): number | undefined;
}

/**
 * How near the evidence for a context name stands, in UTF-16 units: its own full name earlier in the section, or another
 * of its `near` words in the same sentence; `undefined` when there is none or an `unless` word stands in the sentence.
 */
export function contextDistance(candidate: Candidate, around: Surroundings): number | undefined {
  const { entry, near = [entry.id], unless = [] } = candidate.name;
  if (unless.some((term) => evidenceFor(term, candidate, around).length > 0)) return undefined;
  const distances = near.flatMap((term) =>
    term === entry.id || fold(term) === fold(entry.data.name)
      ? ownNameBefore(candidate, around)
      : evidenceFor(term, candidate, around).map((range) => gap(range, candidate)),
  );
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function ownNameBefore({ start, name }: Candidate, { certain, before }: Surroundings): number[] {
  const inPassage = certain.filter((match) => match.entry.id === name.entry.id && match.end <= start).map((match) => start - match.end);
  const distance = before(name.entry.id);
  return distance === undefined ? inPassage : [...inPassage, start + distance];
}

/** Where in the sentence an entry id or a word stands, the candidate itself aside. */
function evidenceFor(term: string, candidate: Candidate, { text, sentence, certain }: Surroundings): Range[] {
  const mentions = certain.filter((match) => match.entry.id === term && overlap(match, sentence));
  return [...mentions, ...phraseRanges(text, sentence, fold(term))].filter((range) => !overlap(range, candidate));
}

function phraseRanges(text: string, { start, end }: Range, phrase: string): Range[] {
  const words = wordsOf(text.slice(start, end)).map((word) => ({ start: word.start + start, end: word.end + start }));
  return words.flatMap((word, first) => {
    let key = '';
    let last = word.start;
    for (const following of words.slice(first)) {
      key += (key && foldJoint(text.slice(last, following.start))) + foldWord(text.slice(following.start, following.end));
      last = following.end;
      if (key === phrase) return [{ start: word.start, end: last }];
      if (!phrase.startsWith(key)) return [];
    }
    return [];
  });
}

const gap = (a: Range, b: Range) => (a.end <= b.start ? b.start - a.end : a.start - b.end);
