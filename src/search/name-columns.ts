import type { Kind } from '../catalog/model/collections.ts';
import { foldedWords } from './fold.ts';
import type { NameRecord } from './names.ts';

/** The names of one kind, column by column: what every record repeats or what follows from its name is left out. */
export interface NameColumn {
  kind: Kind;
  /** Path in front of each id. */
  path: string;
  /** The name, or the name and its aliases. */
  names: (string | string[])[];
  /** The ids, with 0 where the id follows from the name. */
  ids: (string | 0)[];
  weights: number[];
  /** The notes, with 0 for none; missing where notes are kept apart. */
  notes?: (string | 0)[];
  /** Places of the tools that are no longer developed; missing where there are none. */
  archived?: number[];
}

/**
 * Puts records into columns, the kinds in the order in which they first come.
 * @param withNotes whether the notes of a kind come along
 */
export function packNames(records: readonly NameRecord[], withNotes: (kind: Kind) => boolean): NameColumn[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = records.filter((record) => record.kind === kind);
    const column: NameColumn = {
      kind,
      path: sharedPath(own),
      names: own.map(({ name, aliases }) => (aliases.length > 0 ? [name, ...aliases] : name)),
      ids: own.map(({ id, name }) => (id === idFromName(name) ? 0 : id)),
      weights: own.map(({ weight }) => weight),
    };
    const archived = own.flatMap(({ status }, index) => (status === 'archived' ? [index] : []));
    return { ...column, ...(withNotes(kind) && { notes: own.map(({ note }) => note ?? 0) }), ...(archived.length > 0 && { archived }) };
  });
}

/** The records in columns, in their order. */
export function unpackNames(columns: readonly NameColumn[]): NameRecord[] {
  return columns.flatMap(({ kind, path, names, ids, weights, notes, archived }) =>
    names.map((entry, index) => {
      const [name = '', ...aliases] = typeof entry === 'string' ? [entry] : entry;
      const id = ids[index] || idFromName(name);
      const record: NameRecord = { id, kind, name, aliases, url: `${path}${id}/`, weight: weights[index] ?? 0 };
      const note = notes?.[index];
      return { ...record, ...(note && { note }), ...(archived?.includes(index) && { status: 'archived' }) };
    }),
  );
}

function idFromName(name: string): string {
  return foldedWords(name).join('-');
}

function sharedPath(records: readonly NameRecord[]): string {
  const paths = new Set(records.map(({ id, url }) => (url.endsWith(`${id}/`) ? url.slice(0, -id.length - 1) : url)));
  const [path = ''] = paths;
  if (paths.size > 1) throw new Error(`Addresses of one kind must differ by their ids alone: ${[...paths].slice(0, 3).join(', ')}`);
  return path;
}
