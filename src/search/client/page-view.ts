import { namesOfValues } from '../facets.ts';
import type { NameMatch } from '../names.ts';
import { FACETS, hasFilters, QUERY_LIMIT, type Filters, type SearchState } from '../query.ts';
import { answerStatus, type ClientAnswer } from './answer.ts';
import { element, part } from './elements.ts';
import { showFacets } from './facet-groups.ts';
import { nameLink } from './name-link.ts';
import { showNothing } from './nothing-view.ts';
import { PAGE_SIZE } from './result-list.ts';
import { showTaken } from './taken-view.ts';

const NAMES_SHOWN = 8;

/** Takes over another search, made from the one that is there. */
export type Change = (change: (state: SearchState) => SearchState) => void;

/**
 * Shows an answer on the search page, except for the results themselves.
 * @param go takes over another search that the answer offers
 */
export function showAnswer(root: HTMLElement, found: ClientAnswer, go: Change): void {
  const { state, names, matches, answer } = found;
  const facets = part(root, 'data-search-facets');
  const isChoosing = facets.contains(document.activeElement);
  if (answer) showFacets(facets, effectiveFilters(found), answer.counts, answer.totals, namesOfValues(names ?? []));
  facets.hidden = !answer || (answer.isNothing && !hasFilters(effectiveFilters(found)));
  part(root, 'data-search-clear').hidden = !hasFilters(state.filters);
  showNames(root, matches);
  showTaken(root, answer, go);
  showNothing(root, answer, go);
  part(root, 'data-search-status').textContent = answerStatus(found);
  // The box that was just unticked is gone or has become useless with the last result.
  const now = document.activeElement;
  if (isChoosing && (facets.hidden || !facets.contains(now) || now?.matches(':disabled'))) part(root, 'data-search-input').focus();
}

/** Shows what stands on the page while nothing is asked for, in place of an answer; or takes it away before one. */
export function showStart(root: HTMLElement, isStart: boolean): void {
  const start = root.querySelector<HTMLElement>('[data-search-start]');
  if (start) start.hidden = !isStart;
  if (!isStart) return;
  for (const name of ['data-search-names', 'data-search-nothing', 'data-search-taken', 'data-search-clear']) part(root, name).hidden = true;
  part(root, 'data-search-status').textContent = '';
}

/** Shows the names that fit. */
export function showNames(root: HTMLElement, matches: readonly NameMatch[]): void {
  const section = part(root, 'data-search-names');
  section.hidden = matches.length === 0;
  part(section, 'data-search-names-list').replaceChildren(
    ...matches.slice(0, NAMES_SHOWN).map(({ record, matched }) => element('li', {}, nameLink(record, matched))),
  );
}

/** Says how many results wait behind the button. */
export function showRest(root: HTMLElement, shown: number, total: number): void {
  const rest = total - shown;
  const more = part(root, 'data-search-more');
  more.hidden = rest <= 0;
  more.textContent = `Show ${Math.min(PAGE_SIZE, rest)} more of ${rest}`;
  part(root, 'data-search-texts').hidden = shown === 0;
}

/** Says that a query was too long. */
export function showTruncation(root: HTMLElement, truncated: boolean): void {
  const notice = part(root, 'data-search-notice');
  notice.hidden = !truncated;
  notice.textContent = truncated ? `Only the first ${QUERY_LIMIT} characters are searched for.` : '';
}

/** What the checkboxes show: values chosen there and values typed into the query. */
function effectiveFilters({ state, answer }: ClientAnswer): Filters {
  const filters = { ...state.filters };
  for (const facet of FACETS) {
    const typed = (answer?.filters ?? []).filter(({ field }) => field === facet).map(({ value }) => value);
    filters[facet] = [...new Set([...filters[facet], ...typed])];
  }
  return filters;
}
