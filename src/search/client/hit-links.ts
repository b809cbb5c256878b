import { KIND_LABELS } from '../../site/views/words.ts';
import type { NameMatch, NameRecord } from '../names.ts';
import type { Segment } from '../quote.ts';
import { element } from './elements.ts';
import type { TextHit } from './text-hit.ts';

/** Link to a named entry, with what it is; the alias that fitted is said where it is not the name. */
export function nameLink(record: NameRecord, matched?: NameMatch['matched']): HTMLAnchorElement {
  const alias = matched !== undefined && matched !== record.name ? [' ', element('span', { class: 'search-hit-alias' }, `(${matched})`)] : [];
  return element(
    'a',
    { class: 'search-hit', href: record.url },
    element('span', { class: 'search-hit-type' }, KIND_LABELS[record.kind].one),
    ' ',
    element('span', { class: 'search-hit-name' }, record.name, ...alias),
    ...(record.note ? [' ', element('span', { class: 'search-hit-note' }, record.note)] : []),
  );
}

/** Link to the best section of a page, with its sentence. */
export function textLink(hit: TextHit): HTMLAnchorElement {
  const [quote] = hit.quotes;
  return element(
    'a',
    { class: 'search-hit', href: quote?.url ?? hit.url },
    element('span', { class: 'search-hit-type' }, typeLabel(hit)),
    ' ',
    element('span', { class: 'search-hit-name' }, hit.title),
    ...(quote?.section ? [' ', element('span', { class: 'search-hit-alias' }, `› ${quote.section}`)] : []),
    ' ',
    element('span', { class: 'search-hit-quote' }, ...marked(quote?.segments ?? [])),
  );
}

/** What kind of page a hit is. */
export function typeLabel({ type }: TextHit): string {
  return (type && KIND_LABELS[type]?.one) || 'Page';
}

/** A quotation with the found words marked. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map((segment) => (segment.marked ? element('mark', {}, segment.text) : segment.text));
}
