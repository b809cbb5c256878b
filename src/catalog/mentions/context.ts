import type { Candidate } from './find.ts';
import { fold, foldJoint, foldWord, wordsOf, type Range } from './fold.ts';
import { overlap, type Match } from './match.ts';

/** What may stand near a context name in a passage. */
export class Evidence {
  readonly #text: string;
  readonly #before: (id: string) => number | undefined;
  /** By entry id or word, each list in order of place. */
  readonly #places = new Map<string, Range[]>();
  readonly #named = new Map<string, Range[]>();
  readonly #inFull = new Map<string, Range[]>();
  #words: FoldedWord[] | undefined;

  /**
   * `certain` are the matches that need no context; `before` says how far before the text an entry was last named in full
   * in the same section.
   */
  constructor(text: string, certain: readonly Match[], before: (id: string) => number | undefined) {
    this.#text = text;
    this.#before = before;
    for (const match of certain.toSorted(byStart)) {
      for (const map of match.inFull ? [this.#named, this.#inFull] : [this.#named]) {
        const matches = map.get(match.entry.id);
        if (matches) matches.push(match);
        else map.set(match.entry.id, [match]);
      }
    }
  }

  /**
   * How near the evidence for a context name stands, in UTF-16 units: its own full name earlier in the section, or another
   * of its `near` words in the same sentence; `undefined` when there is none or an `unless` word stands in the sentence.
   */
  distance(candidate: Candidate, sentence: Range): number | undefined {
    const { entry, near = [entry.id], unless = [] } = candidate.name;
    if (unless.some((term) => this.#inSentence(term, candidate, sentence) !== undefined)) return undefined;
    const distances = near.flatMap((term) => {
      const isOwn = term === entry.id || fold(term) === fold(entry.data.name);
      return (isOwn ? this.#ownNameBefore(candidate) : this.#inSentence(term, candidate, sentence)) ?? [];
    });
    return distances.length > 0 ? Math.min(...distances) : undefined;
  }

  #ownNameBefore({ start, name }: Candidate): number | undefined {
    const own = this.#inFull.get(name.entry.id) ?? [];
    const last = own[firstFrom(own, start) - 1];
    if (last && last.end <= start) return start - last.end;
    const distance = this.#before(name.entry.id);
    return distance === undefined ? undefined : start + distance;
  }

  /** The distance of the nearest place of an entry or a word in the sentence, the candidate itself aside. */
  #inSentence(term: string, candidate: Candidate, sentence: Range): number | undefined {
    const places = this.#placesOf(term);
    let after = firstFrom(places, candidate.start);
    let before = after - 1;
    while (isWithin(places[after], candidate)) after++;
    while (isWithin(places[before], candidate)) before--;
    const distances = [places[before], places[after]].flatMap((place) => (isWithin(place, sentence) && place ? gap(place, candidate) : []));
    return distances.length > 0 ? Math.min(...distances) : undefined;
  }

  #placesOf(term: string): Range[] {
    const known = this.#places.get(term);
    if (known) return known;
    this.#words ??= foldedWords(this.#text);
    const phrases = phraseRanges(this.#text, this.#words, fold(term));
    const named = this.#named.get(term);
    const places = named ? [...named, ...phrases].sort(byStart) : phrases;
    this.#places.set(term, places);
    return places;
  }
}

interface FoldedWord extends Range {
  folded: string;
}

const foldedWords = (text: string): FoldedWord[] => wordsOf(text).map(({ start, end }) => ({ start, end, folded: foldWord(text.slice(start, end)) }));

function phraseRanges(text: string, words: readonly FoldedWord[], phrase: string): Range[] {
  const found: Range[] = [];
  for (const [first, word] of words.entries()) {
    let key = word.folded;
    let last = word.end;
    for (let index = first + 1; key !== phrase && phrase.startsWith(key); index++) {
      const following = words[index];
      if (!following) break;
      key += foldJoint(text.slice(last, following.start)) + following.folded;
      last = following.end;
    }
    if (key === phrase) found.push({ start: word.start, end: last });
  }
  return found;
}

/** Index of the first range that starts at an offset or after it. */
function firstFrom(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isWithin = (place: Range | undefined, range: Range) => place !== undefined && overlap(place, range);
const byStart = (a: Range, b: Range) => a.start - b.start;
const gap = (a: Range, b: Range) => (a.end <= b.start ? b.start - a.end : a.start - b.end);
