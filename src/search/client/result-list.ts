import { RESULT_LABELS, type ResultKind } from '../kinds.ts';
import { passagesOf } from '../passages.ts';
import type { Result } from '../rank.ts';
import { element } from './elements.ts';
import { marked, typeLabel } from './hit-links.ts';

/** Results added at a time. */
export const PAGE_SIZE = 10;

/** Sentences quoted from one page. */
const QUOTES = 3;

/** Results under the heading of their kind; the kind of the best result comes first. */
export function resultGroups(results: readonly Result[]): HTMLElement[] {
  const groups = new Map<ResultKind | undefined, Result[]>();
  for (const result of results) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  return [...groups].map(([kind, list]) =>
    element(
      'section',
      { class: 'search-group' },
      element('h3', {}, kind ? RESULT_LABELS[kind].many : 'Pages'),
      element('ol', { class: 'search-results' }, ...list.map(resultItem)),
    ),
  );
}

function resultItem(result: Result): HTMLLIElement {
  const quotes = passagesOf(result, QUOTES).map(({ url, section, segments }) =>
    element(
      'p',
      { class: 'search-result-quote' },
      ...marked(segments),
      ...(section ? [' ', element('a', { class: 'search-result-section', href: url }, section)] : []),
    ),
  );
  return element(
    'li',
    { class: 'search-result' },
    element('p', { class: 'search-hit-type' }, [typeLabel(result), result.page?.meta.note].filter(Boolean).join(' · ')),
    element('h4', { class: 'search-result-title' }, element('a', { href: result.url }, result.title)),
    ...quotes,
  );
}
