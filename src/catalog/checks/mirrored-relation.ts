import type { EntryOf } from '../entry.ts';
import { newerFirst } from './newer-entry.ts';
import { problem, type ContentRule, type RuleContext } from './rule.ts';

/** A relation without direction is stated on one side; the other side is derived. */
export const mirroredRelation: ContentRule = {
  name: 'mirrored-relation',
  *run(context) {
    yield* mirrored('alternatives', context.catalog.all('tool'), ({ data }) => data.alternatives, context);
    yield* mirrored('worksWith', context.catalog.all('tool'), ({ data }) => data.worksWith, context);
    yield* mirrored('related', context.catalog.all('topic'), ({ data }) => data.related, context);
  },
};

function* mirrored<E extends EntryOf<'tool'> | EntryOf<'topic'>>(field: string, entries: readonly E[], list: (entry: E) => readonly string[] | undefined, context: RuleContext) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    for (const id of list(entry) ?? []) {
      const other = byId.get(id);
      // Each pair once: when its first member comes by.
      if (!other || entry.id >= other.id || !list(other)?.includes(entry.id)) continue;
      const [newer, older] = newerFirst(entry, other, context);
      const index = list(newer)?.indexOf(older.id) ?? 0;
      yield problem('mirrored-relation', newer.file, { path: [field, index] }, `\`${older.id}\` in \`${field}\` is stated in ${older.file.path} too; one side is enough, drop it here`);
    }
  }
}
