import { cleanQuery, noFilters, readSearch, writeSearch } from '../query.ts';
import { answerTo } from './answer.ts';
import { rememberQuery } from './carried-words.ts';
import { part } from './elements.ts';
import { chosenFilters } from './facet-groups.ts';
import type { TextSearch } from './text-search.ts';
import { showAnswer, showRest, showTruncation } from './page-view.ts';
import { PAGE_SIZE, resultItems } from './result-list.ts';
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
  let shown = PAGE_SIZE;
  let run = 0;
  let texts: TextSearch | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Whether the address is one to come back to: what is typed next then gets an entry of its own in the history.
  let settled = false;

  const render = async (query: string) => {
    const current = ++run;
    const answer = await answerTo({ query, filters });
    const found = answer.isEmpty ? undefined : answer.texts;
    const items = found && (await resultItems(found, 0, shown).catch(() => undefined));
    if (current !== run) return;
    texts = found;
    showAnswer(root, items || !found ? answer : { ...answer, texts: undefined });
    results.replaceChildren(...(items ?? []));
    rememberQuery([part(root, 'data-search-names'), results], query);
    showRest(root, items && found ? found.results.length : 0);
  };

  /** Takes over what the field and the checkboxes say. */
  const search = (settles: boolean) => {
    clearTimeout(timer);
    const { query, truncated } = cleanQuery(input.value);
    const address = location.pathname + writeSearch({ query, filters });
    if (address !== location.pathname + location.search) {
      if (settled || settles) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    settled = settles;
    shown = PAGE_SIZE;
    showTruncation(root, truncated);
    void render(query);
  };

  /** Takes over what the address says. */
  const restore = () => {
    clearTimeout(timer);
    const state = readSearch(new URLSearchParams(location.search));
    input.value = state.query;
    filters = state.filters;
    settled = location.search !== '';
    shown = Number((history.state as { shown?: number } | null)?.shown) || PAGE_SIZE;
    showTruncation(root, state.truncated);
    void render(state.query);
  };

  const showMore = async () => {
    if (!texts) return;
    const [found, current, from] = [texts, run, results.children.length];
    const items = await resultItems(found, from, from + PAGE_SIZE).catch(() => undefined);
    if (current !== run) return;
    if (!items) {
      part(root, 'data-search-status').textContent = NO_TEXTS;
      return;
    }
    results.append(...items);
    rememberQuery(items, cleanQuery(input.value).query);
    shown = results.children.length;
    history.replaceState({ shown }, '');
    showRest(root, found.results.length);
    items[0]?.querySelector('a')?.focus();
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(true);
  });
  facets.addEventListener('change', () => {
    filters = chosenFilters(facets);
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
  facets.open = matchMedia('(min-width: 60rem)').matches;
  restore();
}
