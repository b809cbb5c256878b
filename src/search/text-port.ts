import type { Facet } from './query.ts';
import type { Field } from './language.ts';

/** Filters of the full-text index: those that can be typed, and the day a page's words were said. */
export type IndexField = Field | 'date';

/** Values of which a page must have one, by field. */
export type IndexFilters = Partial<Record<IndexField, { any: string[] }>>;

/** A heading of a page: its id and the place of its first word. */
export interface TextAnchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** A page or a statement as the full-text index holds it. */
export interface TextPage {
  url: string;
  /** Its text, plain; words are counted at white space. */
  content: string;
  filters: Partial<Record<IndexField, string[]>>;
  meta: Partial<Record<'title' | 'aliases' | 'note' | 'also' | 'status', string>>;
  anchors: readonly TextAnchor[];
}

/** Numbers of pages by field and value. */
export type Counts = Partial<Record<IndexField, Record<string, number>>>;

/** A page with the words, whose text is still to be loaded. */
export interface TextRef {
  id: string;
  /** Higher is better; comparable within one search only. */
  score: number;
  /** @throws {Error} when its part of the index cannot be loaded. */
  load(): Promise<TextPage>;
}

/** The full-text engine, as the search sees it. */
export interface TextPort {
  /** All values of all fields, with how many pages have them; several files, which a search does without. */
  values(): Promise<Counts>;
  /** How many pages and statements there are. */
  size(): Promise<number>;
  /**
   * Pages with all the words, or all pages for `null`, best first, and how many of them have each value once
   * the values are loaded. A text in quotation marks is a phrase.
   * @throws {Error} when a part of the index is missing or damaged.
   */
  search(text: string | null, filters: IndexFilters): Promise<{ refs: readonly TextRef[]; counts: Counts }>;
}

/** Values chosen per facet, of the counts. */
export type FacetNumbers = Partial<Record<Facet, Record<string, number>>>;
