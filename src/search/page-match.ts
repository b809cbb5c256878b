import type { PreparedPage, StemmedText } from './page-text.ts';
import type { Term } from './terms.ts';

/** How a term is found on a page. */
export interface TermMatch {
  /** Words of the title it takes. */
  titleWords: number;
  /** Best nearness in each part, 0 where it is not. */
  title: number;
  aliases: number;
  content: number;
  also: number;
  /** Whether the page is filed under the entry of the term: a topic, tool or speaker of a talk. */
  filed: boolean;
  /** Places among the stems of the text. */
  places: readonly { at: number; length: number; nearness: number }[];
}

/** How near the beginning of a longer word is to a word still being typed. */
const BEGINNING = 0.6;

/** Letters of an unfinished word before longer ones count. */
const OPEN_LETTERS = 3;

/** Finds a term on a page. */
export function matchTerm(term: Term, page: PreparedPage): TermMatch {
  const places = placesIn(term, page.content);
  const title = placesIn(term, page.title);
  const best = (list: readonly { nearness: number }[]) => list.reduce((most, { nearness }) => Math.max(most, nearness), 0);
  return {
    titleWords: title.reduce((most, { length }) => Math.max(most, length), 0),
    title: best(title),
    aliases: best(placesIn(term, page.aliases)),
    content: best(places),
    also: best(placesIn(term, page.also)),
    filed: isFiled(term, page),
    places,
  };
}

/** How well a term is found anywhere on the page; in what only belongs to it, less. */
export function presence({ title, aliases, content, also, filed }: TermMatch): number {
  return Math.max(title, aliases, content, also * ALSO, filed ? FILED : 0);
}

const ALSO = 0.7;

const FILED = 0.9;

function isFiled({ entries }: Term, { page: { filters } }: PreparedPage): boolean {
  const isSaid = SAID.has(filters.type?.[0] ?? '');
  return isSaid && entries.some(({ id }) => [filters.topic, filters.tool, filters.by].some((list) => list?.includes(id)));
}

/** Kinds of pages that are filed by hand; the others are under what they mention. */
const SAID = new Set(['talk', 'statement']);

function placesIn(term: Term, text: StemmedText): { at: number; length: number; nearness: number }[] {
  const found = term.variants.flatMap(({ stems, nearness }) => phrasePlaces(stems, text).map((at) => ({ at, length: stems.length, nearness })));
  if (found.length > 0 || !term.isOpen) return found;
  const open = term.typed.split(' ').at(-1) ?? '';
  if (term.typed.includes(' ') || open.length < OPEN_LETTERS) return found;
  return text.stems.flatMap((stem, at) => (stem.startsWith(open) ? [{ at, length: 1, nearness: BEGINNING }] : []));
}

function phrasePlaces(stems: readonly string[], text: StemmedText): number[] {
  const [first, ...rest] = stems;
  const starts = (first !== undefined && text.places.get(first)) || [];
  return rest.length === 0 ? [...starts] : starts.filter((at) => rest.every((stem, offset) => text.stems[at + 1 + offset] === stem));
}

/** Whether a text has the words of a phrase one after the other, in these very forms. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  return words.some((word, at) => word === phrase[0] && phrase.every((other, offset) => words[at + offset] === other));
}
