import { quoteSentence, type Segment } from './quote.ts';
import type { Result } from './rank.ts';
import type { TextAnchor } from './text-port.ts';

/** A sentence of a page, with the address of its section. */
export interface Passage {
  url: string;
  /** Heading of the section; the page as a whole has none. */
  section: string | undefined;
  segments: Segment[];
}

/** The best sentence of each of a page's best sections; of the page as a whole where only its names fit. */
export function passagesOf({ url, page, found, record }: Pick<Result, 'url' | 'page' | 'found' | 'record'>, count: number): Passage[] {
  if (!page) return record?.note ? [{ url, section: undefined, segments: [{ text: record.note, marked: false }] }] : [];
  const headings = page.anchors.filter(({ element, text }) => /^h[2-4]$/i.test(element) && text.trim() !== '').toSorted((a, b) => a.location - b.location);
  const sections = new Map<TextAnchor | undefined, Result['found']>();
  for (const word of found) {
    const heading = headings.findLast(({ location }) => location <= word.location);
    sections.set(heading, [...(sections.get(heading) ?? []), word]);
  }
  const tells = (words: Result['found']) => new Set(words.map(({ balanced_score }) => balanced_score)).size * 10 + words.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const best = [...sections].toSorted((a, b) => tells(b[1]) - tells(a[1])).slice(0, count);
  if (best.length === 0) return [{ url, section: undefined, segments: quoteSentence(page.content, []) }];
  return best.map(([heading, words]) => ({
    url: heading ? `${url}#${heading.id}` : url,
    section: heading?.text.trim(),
    segments: quoteSentence(page.content, words),
  }));
}
