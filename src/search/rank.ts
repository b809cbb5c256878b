import { resultKind, type ResultKind } from './kinds.ts';
import type { NameMatch, NameRecord } from './names.ts';
import { quoteSentence, type Segment } from './quote.ts';
import type { PageScore } from './score.ts';
import type { TextPage } from './text-port.ts';

/** One result of a search. */
export interface Result {
  url: string;
  title: string;
  kind: ResultKind | undefined;
  /** Higher is better; comparable within one answer only. */
  score: number;
  /** The page, where the full text was looked into. */
  page: TextPage | undefined;
  /** Found words of the page's text. */
  found: PageScore['found'];
  /** The entry, where its name fits. */
  record: NameRecord | undefined;
}

/** What a fit of the whole query to a name is worth, by the least score of `rankNames` it takes. */
const NAME_WORTH = [
  { from: 85, worth: 2 },
  { from: 74, worth: 0.3 },
  { from: 64, worth: 0.25 },
  { from: 45, worth: 0.08 },
  { from: 1, worth: 0.5 },
] as const;

/** What a name is worth beside a recognised event. */
const BESIDE = 0.05;

/** Share of its score that a statement keeps when a better one of the same page is among the results. */
const FURTHER_STATEMENT = 0.6;

/**
 * Names and pages in one order: the entry whose name is the query first, then by how well the words fit.
 * @param isWhole whether the names are all that was asked for; beside an event, what was said there comes first
 */
export function rankResults(pages: readonly PageScore[], names: readonly NameMatch[], isWhole: boolean): Result[] {
  const matches = new Map(names.map((match) => [match.record.url, match]));
  const isClear = names.some(({ score }) => score >= 45);
  const worth = (match: NameMatch | undefined) => {
    if (!match || (isClear && match.score < 45)) return 0;
    if (!isWhole && match.record.kind !== 'event') return BESIDE;
    return (NAME_WORTH.find(({ from }) => match.score >= from)?.worth ?? 0) + match.score / 2000 + Math.log1p(match.record.weight) / 200;
  };
  const results = pages.map(({ page, score, found }): Result => {
    const match = matches.get(page.url);
    return { url: page.url, title: page.meta.title || page.url, kind: resultKind(page.filters.type?.[0]), score: score + worth(match), page, found, record: match?.record };
  });
  const listed = new Set(results.map(({ url }) => url));
  const unlisted = names.filter(({ record }) => !listed.has(record.url)).map((match): Result => {
    const { url, name, kind } = match.record;
    return { url, title: name, kind, score: worth(match), page: undefined, found: [], record: match.record };
  });
  return spreadStatements([...results, ...unlisted].sort(compare));
}

/** The best sentence of a result, with the found words marked; for a name, what the entry is. */
export function quoteOf({ page, found, record }: Pick<Result, 'page' | 'found' | 'record'>): Segment[] {
  if (page && (found.length > 0 || !record?.note)) return quoteSentence(page.content, found);
  return record?.note ? [{ text: record.note, marked: false }] : [];
}

/** One page has many statements; the best of them stands for the others. */
function spreadStatements(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  const spread = results.map((result) => {
    if (result.kind !== 'statement') return result;
    const [page = ''] = result.url.split('#');
    const isFurther = seen.has(page);
    seen.add(page);
    return isFurther ? { ...result, score: result.score * FURTHER_STATEMENT } : result;
  });
  return spread.sort(compare);
}

function compare(a: Result, b: Result): number {
  return b.score - a.score || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
}
