import type { Answer } from './engine.ts';
import { withoutSource } from './language.ts';
import { FACETS, type SearchState } from './query.ts';

/** A wider search that finds something. */
export interface Relaxation {
  label: string;
  state: SearchState;
  /** Pages and statements it finds. */
  total: number;
}

/** Wider searches that are tried. */
const TRIED = 10;

/** The searches that leave out one filter, one word or the quotation marks, and find something. */
export async function relaxations({ state, parsed, chips }: Pick<Answer, 'state' | 'parsed' | 'chips'>, count: (state: SearchState) => Promise<number>): Promise<Relaxation[]> {
  const wider: { label: string; state: SearchState }[] = [];
  const withQuery = (query: string) => ({ ...state, query });
  for (const { source } of parsed.filters) wider.push({ label: `without ${source}`, state: withQuery(withoutSource(state.query, source)) });
  for (const facet of FACETS) {
    if (state.filters[facet].length > 0) wider.push({ label: `without the filter “${facet}”`, state: { ...state, filters: { ...state.filters, [facet]: [] } } });
  }
  if (parsed.phrases.length > 0) wider.push({ label: 'without quotation marks', state: withQuery(state.query.replace(/["“”„‟«»]/g, '')) });
  if (chips.length > 0) wider.push({ label: 'every word as a word', state: { ...state, asTyped: true } });
  for (const word of parsed.excluded) wider.push({ label: `with “${word}”`, state: withQuery(withoutSource(withoutSource(state.query, `-"${word}"`), `-${word}`)) });
  const words = parsed.words.split(' ').filter((word) => word !== '');
  if (words.length > 1) for (const word of new Set(words)) wider.push({ label: `without “${word}”`, state: withQuery(withoutSource(state.query, word)) });
  const asked = wider.slice(0, TRIED).filter((one) => one.state.query !== '' || FACETS.some((facet) => one.state.filters[facet].length > 0));
  const found = await Promise.all(asked.map(async (one) => ({ ...one, total: await count(one.state) })));
  return found.filter(({ total }) => total > 0);
}
