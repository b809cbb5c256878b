import { slug } from 'github-slugger';

/**
 * Makes the fragment ids of the sentences of one page: `m-` and a hash of the sentence, so that a link to it survives
 * edits elsewhere on the page. `taken` are ids the page has already; a repeated sentence gets `-2`.
 */
export function anchorMaker(headings: readonly string[], taken: readonly string[]): (sentence: string) => string {
  const used = new Set([...taken, ...headings.map((heading) => slug(heading))]);
  const counts = new Map<string, number>();
  return (sentence) => {
    const base = `m-${hash(sentence)}`;
    let count = counts.get(base) ?? 1;
    while (used.has(numbered(base, count))) count++;
    counts.set(base, count + 1);
    return numbered(base, count);
  };
}

const numbered = (base: string, count: number) => (count === 1 ? base : `${base}-${count}`);

/** FNV-1a over UTF-16 units, seven digits of base 36: short, and the same on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
