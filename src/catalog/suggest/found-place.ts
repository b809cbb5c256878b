import type { Entry } from '../entry.ts';
import { Quotations } from '../mentions/quotations.ts';
import type { Spotted } from '../checks/spotted.ts';

/** A place in the content that a suggestion is about. */
export interface FoundPlace {
  /** Id of the entry. */
  id: string;
  /** Its file, below the content folder. */
  file: string;
  line: number;
  column: number;
  /** The sentence, as plain text. */
  sentence: string;
}

/** The place of what a rule spotted. */
export function placeOf({ entry, surface, prose, start }: Spotted): FoundPlace {
  const { sentence } = new Quotations(prose.text, () => []).around({ start, end: start + surface.length });
  return { ...whereIs(entry), ...prose.placeOf(start), sentence };
}

/** Id and file of an entry. */
export const whereIs = ({ id, file }: Entry): Pick<FoundPlace, 'id' | 'file'> => ({ id, file: file.path });

/** Places in the order of files, lines and columns, each once. */
export function inOrder(places: readonly FoundPlace[]): FoundPlace[] {
  const seen = new Set<string>();
  return places
    .filter(({ file, line, column }) => !seen.has(`${file} ${line} ${column}`) && seen.add(`${file} ${line} ${column}`))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);
}
