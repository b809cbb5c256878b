import { foundPlaces } from '../found-places.ts';
import { element } from './elements.ts';

/** A place of the page that says one of the words; a place that runs over several elements has several marks. */
export interface MarkedPlace {
  marks: HTMLElement[];
  /** The paragraph or cell it stands in. */
  block: Element;
  /** Index of the word. */
  term: number;
}

/** Elements that end a sentence; words do not run across them. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, caption, pre, summary, div, section, header, article, main';

/** What is not the text of the page. */
const SKIPPED = 'script, style, template, svg, button, select, textarea, [hidden], [aria-hidden="true"], [data-pagefind-ignore]';

/** Places marked at most: more would take time and say nothing. */
const LIMIT = 400;

/** Marks all places of an article that say one of the terms. */
export function markPlaces(article: Element, terms: readonly string[]): MarkedPlace[] {
  const places: MarkedPlace[] = [];
  for (const [block, nodes] of textsByBlock(article)) {
    const text = nodes.map(({ data }) => data).join('');
    // From the end, so that the offsets before stay what they are.
    const found = foundPlaces(text, terms).slice(0, LIMIT - places.length).toReversed();
    places.push(...found.map(({ start, end, term }) => ({ marks: wrap(nodes, start, end), block, term })).reverse());
    if (places.length >= LIMIT) break;
  }
  return places;
}

/** Takes marks away and leaves the text as it was. */
export function removeMarks(places: readonly MarkedPlace[]): void {
  for (const mark of places.flatMap(({ marks }) => marks)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** The text nodes of each stretch of text between the borders of blocks, in reading order. */
function textsByBlock(article: Element): [Element, Text[]][] {
  const stretches: [Element, Text[]][] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS) ?? article;
    if (!(node instanceof Text) || node.parentElement?.closest(SKIPPED)) continue;
    const last = stretches.at(-1);
    if (last?.[0] === block) last[1].push(node);
    else stretches.push([block, [node]]);
  }
  return stretches;
}

function wrap(nodes: readonly Text[], start: number, end: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let offset = 0;
  for (const node of nodes) {
    const [from, until] = [Math.max(start - offset, 0), Math.min(end - offset, node.length)];
    offset += node.length;
    if (from >= until) continue;
    const middle = node.splitText(from);
    middle.splitText(until - from);
    const mark = element('mark', { class: 'arrival-mark' });
    middle.replaceWith(mark);
    mark.append(middle);
    marks.push(mark);
  }
  return marks;
}
