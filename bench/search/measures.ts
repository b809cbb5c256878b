/** A query with the pages that answer it. */
export interface LabelledQuery {
  query: string;
  class: string;
  answers: { url: string; grade: number }[];
  split: 'tune' | 'test';
}

/** Quality of the results of one or many queries, each between 0 and 1. */
export interface Measures {
  /** Whether the first page is a good answer. */
  success: number;
  /** One divided by the place of the first good answer, 0 beyond the tenth. */
  reciprocalRank: number;
  /** Gain of the first ten pages by grade, against the best possible order. */
  gain: number;
  /** Whether nothing was found although there is an answer. */
  nothing: number;
}

/** Pages whose place is looked at. */
const DEPTH = 10;

/** The grade from which a page is a good answer; grade 1 bears on the query without answering it. */
export const GOOD = 2;

/** Pages that list others and are neither right nor wrong. */
const OVERVIEWS = new Set(['/statements/', '/figures/']);

/** Addresses of results as pages: a statement counts for its page, each page once, overviews not at all. */
export function pagesOf(urls: readonly string[]): string[] {
  return [...new Set(urls.map((url) => url.replace(/[?#].*$/, '')))].filter((url) => !OVERVIEWS.has(url));
}

/** Measures one ranking against the answers of its query. */
export function measure(pages: readonly string[], answers: LabelledQuery['answers']): Measures {
  const grades = new Map(answers.map(({ url, grade }) => [url, grade]));
  const found = pages.slice(0, DEPTH).map((page) => grades.get(page) ?? 0);
  const first = found.findIndex((grade) => grade >= GOOD);
  const ideal = gainOf([...grades.values()].toSorted((a, b) => b - a).slice(0, DEPTH));
  return {
    success: first === 0 ? 1 : 0,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    gain: ideal === 0 ? 0 : gainOf(found) / ideal,
    nothing: pages.length === 0 ? 1 : 0,
  };
}

/** The mean of measures; of none, 0. */
export function mean(all: readonly Measures[]): Measures {
  const of = (key: keyof Measures) => (all.length === 0 ? 0 : all.reduce((sum, one) => sum + one[key], 0) / all.length);
  return { success: of('success'), reciprocalRank: of('reciprocalRank'), gain: of('gain'), nothing: of('nothing') };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
