import { KIND_LABELS } from '../../site/views/words.ts';
import type { NameMatch, NameRecord } from '../names.ts';
import { element } from './elements.ts';

/** Link to a named entry, with what it is; the alias that fitted is said where it is not the name. */
export function nameLink(record: NameRecord, matched?: NameMatch['matched']): HTMLAnchorElement {
  const alias = matched !== undefined && matched !== record.name ? [' ', element('span', { class: 'search-hit-alias' }, `(${matched})`)] : [];
  return element(
    'a',
    { class: 'search-hit', href: record.url },
    element('span', { class: 'search-hit-type' }, [KIND_LABELS[record.kind].one, record.status].filter(Boolean).join(', ')),
    ' ',
    element('span', { class: 'search-hit-name' }, record.name, ...alias),
    ...(record.note ? [' ', element('span', { class: 'search-hit-note' }, record.note)] : []),
  );
}
