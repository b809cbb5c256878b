import { readList, writeList } from './file.ts';
import { drop, keep, LIST_LENGTH, type MyList } from './list.ts';

/** The part of `localStorage` that is used; reading and writing may throw. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether a list was stored, and if not, why; what was stored before is still there then. */
export type Saved = 'saved' | 'full' | 'blocked' | 'too-many';

/** What the browser keeps; `damaged` is a text that is no list, put aside whole. */
export type Stored = { list: MyList; damaged?: string | undefined } | { unusable: 'full' | 'blocked' };

/** Where the list is kept: one for each site, also where several share an origin. */
export const listKey = (base: string): string => `hallway:my-list:${base}`;
/** Where a text that could not be read is put aside. */
export const damagedKey = (base: string): string => `${listKey(base)}:damaged`;

/** Reads the list. A text that is none is put aside before anything can be written over it. */
export function loadList(shelf: () => Shelf, base: string): Stored {
  try {
    const text = shelf().getItem(listKey(base));
    const aside = shelf().getItem(damagedKey(base)) ?? undefined;
    if (text === null) return { list: [], damaged: aside };
    const read = readList(text);
    if ('list' in read && read.leftOut === 0) return { list: read.list, damaged: aside };
    const damaged = aside?.includes(text) ? aside : [aside, text].filter((part) => part !== undefined).join('\n');
    shelf().setItem(damagedKey(base), damaged);
    const list = 'list' in read ? read.list : [];
    shelf().setItem(listKey(base), writeList(list));
    return { list, damaged };
  } catch (error) {
    return { unusable: reasonOf(error) };
  }
}

/** Stores the list whole, or not at all. */
export function saveList(shelf: () => Shelf, base: string, list: MyList): Saved {
  if (list.length > LIST_LENGTH) return 'too-many';
  try {
    shelf().setItem(listKey(base), writeList(list));
    return 'saved';
  } catch (error) {
    return reasonOf(error);
  }
}

/** Forgets the text that was put aside. */
export function forgetDamaged(shelf: () => Shelf, base: string): void {
  try {
    shelf().removeItem(damagedKey(base));
  } catch {
    // Blocked now; it stays aside.
  }
}

/** Keeps or drops one entry in what is stored at this moment, so that another tab's change is not overwritten. */
export function toggleStored(
  shelf: () => Shelf,
  base: string,
  entry: Parameters<typeof keep>[1],
  wanted: boolean,
): { saved: Saved; list: MyList } {
  const stored = loadList(shelf, base);
  if ('unusable' in stored) return { saved: stored.unusable, list: [] };
  const list = wanted ? keep(stored.list, entry) : drop(stored.list, entry);
  const saved = saveList(shelf, base, list);
  return { saved, list: saved === 'saved' ? list : stored.list };
}

function reasonOf(error: unknown): 'full' | 'blocked' {
  return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
}
