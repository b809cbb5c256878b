import type { Answer } from '../engine.ts';
import { withoutSource } from '../language.ts';
import { cleanQuery, FACETS, isAsked, noFilters, readSearch, writeSearch, type Filters, type SearchState } from '../query.ts';
import type { Result } from '../rank.ts';
import { answerTo } from './answer.ts';
import { rememberQuery } from './carried-words.ts';
import { part } from './elements.ts';
import { chosenFilters } from './facet-groups.ts';
import { loadNames } from './names-index.ts';
import { showAnswer, showNames, showRest, showStart, showTruncation, type Change } from './page-view.ts';
import { PAGE_SIZE, resultGroups } from './result-list.ts';
import { NO_TEXTS } from './status.ts';

/** Milliseconds without a keystroke before the search is repeated. */
const PAUSE = 150;

/** Makes the search page work; the address holds its state, so that it can be sent, reloaded and gone back to. */
export function startSearchPage(root: HTMLElement): void {
  const form = part<HTMLFormElement>(root, 'data-search-form');
  const input = part<HTMLInputElement>(root, 'data-search-input');
  const facets = part<HTMLDetailsElement>(root, 'data-search-facets');
  const results = part(root, 'data-search-results');
  let filters = noFilters();
  let asTyped = false;
  let shown = PAGE_SIZE;
  let run = 0;
  let answer: Answer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Whether the address is one to come back to: what is typed next then gets an entry of its own in the history.
  let settled = false;
  let wasAsked = false;

  const render = async (state: SearchState) => {
    const current = ++run;
    showStart(root, !isAsked(state));
    if (isAsked(state)) openFacets();
    else if (!facets.open) {
      // Nothing is asked for: the page stands as it came, and neither names nor texts are loaded for it.
      answer = undefined;
      showResults([]);
      return;
    }
    const found = await answerTo(state, {
      names: (matches) => {
        if (current !== run) return;
        showNames(root, matches);
        rememberQuery([part(root, 'data-search-names')], state.query);
      },
      // Later answers come at once, and in place of another one.
      texts: results.childElementCount > 0 ? undefined : ({ results: first }) => {
        if (current === run) showResults(first.filter(({ page }) => page));
      },
    });
    const items = found.answer && (await resultsUntil(found.answer, shown).catch(() => undefined));
    if (current !== run) return;
    answer = items && found.answer;
    showAnswer(root, items ? found : { ...found, answer: undefined }, go);
    showResults(items ?? []);
  };

  const showResults = (items: readonly Result[]) => {
    results.replaceChildren(...resultGroups(items));
    rememberQuery([part(root, 'data-search-names'), results], answer?.corrected ?? cleanQuery(input.value).query);
    showRest(root, items.length, answer ? countOf(answer) : 0);
  };

  /** Takes over what the field and the checkboxes say. */
  const search = (settles: boolean) => {
    clearTimeout(timer);
    const { query, truncated } = cleanQuery(input.value);
    const state = { query, filters, asTyped };
    const address = location.pathname + writeSearch(state);
    if (address !== location.pathname + location.search) {
      if (settled || settles) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    settled = settles;
    shown = PAGE_SIZE;
    showTruncation(root, truncated);
    void render(state);
  };

  /** Takes over another search, offered in the answer; it starts from what is there now, which may be newer than the answer. */
  const go: Change = (change) => {
    const state = change({ query: cleanQuery(input.value).query, filters, asTyped });
    input.value = state.query;
    filters = state.filters;
    asTyped = state.asTyped ?? false;
    search(true);
    input.focus();
  };

  /** Takes over what the address says. */
  const restore = () => {
    clearTimeout(timer);
    const state = readSearch(new URLSearchParams(location.search));
    input.value = state.query;
    filters = state.filters;
    asTyped = state.asTyped ?? false;
    settled = location.search !== '';
    shown = Number((history.state as { shown?: number } | null)?.shown) || PAGE_SIZE;
    showTruncation(root, state.truncated);
    void render(state);
  };

  const showMore = async () => {
    if (!answer) return;
    const [found, current] = [answer, run];
    const items = await resultsUntil(found, shown + PAGE_SIZE).catch(() => undefined);
    if (current !== run) return;
    if (!items) {
      part(root, 'data-search-status').textContent = NO_TEXTS;
      return;
    }
    const [first] = items.slice(shown);
    shown = items.length;
    history.replaceState({ shown }, '');
    showResults(items);
    [...results.querySelectorAll<HTMLAnchorElement>('.search-result-title a')].find((link) => link.getAttribute('href') === first?.url)?.focus();
  };

  /** Beside the results there is room for the facets, from the first search on; later they are as the reader left them. */
  const openFacets = () => {
    if (wasAsked) return;
    wasAsked = true;
    if (matchMedia('(min-width: 60rem)').matches) facets.open = true;
  };

  facets.addEventListener('toggle', () => {
    const state = { query: cleanQuery(input.value).query, filters, asTyped };
    if (facets.open && !isAsked(state) && !answer) void render(state);
  });
  input.addEventListener('focus', () => void loadNames().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    asTyped = false;
    timer = setTimeout(() => search(false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(true);
  });
  facets.addEventListener('change', () => {
    const state = withChosen(cleanQuery(input.value).query, chosenFilters(facets), answer);
    input.value = state.query;
    filters = state.filters;
    search(true);
  });
  part(root, 'data-search-clear').addEventListener('click', () => {
    filters = noFilters();
    search(true);
    input.focus();
  });
  part(root, 'data-search-more').addEventListener('click', () => void showMore());
  window.addEventListener('popstate', restore);

  form.hidden = false;
  facets.hidden = false;
  restore();
}

/** How many results an answer has beside its names. */
function countOf({ results, restCount }: Answer): number {
  return results.filter(({ page }) => page).length + restCount;
}

/**
 * The first results of an answer that the full text has.
 * @throws {Error} when a part of the index cannot be loaded.
 */
async function resultsUntil(answer: Answer, until: number): Promise<Result[]> {
  const looked = answer.results.filter(({ page }) => page);
  return [...looked, ...(until > looked.length ? await answer.loadRest(0, until - looked.length) : [])].slice(0, until);
}

/** The search that the checkboxes say, among which those of typed filters: an unchecked one is taken out of the query. */
function withChosen(query: string, boxes: Filters, answer: Answer | undefined): Pick<SearchState, 'query' | 'filters'> {
  const typed = (answer?.filters ?? []).filter(({ field, source }) => source !== '' && FACETS.some((facet) => facet === field));
  const given = new Set(typed.filter(({ field, value }) => !boxes[field as keyof Filters].includes(value)).map(({ source }) => source));
  const kept = typed.filter(({ source }) => !given.has(source));
  const rest = [...given].reduce((text, source) => withoutSource(text, source), query);
  const filters = noFilters();
  for (const facet of FACETS) filters[facet] = boxes[facet].filter((value) => !kept.some((filter) => filter.field === facet && filter.value === value));
  return { query: rest, filters };
}
