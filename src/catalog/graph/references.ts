import type { Catalog } from '../catalog.ts';
import type { Entry, EntryOf } from '../entry.ts';
import type { Kind } from '../model/collections.ts';

/** Entries of one kind that refer to an id through one of their fields. */
export type Referring = <K extends Kind>(id: string, kind: K, field: string) => readonly EntryOf<K>[];

/** Indexes the references between entries by target, so that no page scans a collection. */
export function indexReferences(catalog: Pick<Catalog, 'entries'>): Referring {
  const index = new Map<string, Entry[]>();
  for (const entry of catalog.entries) {
    for (const [field, value] of Object.entries(entry.data)) {
      for (const target of new Set(targets(value))) {
        const key = `${entry.kind} ${field} ${target}`;
        const list = index.get(key);
        if (list) list.push(entry);
        else index.set(key, [entry]);
      }
    }
  }
  return <K extends Kind>(id: string, kind: K, field: string) => (index.get(`${kind} ${field} ${id}`) ?? []) as unknown as readonly EntryOf<K>[];
}

/** A field holds one id, a list of ids, or an object or list of objects with an `organization`. */
function targets(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targets);
  if (value !== null && typeof value === 'object' && 'organization' in value) return targets(value.organization);
  return [];
}
