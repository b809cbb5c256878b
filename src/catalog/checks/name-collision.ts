import type { EntryOf } from '../entry.ts';
import { NAMED_KINDS, type NamedKind } from '../model/collections.ts';
import type { MatchMode } from '../model/name.ts';
import type { PropertyPath } from '../source-file.ts';
import { newerFirst } from './newer-entry.ts';
import { problem, type ContentRule } from './rule.ts';
import { skeleton } from './skeleton.ts';

/** A name or alias means one entry, unless both sides say that they differ. */
export const nameCollision: ContentRule = {
  name: 'name-collision',
  *run(context) {
    const byLook = new Map<string, Spelling[]>();
    for (const spelling of NAMED_KINDS.flatMap((kind) => context.catalog.all(kind)).flatMap(spellingsOf)) {
      const look = skeleton(spelling.name);
      const others = (byLook.get(look) ?? []).filter(({ entry }) => entry !== spelling.entry);
      byLook.set(look, [...(byLook.get(look) ?? []), spelling]);
      for (const other of onePerEntry(others)) {
        const wayOut = remedy(spelling, other);
        if (!wayOut) continue;
        const [newer, older] = newerFirst(spelling.entry, other.entry, context);
        const mine = newer === spelling.entry ? spelling : other;
        yield problem('name-collision', newer.file, { path: mine.path }, `the name \`${mine.name}\` is also a name of ${older.file.path}; ${wayOut}`);
      }
    }
  },
};

interface Spelling {
  entry: EntryOf<NamedKind>;
  name: string;
  mode: MatchMode;
  path: PropertyPath;
}

/** The names of an entry with their modes and places. */
function spellingsOf(entry: EntryOf<NamedKind>): Spelling[] {
  const { name, match, aliases = [] } = entry.data;
  return [
    { entry, name, mode: match ?? 'folded', path: ['name'] },
    ...aliases.map((alias, index): Spelling =>
      typeof alias === 'string'
        ? { entry, name: alias, mode: 'folded', path: ['aliases', index] }
        : { entry, name: alias.name, mode: alias.match ?? 'folded', path: ['aliases', index] },
    ),
  ];
}

/** What the two still lack to share a name; nothing when they may. */
function remedy(a: Spelling, b: Spelling): string | undefined {
  const lists = (from: Spelling, to: Spelling) => from.entry.data.distinctFrom?.includes(to.entry.id) ?? false;
  const arePeople = a.entry.kind === 'person' && b.entry.kind === 'person';
  const isContext = arePeople || a.mode === 'context' || b.mode === 'context';
  if (lists(a, b) && lists(b, a)) return isContext ? undefined : 'one of the two must match by `context`';
  const distinct = 'if they are two things, list each in `distinctFrom` of the other';
  return `give one of them another name; ${distinct}${isContext ? '' : ' and let one match by `context`'}`;
}

function onePerEntry(spellings: readonly Spelling[]): Spelling[] {
  return spellings.filter(({ entry }, index) => spellings.findIndex((other) => other.entry === entry) === index);
}
