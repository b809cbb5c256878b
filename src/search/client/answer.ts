import type { NameMatch, NameRecord } from '../names.ts';
import { search, searchNames, type Answer } from '../engine.ts';
import type { SearchState } from '../query.ts';
import { loadTexts } from './full-text.ts';
import { loadNames } from './names-index.ts';
import { searchStatus } from './status.ts';

/** What both indexes say to a search; what cannot be loaded is `undefined`. */
export interface ClientAnswer {
  state: SearchState;
  names: readonly NameRecord[] | undefined;
  /** Names that fit, best first. */
  matches: readonly NameMatch[];
  /** The whole answer, where the full text could be searched. */
  answer: Answer | undefined;
}

/** Asks both indexes. */
export async function answerTo(state: SearchState): Promise<ClientAnswer> {
  const [names, texts] = await Promise.all([loadNames().catch(() => undefined), loadTexts().catch(() => undefined)]);
  const answer = texts && (await search(state, names ?? [], texts).catch(() => undefined));
  return { state, names, answer, matches: answer?.names ?? searchNames(state, names ?? []) };
}

/** The answer in a few words, or what is amiss. */
export function answerStatus({ state, names, answer, matches }: ClientAnswer): string {
  if (answer?.isEmpty && names) return '';
  return searchStatus(state.query, names && matches.length, answer && { count: answer.total, leftOut: answer.leftOut });
}
