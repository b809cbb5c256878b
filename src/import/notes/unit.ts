import { inlineOf, type Inline } from './inline.ts';

/** A piece of the notes that stands for itself: a heading, a list item with what belongs to it, a paragraph, a table row. */
export interface Unit extends Inline {
  kind: 'heading' | 'item' | 'text' | 'code' | 'row' | 'quote' | 'rule';
  /** Level of a heading, indentation of an item. */
  depth: number;
  /** Whether an item or a heading is numbered. */
  numbered: boolean;
  /** Whether the line above or below is empty. */
  apart: boolean;
  /** Line in the file, 1-based. */
  line: number;
  /** Its Markdown without the mark of heading or item: the first line, then the lines that belong to it. */
  source: string;
  more: string[];
  /** Cells of a table row, and whether it is the head of its table. */
  cells?: string[];
  isHead?: boolean;
}

/** A unit with its inline Markdown read. */
export function unit(fields: Pick<Unit, 'kind' | 'line' | 'source'> & Partial<Unit>): Unit {
  return { depth: 0, numbered: false, apart: false, more: [], ...inlineOf(fields.kind === 'code' ? '' : fields.source), ...fields };
}
