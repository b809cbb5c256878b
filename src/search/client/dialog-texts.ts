import type { Answer } from '../engine.ts';
import type { NameRecord } from '../names.ts';
import { noFilters } from '../query.ts';
import { askTexts, glimpseTexts } from './ask-texts.ts';
import { resultLink } from './hit-links.ts';

/** Results looked at to find texts that do not stand among the names already. */
const LINKS = 12;

export { prepareTexts } from './ask-texts.ts';

/** An answer and links to its best pages. */
export interface FoundTexts {
  answer: Answer;
  links: HTMLAnchorElement[];
}

/**
 * The whole answer but for its counts, and links to its best pages.
 * @param showFirst is given a first answer from few pages, which comes a good deal earlier on a slow connection
 * @throws {Error} when the full text cannot be searched.
 */
export async function findTexts(query: string, records: readonly NameRecord[], showFirst: (found: FoundTexts) => void): Promise<FoundTexts> {
  const state = { query, filters: noFilters() };
  const first = await glimpseTexts(state, records);
  if (first.results.length > 0) showFirst(withLinks(first));
  return withLinks(await askTexts(state, records, { uncounted: true }));
}

function withLinks(answer: Answer): FoundTexts {
  return { answer, links: answer.results.filter(({ page }) => page).slice(0, LINKS).map(resultLink) };
}
