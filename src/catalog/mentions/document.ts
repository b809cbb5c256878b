import type { Entry } from '../entry.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** Every mention of other entries in an entry's title, takeaway, statements and body, in that order. */
export function mentionsOfEntry(_entry: Entry, _lexicon: Lexicon): Mention[] {
  return [];
}

/** Every mention in the text of a Markdown, MDX or plain text file. */
export function mentionsOfText(_path: string, _text: string, _lexicon: Lexicon): Mention[] {
  return [];
}
