import { isEnglishWord } from '../checks/english-words.ts';
import type { CandidateName } from './candidate-names.ts';
import { findNames, type Candidate } from './find.ts';
import { repairApostrophes, wordsOf, type Range } from './fold.ts';
import { isSpokenOf } from './inline-code.ts';
import { overlap } from './match.ts';
import type { Mention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { Page } from './page.ts';
import { passagesOf } from './passages.ts';
import { Quotations } from './quotations.ts';
import type { Source } from './source.ts';

/** A place at which something is named that has no entry. It never becomes a link. */
export interface CandidateMention extends Pick<Mention, 'surface' | 'line' | 'column' | 'sentence'> {
  id: null;
  kind: 'candidate';
  /** Its name in the list it comes from. */
  name: string;
  linked: false;
}

/**
 * Every place at which a document names one of the candidates, outside of its mentions: what means an entry means nothing
 * else, unless the candidate's name is the longer one ("Google Cloud Run" where Google Cloud has an entry).
 */
export function candidatesOfSource(source: Source, mentions: readonly Mention[], names: NameIndex<CandidateName>): CandidateMention[] {
  const passages = passagesOf(source);
  const page = new Page(source, passages);
  const byPassage = Map.groupBy(mentions, ({ place, statement, range }) => `${place} ${statement} ${range.block}`);
  return passages.flatMap((passage) => {
    const text = repairApostrophes(passage.text);
    const excluded = page.exclusionsIn(text);
    const quotations = new Quotations(text, () => []);
    const meant = new Ranges(byPassage.get(`${passage.place} ${passage.statement} ${passage.block}`)?.map(({ range }) => range) ?? []);
    const isFree = (found: Range) => meant.overlapping(found).every((range) => isWithin(range, found));
    const found = findNames(text, names).filter(
      (candidate) =>
        isFree(candidate) &&
        !excluded(candidate) &&
        isSpokenOf(text, passage.code, candidate) &&
        isNameLike(text, candidate, () => quotations.sentenceAt(candidate.start)),
    );
    return longest(found).map(({ start, end, name }) => {
      const { surface, sentence } = quotations.around({ start, end });
      return { id: null, name: name.name, kind: 'candidate', surface, ...passage.placeOf(start), sentence, linked: false };
    });
  });
}

/** Ranges in order of place, of which few overlap; asked for those that meet another. */
class Ranges {
  readonly #sorted: readonly Range[];
  #next = 0;

  constructor(ranges: readonly Range[]) {
    this.#sorted = ranges.toSorted((a, b) => a.start - b.start);
  }

  /** Must be asked in order of the start, give or take a symbol. */
  overlapping(found: Range): Range[] {
    while ((this.#sorted[this.#next]?.end ?? Infinity) <= found.start - LONGEST_WORD) this.#next++;
    const meeting: Range[] = [];
    for (let index = this.#next; (this.#sorted[index]?.start ?? Infinity) < found.end; index++) {
      const range = this.#sorted[index];
      if (range && overlap(range, found)) meeting.push(range);
    }
    return meeting;
  }
}

/** Whether a range lies within another and is shorter. */
const isWithin = (inner: Range, outer: Range) => outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/**
 * Whether English words are a name here: they do not stand in a title, where every word has a capital, a single one does not
 * begin a sentence, and next to two or fewer stands no other capitalised word, which would make them part of a longer name.
 */
function isNameLike(text: string, { start, end, name }: Candidate<CandidateName>, sentence: () => Range): boolean {
  if (!name.isOrdinary) return true;
  if (name.words <= 2 && isBesideCapital(text, start, end)) return false;
  const around = sentence();
  const before = text.slice(around.start, start);
  const rest = before + text.slice(end, around.end);
  return name.words > 1 ? !hasTitleWords(rest) : wordsOf(before).length > 0 && !isTitle(rest);
}

function isBesideCapital(text: string, start: number, end: number): boolean {
  return /^[-‐‑ ]\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{Lu}[\p{L}\p{N}]*[-‐‑ ]$/u.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

/** Whether most of the longer words are capitalised, as in "Argo at Scale: Lessons Learned". */
function isTitle(text: string): boolean {
  const words = longWordsIn(text);
  return words.filter(isCapitalised).length * 2 > words.length;
}

/** Whether most English words are capitalised, and three of them: a list of names has other words. */
function hasTitleWords(text: string): boolean {
  const words = longWordsIn(text).filter(isEnglishWord);
  const capitalised = words.filter(isCapitalised).length;
  return capitalised >= 3 && capitalised * 2 > words.length;
}

const longWordsIn = (text: string): string[] => wordsOf(text).flatMap(({ start, end }) => (end - start > 3 ? [text.slice(start, end)] : []));

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

const LONGEST_WORD = 40;

function longest(found: readonly Candidate<CandidateName>[]): Candidate<CandidateName>[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate<CandidateName>[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (!last || !overlap(last, candidate)) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
