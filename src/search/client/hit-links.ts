import { RESULT_LABELS } from '../kinds.ts';
import { passagesOf } from '../passages.ts';
import type { Segment } from '../quote.ts';
import type { Result } from '../rank.ts';
import { element } from './elements.ts';

/** Link to the best section of a page, with its sentence. */
export function resultLink(result: Result): HTMLAnchorElement {
  const [passage] = passagesOf(result, 1);
  return element(
    'a',
    { class: 'search-hit', href: passage?.url ?? result.url },
    element('span', { class: 'search-hit-type' }, typeLabel(result)),
    ' ',
    element('span', { class: 'search-hit-name' }, result.title),
    ...(passage?.section ? [' ', element('span', { class: 'search-hit-alias' }, `› ${passage.section}`)] : []),
    ' ',
    element('span', { class: 'search-hit-quote' }, ...marked(passage?.segments ?? [])),
  );
}

const STATUS_LABELS: Record<string, string> = { archived: 'archived', stub: 'no note yet' };

/** What kind of page a result is, and whether it is archived or only announced. */
export function typeLabel({ kind, page }: Pick<Result, 'kind' | 'page'>): string {
  const status = STATUS_LABELS[page?.meta.status ?? ''];
  return [kind ? RESULT_LABELS[kind].one : 'Page', status].filter(Boolean).join(', ');
}

/** A quotation with the found words marked. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map((segment) => (segment.marked ? element('mark', {}, segment.text) : segment.text));
}
