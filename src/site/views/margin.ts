import type { StatementView } from './statement.ts';

/** A block of a note with the statements that stand beside it. */
export interface MarginBlock {
  html: string;
  statements: StatementView[];
}

/**
 * Puts each statement beside the block that shares most of its words, in reading order; a statement that shares
 * none goes to the last block. Headings carry no notes: what fits one stands beside the text after it.
 */
export function placeStatements(blocks: readonly string[], statements: readonly StatementView[]): MarginBlock[] {
  const placed = blocks.map((html): MarginBlock => ({ html, statements: [] }));
  const words = blocks.map((html) => (/^<h[2-6]/.test(html) ? new Set<string>() : wordsOf(html.replace(/<[^>]+>/g, ' '))));
  // A word that stands in many blocks tells little about where a statement belongs.
  const weight = (word: string) => 1 / words.filter((set) => set.has(word)).length;
  for (const statement of statements) {
    const own = [...wordsOf(statement.says)];
    const scores = words.map((set) => own.reduce((sum, word) => sum + (set.has(word) ? weight(word) : 0), 0));
    const best = Math.max(0, ...scores);
    const index = best > 0 ? scores.indexOf(best) : blocks.length - 1;
    placed[index]?.statements.push(statement);
  }
  return placed;
}

/** Words of four letters and more, and numbers, in lower case. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\d[\d.,]*\d|\d/gu) ?? []);
}
