import { COLLECTIONS, type Kind } from '../model/collections.ts';
import { commentLines, fieldLines, type FieldValues } from './front-matter.ts';

/**
 * The text of a new entry: the fields given, then all others as comments to fill in, then the body.
 * Entries without a body, those in `.yaml` files, are their fields alone.
 */
export function entryText(kind: Kind, values: FieldValues, body = ''): string {
  const fields = [...fieldLines(kind, values), '', '# Take away the # of what you can say; leave out what you do not know.', ...commentLines(kind, values)];
  if (!hasBody(kind)) return `${fields.join('\n')}\n`;
  return `---\n${fields.join('\n')}\n---\n${body && `${body.trim()}\n`}`;
}

/** Whether entries of this kind have text below their fields. */
export const hasBody = (kind: Kind): boolean => COLLECTIONS[kind].extensions[0] !== '.yaml';

/** What belongs below the fields, for people; nothing for kinds without a body. */
export const BODY_HINTS: Record<Kind, string> = {
  event: '',
  talk: 'Three to ten sentences in your own words.',
  report: 'What it reports, in your own words.',
  tool: 'Two to four neutral sentences.',
  topic: 'What it means, in two to four sentences.',
  organization: '',
  person: '',
  guide: 'Text, with live tables where they help, such as `<ToolTable topic="gitops" />`.',
};
