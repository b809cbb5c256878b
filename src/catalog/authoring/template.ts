import { COLLECTIONS, type Kind } from '../model/collections.ts';
import { BODY_HINTS, entryText } from './entry-text.ts';
import { missingFields } from './missing-fields.ts';

/** The path of the file that contributors copy, below the content folder. */
export const templatePath = (kind: Kind): string => `${COLLECTIONS[kind].folder}/_template${COLLECTIONS[kind].extensions[0]}`;

/** A file to copy: what an entry must have, with examples, and everything else as comments. */
export function templateText(kind: Kind): string {
  const values: Record<string, unknown> = {};
  for (let missing = missingFields(kind, values); missing.length > 0; missing = missingFields(kind, values)) {
    for (const { name, example } of missing) values[name] = example;
  }
  return entryText(kind, values, BODY_HINTS[kind]);
}
