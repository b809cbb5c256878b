import { componentValues, referenceValues } from '../checks/reference-values.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import type { Mention } from '../mentions/mention.ts';
import { NAMED_KINDS } from '../model/collections.ts';

/**
 * Entries that no other refers to or mentions. Talks belong to an event, guides stand for themselves, CNCF projects are
 * catalogued whether somebody spoke of them or not, and a report is none that has statements.
 */
export function orphansOf(catalog: Pick<Catalog, 'entries'>, mentionsOf: (entry: Entry) => readonly Mention[]): Entry[] {
  const known = new Set<string>();
  const files = catalog.entries.map(({ file }) => file);
  for (const { id, value } of [...referenceValues(files), ...componentValues(files)]) {
    const target = value.split('#', 1)[0] ?? value;
    if (target !== id) known.add(target);
  }
  for (const entry of catalog.entries) for (const { id } of mentionsOf(entry)) known.add(id);
  return catalog.entries.filter((entry) => mayBeOrphan(entry) && !known.has(entry.id));
}

function mayBeOrphan(entry: Entry): boolean {
  switch (entry.kind) {
    case 'tool':
      return entry.data.cncf === undefined || entry.data.cncf === 'none';
    case 'report':
      return (entry.data.statements ?? []).length === 0;
    default:
      return (NAMED_KINDS as readonly string[]).includes(entry.kind);
  }
}
