import { COLLECTIONS, type Kind } from '../model/collections.ts';
import { entryText } from './entry-text.ts';
import type { FieldValues } from './front-matter.ts';

/** An entry that is being written. */
export interface Draft {
  kind: Kind;
  /** The file name without extension; of a talk without the folder of its event. */
  name: string;
  values: FieldValues;
  body: string;
}

/** Where the entry will lie, below the content folder, and its text. */
export function draftFile({ kind, name, values, body }: Draft): { path: string; text: string } {
  const { folder, extensions } = COLLECTIONS[kind];
  const place = kind === 'talk' ? `${folder}/${String(values['event'])}` : folder;
  return { path: `${place}/${name}${extensions[0]}`, text: entryText(kind, values, body) };
}

/** The field to which a line of such a text belongs. */
export function fieldAtLine(text: string, line: number): string | undefined {
  const above = text.split('\n').slice(0, line).reverse();
  return above.map((each) => /^([a-z]\w*):/i.exec(each)?.[1]).find((name) => name !== undefined);
}
