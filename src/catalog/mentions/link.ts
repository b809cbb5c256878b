import type { Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { blocksOf, type TextBlock } from './blocks.ts';
import { cutMarks, type Stretch } from './cut-marks.ts';
import { coverOf, isLinkable, isWhole, piecesIn, type Cover } from './cover.ts';
import type { Range } from './fold.ts';
import type { Mention } from './mention.ts';

/** How links are made. */
export interface LinkOptions {
  /** Address of the page of the entry a mention means. */
  href: (mention: Mention) => string;
}

/**
 * A copy of a body's tree in which the mentions marked `linked` are links of class `mention` with the entry's id in
 * `data-entry`, and the first mention of each sentence carries the sentence's anchor as its `id` (on the link, or on a
 * span where there is none). `mentions` are those of the same tree; the tree itself stays as it is.
 */
export function linkMentions(tree: Root, mentions: readonly Mention[], options: LinkOptions): Root {
  const cut = cutMarks(tree, stretchesOf(blocksOf(tree), mentions));
  const blocks = blocksOf(cut);
  const edits: Edits = { wraps: new Map(), ids: new Map() };
  const anchored = new Set<string>();
  for (const mention of mentions) {
    const block = blocks[mention.range.block ?? -1];
    if (mention.place !== 'body' || !block) continue;
    const id = anchored.has(mention.anchor) ? undefined : mention.anchor;
    if (edit(edits, block, mention, id, options)) anchored.add(mention.anchor);
  }
  return copy(cut, edits);
}

/** What will be a link of its own. */
function stretchesOf(blocks: readonly TextBlock[], mentions: readonly Mention[]): Stretch[] {
  return mentions.flatMap(({ place, linked, range }) => {
    const block = blocks[range.block ?? -1];
    return place === 'body' && linked && block && isLinkable(block, range) ? { block, range } : [];
  });
}

/** What the copy will have that the tree has not. */
interface Edits {
  /** By parent: which of its content to wrap, in order. */
  wraps: Map<Parents, Wrap[]>;
  /** By node: the id it gets. */
  ids: Map<Nodes, string>;
}

interface Wrap {
  /** Index of the first and of the last child, and where in them to begin and end when they are text. */
  first: number;
  last: number;
  from: number;
  to: number;
  around(children: PhrasingContent[]): PhrasingContent;
}

function edit(edits: Edits, block: TextBlock, mention: Mention, id: string | undefined, { href }: LinkOptions): boolean {
  const cover = coverOf(block, mention.range);
  if (!cover) return false;
  const existing = elementAround(block, mention.range);
  if (existing && !edits.ids.has(existing)) {
    if (id !== undefined) edits.ids.set(existing, id);
    return true;
  }
  if (!existing && mention.linked && isWhole(cover, mention.range)) {
    const link = { url: href(mention), class: 'mention', entry: mention.id, id };
    addWrap(edits, cover, mention.range, (children) => mentionLink(children, link));
    return true;
  }
  return id === undefined || addSpan(edits, block, mention.range, id);
}

/** The author's link or inline code that holds a stretch of text: the element that can carry its anchor. */
function elementAround(block: TextBlock, range: Range): Nodes | undefined {
  const [piece] = piecesIn(block, range);
  for (let place = piece?.up; place; place = place.up) {
    if (place.parent.type === 'link' || place.parent.type === 'linkReference') return place.parent;
  }
  return piece?.node.type === 'inlineCode' ? piece.node : undefined;
}

/** Wraps the first run of the mention's text, which may end before the mention when an element begins within it. */
function addSpan(edits: Edits, block: TextBlock, range: Range, id: string): boolean {
  const [piece] = piecesIn(block, range);
  if (!piece) return false;
  const run = { start: Math.max(range.start, piece.start), end: Math.min(range.end, piece.end) };
  const cover = { parent: piece.up.parent, first: piece.up.index, last: piece.up.index, extent: piece };
  addWrap(edits, cover, run, (children) => ({ type: 'emphasis', children, data: { hName: 'span', hProperties: { id } } }));
  return true;
}

function addWrap(edits: Edits, { parent, first, last, extent }: Cover, range: Range, around: Wrap['around']): void {
  const wraps = edits.wraps.get(parent) ?? [];
  const tail = parent.children[last];
  const cut = extent.end - range.end;
  const to = tail && 'value' in tail ? tail.value.length - cut : 0;
  wraps.push({ first, last, from: range.start - extent.start, to, around });
  edits.wraps.set(parent, wraps);
}

function mentionLink(children: PhrasingContent[], { url, entry, id }: { url: string; entry: string; id: string | undefined }): Link {
  return {
    type: 'link',
    url,
    title: null,
    children,
    data: { hProperties: { ...(id !== undefined && { id }), class: 'mention', 'data-entry': entry } },
  };
}

function copy<T extends Nodes>(node: T, edits: Edits): T {
  const id = edits.ids.get(node);
  const data = node.data || id !== undefined ? { data: withId(structuredClone(node.data), id) } : {};
  if (!('children' in node)) return { ...node, ...data };
  return { ...node, ...data, children: copyChildren(node, edits) };
}

function withId(data: Nodes['data'], id: string | undefined): Nodes['data'] {
  return id === undefined ? data : { ...data, hProperties: { ...data?.hProperties, id } };
}

/** Copies children; text in which a wrap begins or ends is cut there. */
function copyChildren(parent: Parents, edits: Edits): Nodes[] {
  const wraps = edits.wraps.get(parent) ?? [];
  const copies: Nodes[] = [];
  let index = 0;
  let from = 0;
  const take = (end: number, to: number): Nodes[] => {
    const taken: Nodes[] = [];
    for (; index < end; index++, from = 0) taken.push(...part(parent.children[index], from, undefined));
    if (to > from) taken.push(...part(parent.children[index], from, to));
    from = to;
    return taken;
  };
  const part = (node: Nodes | undefined, start: number, end: number | undefined): Nodes[] => {
    if (!node) return [];
    if (node.type !== 'text') return end === undefined || start === 0 ? [copy(node, edits)] : [];
    const value = node.value.slice(start, end);
    return value ? [{ ...node, value }] : [];
  };
  for (const wrap of wraps) {
    copies.push(...take(wrap.first, wrap.from));
    const whole = parent.children[wrap.last]?.type !== 'text';
    copies.push(wrap.around(take(whole ? wrap.last + 1 : wrap.last, whole ? 0 : wrap.to) as PhrasingContent[]));
  }
  copies.push(...take(parent.children.length, 0));
  return copies;
}
