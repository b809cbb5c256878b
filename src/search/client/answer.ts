import type { NameMatch, NameRecord } from '../names.ts';
import type { Answer } from '../engine.ts';
import { searchNames } from '../names-first.ts';
import type { SearchState } from '../query.ts';
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

/** Asks both indexes, the names first; engine and full text are loaded behind them. */
export async function answerTo(state: SearchState, showNames: (matches: readonly NameMatch[]) => void): Promise<ClientAnswer> {
  const names = await loadNames().catch(() => undefined);
  showNames(searchNames(state, names ?? []));
  const answer = await import('./ask-texts.ts').then(({ askTexts }) => askTexts(state, names ?? [])).catch(() => undefined);
  return { state, names, answer, matches: answer?.names ?? searchNames(state, names ?? []) };
}

/** The answer in a few words, or what is amiss. */
export function answerStatus({ state, names, answer, matches }: ClientAnswer): string {
  if (answer?.isEmpty && names) return '';
  return searchStatus(state.query, names && matches.length, answer && { count: answer.total, leftOut: answer.leftOut });
}
