import { search, type Answer } from '../engine.ts';
import type { NameRecord } from '../names.ts';
import { noFilters } from '../query.ts';
import { loadTexts } from './full-text.ts';
import { resultLink } from './hit-links.ts';

/** Results looked at to find texts that do not stand among the names already. */
const LINKS = 12;

/** Begins to load the full text. */
export function prepareTexts(): void {
  loadTexts().catch(() => undefined);
}

/**
 * The whole answer, and links to its best pages.
 * @throws {Error} when the full text cannot be searched.
 */
export async function findTexts(query: string, records: readonly NameRecord[]): Promise<{ answer: Answer; links: HTMLAnchorElement[] }> {
  const answer = await search({ query, filters: noFilters() }, records, await loadTexts());
  return { answer, links: answer.results.filter(({ page }) => page).slice(0, LINKS).map(resultLink) };
}
