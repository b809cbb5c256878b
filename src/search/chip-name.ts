import type { Recognized } from './recognize.ts';

/** What a query is narrowed to, for people: the names of one or two entries, of more the typed words and their number. */
export function chipName({ records, words }: Pick<Recognized, 'records' | 'words'>): string {
  return records.length <= 2 ? records.map(({ name }) => name).join(' or ') : `${words}, ${records.length} events`;
}
