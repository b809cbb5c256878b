import { hasFilters, QUERY_LIMIT } from '../query.ts';
import { answerStatus, type Answer } from './answer.ts';
import { element, part } from './elements.ts';
import { showFacets } from './facet-groups.ts';
import { nameLink } from './hit-links.ts';
import { PAGE_SIZE } from './result-list.ts';
import { inQuotes } from './status.ts';

const NAMES_SHOWN = 8;

/** Shows an answer on the search page, except for the results themselves. */
export function showAnswer(root: HTMLElement, answer: Answer): void {
  const { state, names, matches } = answer;
  const facets = part(root, 'data-search-facets');
  if (answer.facets) showFacets(facets, state.filters, answer.facets, new Map((names ?? []).map((record) => [record.id, record])));
  facets.hidden = !answer.facets;
  part(root, 'data-search-clear').hidden = !hasFilters(state.filters);
  const namesSection = part(root, 'data-search-names');
  namesSection.hidden = matches.length === 0;
  part(namesSection, 'data-search-names-list').replaceChildren(
    ...matches.slice(0, NAMES_SHOWN).map(({ record, matched }) => element('li', {}, nameLink(record, matched))),
  );
  showNothing(root, answer);
  part(root, 'data-search-status').textContent = answerStatus(answer);
}

/** Says how many results wait behind the button. */
export function showRest(root: HTMLElement, total: number): void {
  const shown = part(root, 'data-search-results').children.length;
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

/** What was tried, and the names that look like it. */
function showNothing(root: HTMLElement, answer: Answer): void {
  const section = part(root, 'data-search-nothing');
  section.hidden = !answer.isNothing;
  if (section.hidden) return;
  const { query, filters } = answer.state;
  const tried = [query && `for ${inQuotes(query)}`, hasFilters(filters) && 'with these filters'].filter(Boolean).join(' ');
  part(section, 'data-search-tried').textContent = `Nothing found ${tried}. Names, other spellings and the texts of all pages were searched.`;
  part(section, 'data-search-nearest').hidden = answer.nearest.length === 0;
  part(section, 'data-search-nearest-list').replaceChildren(...answer.nearest.map((record) => element('li', {}, nameLink(record))));
}
