import type { Kind } from '../../catalog/model/collections.ts';
import { quoteSentence, type Segment } from '../quote.ts';
import type { TextPage } from './full-text.ts';

/** A page that fits, as it is shown. */
export interface TextHit {
  url: string;
  title: string;
  type: Kind | undefined;
  note: string | undefined;
  /** The best sentences, each with the address of its section. */
  quotes: { url: string; section: string | undefined; segments: Segment[] }[];
}

/** Shows a page with the best sentence of each of its best sections; of the page as a whole when only its names fit. */
export function textHit(page: TextPage, sections: number): TextHit {
  const weight = ({ weighted_locations }: TextPage['sub_results'][number]) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const best = page.sub_results.toSorted((a, b) => weight(b) - weight(a)).slice(0, sections);
  const quotes = best.map(({ url, title, anchor, weighted_locations }) => {
    // The heading of the page itself is no section.
    const isSection = anchor !== undefined && title !== page.meta.title;
    return {
      url: isSection ? url : page.url,
      section: isSection ? title : undefined,
      segments: quoteSentence(page.content, weighted_locations),
    };
  });
  return {
    url: page.url,
    title: page.meta.title || page.url,
    // The index is built from these very words.
    type: page.filters.type?.[0] as Kind | undefined,
    note: page.meta.note,
    quotes: quotes.length > 0 ? quotes : [{ url: page.url, section: undefined, segments: quoteSentence(page.content, []) }],
  };
}
