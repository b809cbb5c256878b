import type { Place } from '../source-file.ts';
import { MarkdownAligner, offsetInYaml } from './align.ts';
import { blocksOf, type BlockLink, type Piece, type TextBlock } from './blocks.ts';
import { isLinkable, piecesIn } from './cover.ts';
import type { Range } from './fold.ts';
import type { MentionPlace } from './mention.ts';
import type { Field, Source } from './source.ts';

/** A stretch of a document in which names are looked for: a field, or a block of its body. */
export interface Passage {
  text: string;
  place: MentionPlace;
  statement?: string | undefined;
  /** Index of the block in the body. */
  block?: number;
  section: number;
  heading?: string | undefined;
  links: readonly BlockLink[];
  /** Inline code in it. */
  code: readonly Range[];
  /** Whether these words can become a link. */
  isLinkable(range: Range): boolean;
  /** Where in the file an offset of the text stands. */
  placeOf(offset: number): Place;
}

/** The passages of a document in the order of its page. */
export function passagesOf(source: Source): Passage[] {
  const lines = lineStarts(source.text);
  const body = source.isPlainText ? plainPassages(source, lines) : source.tree ? blocksOf(source.tree).map(blockPassage) : [];
  return [...fieldPassages(source, lines), ...body];

  function blockPassage(block: TextBlock, index: number): Passage {
    const offsetOf = bodyOffsets(source, block);
    return {
      text: block.text,
      place: 'body',
      block: index,
      section: block.section,
      heading: block.heading,
      links: block.links,
      code: block.pieces.filter(({ style }) => style === 'code'),
      isLinkable: (range) => isLinkable(block, range),
      placeOf: (offset) => placeAt(lines(), offsetOf(offset)),
    };
  }
}

/** Where in the file an offset of a block stands; an image or a footnote mark stands where the block begins. */
function bodyOffsets({ text, bodyStart }: Source, block: TextBlock): (offset: number) => number {
  const aligners = new Map<Piece, MarkdownAligner>();
  const startOf = (piece: Piece | undefined) => bodyStart + (piece?.node.position?.start.offset ?? 0);
  return (offset) => {
    const [piece] = piecesIn(block, { start: offset, end: offset + 1 });
    if (!piece) return startOf(block.pieces[0]);
    const aligner = aligners.get(piece) ?? new MarkdownAligner(text, startOf(piece), piece.node.value);
    aligners.set(piece, aligner);
    return aligner.offsetOf(offset - piece.start);
  };
}

function fieldPassages(source: Source, lines: () => number[]): Passage[] {
  const yaml = source.text.slice(0, source.bodyStart);
  const next = new Map<string, number>();
  const placeOf = ({ path, value }: Field, offset: number): Place => {
    const key = String(path.at(-1));
    const pattern = new RegExp(`(?:^|[\\s{,])${key}:\\s+`, 'g');
    pattern.lastIndex = next.get(key) ?? 0;
    for (let found = pattern.exec(yaml); found; found = pattern.exec(yaml)) {
      const at = offsetInYaml(yaml, pattern.lastIndex, value, offset);
      if (at === undefined) continue;
      next.set(key, found.index);
      return placeAt(lines(), at);
    }
    return source.locate(path);
  };
  return source.fields.map((field) => ({
    text: field.value,
    place: field.place,
    statement: field.statement,
    section: 0,
    links: [],
    code: [],
    isLinkable: () => false,
    placeOf: (offset) => placeOf(field, offset),
  }));
}

/** Plain text has no markup: blocks end at blank lines and before list items. */
function plainPassages({ text, bodyStart }: Source, lines: () => number[]): Passage[] {
  const breaks = [...text.slice(bodyStart).matchAll(PLAIN_BREAK)].map(({ index }) => bodyStart + index);
  const starts = [bodyStart, ...breaks];
  return starts.map((start, index): Passage => ({
    text: text.slice(start, starts[index + 1] ?? text.length),
    place: 'body',
    block: index,
    section: 0,
    links: [],
    code: [],
    isLinkable: () => true,
    placeOf: (offset) => placeAt(lines(), start + offset),
  }));
}

const PLAIN_BREAK = /\n(?=[ \t\r]*\n|[ \t]*(?:[-*•+–]|\d+[.)])[ \t]+)/g;

function lineStarts(text: string): () => number[] {
  let starts: number[] | undefined;
  return () => {
    if (starts) return starts;
    starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  };
}

function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
