import type { Kind } from '../../../catalog/model/collections.ts';
import type { Move } from '../../views/moves.ts';

/** An entry a reader kept. */
export interface KeptEntry {
  kind: Kind;
  id: string;
  /** Its name when it was last seen. */
  name: string;
  /** Full date on which it was kept. */
  added: string;
  /** What the reader wrote to themselves. */
  note: string;
}

/** The reader's list, newest first. */
export type MyList = readonly KeptEntry[];

/** What identifies a kept entry. */
export type EntryRef = Pick<KeptEntry, 'kind' | 'id'>;

/** Characters of a note, entries of a list: far beyond use, far below what a browser stores. */
export const NOTE_LENGTH = 2000;
export const LIST_LENGTH = 1000;

/** Whether both mean one entry. */
export const isSame = (a: EntryRef, b: EntryRef): boolean => a.kind === b.kind && a.id === b.id;

/** The list with an entry put first, unless it is there. */
export function keep(list: MyList, entry: Omit<KeptEntry, 'note'>): MyList {
  return list.some((kept) => isSame(kept, entry)) ? list : [{ kind: entry.kind, id: entry.id, name: entry.name, added: entry.added, note: '' }, ...list];
}

/** The list without an entry. */
export function drop(list: MyList, ref: EntryRef): MyList {
  return list.filter((kept) => !isSame(kept, ref));
}

/** The list with another note on one entry. */
export function annotate(list: MyList, ref: EntryRef, note: string): MyList {
  return list.map((kept) => (isSame(kept, ref) ? { ...kept, note: note.slice(0, NOTE_LENGTH) } : kept));
}

/** The list with an entry called what its page calls it now. */
export function rename(list: MyList, { kind, id, name }: EntryRef & { name: string }): MyList {
  return list.map((kept) => (isSame(kept, { kind, id }) ? { ...kept, name } : kept));
}

/** The list with renamed entries under their present ids; kept under both, they become one with both notes. */
export function follow(list: MyList, moves: readonly Move[]): MyList {
  if (!list.some((kept) => moves.some((move) => isSame(kept, { kind: move.kind, id: move.from })))) return list;
  const moved = list.map((kept) => {
    const move = moves.find(({ kind, from }) => isSame(kept, { kind, id: from }));
    return move ? { ...kept, id: move.to, name: move.name } : kept;
  });
  return merge([], moved);
}

/** Both lists in one: an entry in both keeps its earlier day and both notes. Nothing of either is lost. */
export function merge(mine: MyList, theirs: MyList): MyList {
  const merged: KeptEntry[] = mine.map((kept) => ({ ...kept }));
  for (const other of theirs) {
    const known = merged.find((kept) => isSame(kept, other));
    if (!known) merged.push({ ...other });
    else {
      known.note = joinNotes(known.note, other.note);
      if (other.added < known.added) known.added = other.added;
    }
  }
  return merged;
}

function joinNotes(a: string, b: string): string {
  if (b === '' || a.includes(b)) return a;
  return a === '' || b.includes(a) ? b : `${a}\n${b}`;
}
