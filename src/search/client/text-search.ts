import { foldedWords } from '../fold.ts';
import { strangers } from '../likeness.ts';
import { engineFilters, type SearchState } from '../query.ts';
import { loadEngine, type Engine, type TextPage, type TextResult } from './full-text.ts';

/** Pages that fit a search, best first. */
export interface TextSearch {
  results: TextResult[];
  /** The query as it was searched for in the end. */
  query: string;
  /** Typed words that no page has; they were left out. */
  leftOut: string[];
}

/** Results looked into to tell whether a typed word was really found. */
const SAMPLE = 3;

/** Words of a query that are looked into. */
const CHECKED_WORDS = 8;

/**
 * Pages with the words of the query, or all pages for an empty one, within the filters.
 * @throws {Error} when the index cannot be loaded.
 */
export async function searchTexts({ query, filters }: SearchState): Promise<TextSearch> {
  const engine = await loadEngine();
  const options = { filters: engineFilters(filters) };
  if (query === '') return { ...(await engine.search(null, options)), query, leftOut: [] };
  const typed = foldedWords(query);
  if (typed.length === 0) return { results: [], query, leftOut: [] };
  const leftOut = await unknownWords(engine, query, typed.slice(0, CHECKED_WORDS));
  const rest = leftOut.length === 0 ? query : withoutWords(query, new Set(leftOut));
  const results = rest === '' ? [] : (await engine.search(rest, options)).results;
  return { results, query: rest, leftOut };
}

/** The typed words that are on no page: those strange to the best pages of the query and to the best pages of the word alone. */
async function unknownWords(engine: Engine, query: string, typed: readonly string[]): Promise<string[]> {
  const doubtful = strangers(typed, await foundWords(engine, query));
  const unknown = await Promise.all(doubtful.map(async (word) => strangers([word], await foundWords(engine, word))));
  return unknown.flat();
}

async function foundWords(engine: Engine, query: string): Promise<string[]> {
  const { results } = await engine.search(query, { filters: {} });
  const pages = await Promise.all(results.slice(0, SAMPLE).map((result) => result.data()));
  return pages.flatMap(wordsFoundOn);
}

function wordsFoundOn({ content, weighted_locations, meta }: TextPage): string[] {
  const words = content.split(/\s+/);
  return [...weighted_locations.map(({ location }) => words[location] ?? ''), ...Object.values(meta)];
}

function withoutWords(query: string, unknown: ReadonlySet<string>): string {
  return query
    .split(' ')
    .filter((part) => !foldedWords(part).some((word) => unknown.has(word)))
    .join(' ');
}
