import { element } from './elements.ts';
import type { TextSearch } from './text-search.ts';
import { marked, typeLabel } from './hit-links.ts';
import { textHit, type TextHit } from './text-hit.ts';

/** Results added at a time. */
export const PAGE_SIZE = 10;

/** Sentences quoted from one page. */
const QUOTES = 3;

/**
 * The results from one place up to another, as list items.
 * @throws {Error} when a part of the index cannot be loaded.
 */
export async function resultItems({ results }: TextSearch, from: number, until: number): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(results.slice(from, until).map((result) => result.data()));
  return pages.map((page) => resultItem(textHit(page, QUOTES)));
}

function resultItem(hit: TextHit): HTMLLIElement {
  const quotes = hit.quotes.map(({ url, section, segments }) =>
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
    element('p', { class: 'search-hit-type' }, [typeLabel(hit), hit.note].filter(Boolean).join(' · ')),
    element('h3', { class: 'search-result-title' }, element('a', { href: hit.url }, hit.title)),
    ...quotes,
  );
}
