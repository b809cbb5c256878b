/** A heading that a table of contents leads to. */
export interface ContentsItem {
  id: string;
  text: string;
  depth: 2 | 3;
}

/**
 * The headings of a page's rendered text, in order, read from the HTML itself: whatever wrote a heading, a note or a
 * component, what is shown is what is listed. Headings without an id or that nobody sees are left out.
 */
export function contentsOf(html: string): ContentsItem[] {
  return [...html.matchAll(HEADING)].flatMap(([, depth, attributes = '', inner = '']) => {
    const id = /\sid="([^"]+)"/.exec(attributes)?.[1];
    const text = decode(inner.replace(TAG, '')).replace(/\s+/g, ' ').trim();
    if (!id || !text || /\bvisually-hidden\b/.test(attributes)) return [];
    return [{ id: decode(id), text, depth: Number(depth) as 2 | 3 }];
  });
}

/** Astro and the renderer of notes both write attributes in double quotes, in which a `>` may stand. */
const TAG = /<(?:"[^"]*"|[^">])*>/g;
const HEADING = /<h([23])((?:"[^"]*"|[^">])*)>(.*?)<\/h\1>/gs;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });
}
