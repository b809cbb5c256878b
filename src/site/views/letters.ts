import type { PlainRow } from './lists.ts';

/** How many names one list page holds before it is split by letter. */
const NAMES_ON_A_PAGE = 400;

/** A part of a long list of names. */
export interface LetterPart {
  /** `a` to `z`, or `other` for everything else. */
  id: string;
  label: string;
  rows: PlainRow[];
}

/** The parts of a list of names; empty when it fits one page. */
export function letterParts(rows: readonly PlainRow[]): LetterPart[] {
  if (rows.length <= NAMES_ON_A_PAGE) return [];
  const parts = new Map<string, PlainRow[]>();
  for (const row of rows) {
    const id = letterOf(row.link.name);
    const part = parts.get(id);
    if (part) part.push(row);
    else parts.set(id, [row]);
  }
  return [...parts]
    .sort(([a], [b]) => Number(a === 'other') - Number(b === 'other') || (a < b ? -1 : 1))
    .map(([id, part]) => ({ id, label: id === 'other' ? 'Other' : id.toUpperCase(), rows: part }));
}

/** The letter under which a name is looked up, without its diacritics. */
export function letterOf(name: string): string {
  const first = name.normalize('NFD').toLowerCase()[0] ?? '';
  return /[a-z]/.test(first) ? first : 'other';
}
