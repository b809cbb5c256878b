import type { StatementData } from '../../catalog/model/statement.ts';
import { headingsOf } from '../../catalog/markdown/headings.ts';
import { parseMarkdown } from '../../catalog/markdown/parse.ts';
import { namedIn, type ImportContext } from './context.ts';
import { draftBody, withinLimit } from './draft-body.ts';
import { statementsIn } from './statements.ts';
import type { Unit } from './unit.ts';

/** What a draft has from the text of the notes, be it a talk or a report. */
export interface DraftText {
  body: string;
  statements: StatementData[];
  /** What the text leaves open; the last two hold for every draft with statements and every draft with text. */
  questions: string[];
  /** Markup that was left out. */
  removed: number;
  /** Text that was too long for a draft, in characters. */
  cut: number;
}

/** What every draft with candidate statements asks, and what every draft with text. */
export const ABOUT_STATEMENTS = 'The statements were found by their wording: does each hold what the source says, in words of our own?';
export const ABOUT_TEXT = 'The text is that of the notes: is all of it in words of our own, with quotations of 25 words at most?';

/**
 * Body and candidate statements of a part of the notes.
 * @param said when it was said, `YYYY-MM-DD` or less
 */
export function draftText(units: readonly Unit[], said: string | undefined, context: ImportContext): DraftText {
  const { kept, cut } = withinLimit(units);
  const { markdown, removed } = draftBody(kept);
  const named = (text: string) => namedIn(text, '', ['tool', 'topic', 'organization'], context);
  const { statements, questions } = statementsIn(kept, named, said, headingIds(markdown));
  return {
    body: markdown,
    statements,
    questions: [...questions, ...(statements.length > 0 ? [ABOUT_STATEMENTS] : []), ...(markdown === '' ? [] : [ABOUT_TEXT])],
    removed,
    cut,
  };
}

/** Ids that the headings of a body take; none where it does not parse, which the check refuses later. */
function headingIds(markdown: string): string[] {
  try {
    return headingsOf(parseMarkdown(markdown)).map(({ id }) => id);
  } catch {
    return [];
  }
}
