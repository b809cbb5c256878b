import { identify } from '../identify.ts';
import { NAMED_KINDS, type Kind } from '../model/collections.ts';
import type { Problem } from '../problems.ts';
import type { SourceFile } from '../source-file.ts';
import { newerFirst } from './newer-entry.ts';
import { problem, type ContentRule, type RuleContext } from './rule.ts';
import { skeleton } from './skeleton.ts';

/** An id means one entry, and no other id looks like it; ids that entries had before count too. */
export const duplicateId: ContentRule = {
  name: 'duplicate-id',
  *run(context) {
    const byLook = groupBy(owners(context), (owner) => `${namespaceOf(owner.kind)} ${skeleton(owner.id)}`);
    for (const group of byLook.values()) {
      const [first, ...others] = group;
      if (!first) continue;
      for (const owner of others) yield explain(...newerFirst(owner, first, context));
    }
  },
};

/** An id somebody has or had. */
interface Owner {
  kind: Kind;
  id: string;
  file: SourceFile;
  /** Index in `formerly`; absent for the id it has. */
  former?: number;
}

function owners({ files, entries }: RuleContext): Owner[] {
  const current = files.flatMap((file): Owner[] => {
    const identity = identify(file.path);
    return identity ? [{ ...identity, file }] : [];
  });
  const former = entries.flatMap(({ kind, data, file }) => (data.formerly ?? []).map((id, index): Owner => ({ kind, id, file, former: index })));
  return [...current, ...former];
}

function explain(newer: Owner, older: Owner): Problem {
  // A former id is the easier one to change.
  const [blamed, other] = newer.former === undefined && older.former !== undefined ? [older, newer] : [newer, older];
  const at = blamed.former === undefined ? { line: 1, column: 1 } : { path: ['formerly', blamed.former] };
  const whose = `${other.former === undefined ? 'the id' : 'a former id'} of ${other.file.path}`;
  if (blamed.id !== other.id) {
    return problem('confusable-id', blamed.file, at, `the id \`${blamed.id}\` is easily mistaken for \`${other.id}\`, ${whose}; choose a name that differs in more than look-alikes and hyphens`);
  }
  const wayOut = blamed.former === undefined ? 'give this file another name, or merge the two' : other.former === undefined ? 'drop it here' : 'drop it from one of the two';
  return problem('duplicate-id', blamed.file, at, `the id \`${blamed.id}\` is ${whose} already; ${wayOut}`);
}

/** Named entries share one namespace, so that a reference never names its collection. */
const namespaceOf = (kind: Kind): string => ((NAMED_KINDS as readonly Kind[]).includes(kind) ? 'named' : kind);

/** Items by key, in their own order. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
