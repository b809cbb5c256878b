import { search, type Answer, type SearchOptions } from '../engine.ts';
import type { NameRecord } from '../names.ts';
import type { SearchState } from '../query.ts';
import { loadTexts } from './full-text.ts';

/** Pages looked into for a first answer. */
const FIRST_LOOK = 6;

/** Begins to start the full text, while it is still being asked for. */
export function prepareTexts(): void {
  loadTexts().catch(() => undefined);
}

/**
 * A first answer from few pages, which on a slow connection is there long before the whole one.
 * @throws {Error} when the full text cannot be searched.
 */
export async function glimpseTexts(state: SearchState, records: readonly NameRecord[]): Promise<Answer> {
  const texts = await loadTexts();
  // What is asked in the end is asked at once, so that its files come with those of the single words.
  texts.search(state.query, {}).catch(() => undefined);
  return search(state, records, texts, { lookInto: FIRST_LOOK, uncounted: true });
}

/**
 * The whole answer; this module brings the engine along and is loaded when the names have been shown.
 * @throws {Error} when the full text cannot be searched.
 */
export async function askTexts(state: SearchState, records: readonly NameRecord[], options?: SearchOptions): Promise<Answer> {
  return search(state, records, await loadTexts(), options);
}
