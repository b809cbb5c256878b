import type { NameMatch, NameRecord } from '../names.ts';
import type { Answer } from '../engine.ts';
import { searchNames } from '../names-first.ts';
import type { SearchState } from '../query.ts';
import { loadScript } from './engine-files.ts';
import { loadFirstNames, loadNames } from './names-index.ts';
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

/** Takes what is known of an answer before all of it is. */
export interface Early {
  names(matches: readonly NameMatch[]): void;
  /** Given an answer from few pages and without counts, where it is worth showing. */
  texts?: ((answer: Answer) => void) | undefined;
}

/** Asks both indexes. Names, engine and full text are sent for together: one after the other takes seconds on a slow connection. */
export async function answerTo(state: SearchState, early: Early): Promise<ClientAnswer> {
  const loading = loadNames().catch(() => undefined);
  loadScript().catch(() => undefined);
  const engine = import('./ask-texts.ts');
  engine.then(({ prepareTexts }) => prepareTexts()).catch(() => undefined);
  const first = await loadFirstNames().catch(() => undefined);
  early.names(searchNames(state, first ?? []));
  const names = (await loading) ?? first;
  if (names !== first) early.names(searchNames(state, names ?? []));
  const ask = async () => {
    const { askTexts, glimpseTexts } = await engine;
    if (early.texts) {
      const glimpse = await glimpseTexts(state, names ?? []);
      if (glimpse.results.some(({ page }) => page)) early.texts(glimpse);
    }
    return askTexts(state, names ?? []);
  };
  const answer = await ask().catch(() => undefined);
  return { state, names, answer, matches: answer?.names ?? searchNames(state, names ?? []) };
}

/** The answer in a few words, or what is amiss. */
export function answerStatus({ state, names, answer, matches }: ClientAnswer): string {
  if (answer?.isEmpty && names) return '';
  return searchStatus(state.query, names && matches.length, answer && { count: answer.total, leftOut: answer.leftOut });
}
