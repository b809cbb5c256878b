import { identify } from '../identify.ts';
import { COLLECTIONS, KINDS, type Kind } from '../model/collections.ts';
import type { SourceFile } from '../source-file.ts';
import { nearest } from './nearest.ts';

/** Which ids exist, by file name alone. */
export interface KnownIds {
  has(kind: Kind, id: string): boolean;
  /** The kinds that have an entry with this id. */
  kindsOf(id: string): Kind[];
  /** Ids of one kind. */
  of(kind: Kind): readonly string[];
}

/** Collects the ids of files, also of those in a folder or with an extension that is a little wrong. */
export function knownIds(files: readonly SourceFile[]): KnownIds {
  const ids = new Map(KINDS.map((kind) => [kind, new Set<string>()]));
  for (const { path } of files) {
    const identity = identify(path) ?? guess(path);
    if (identity) ids.get(identity.kind)?.add(identity.id);
  }
  const has = (kind: Kind, id: string) => ids.get(kind)?.has(id) ?? false;
  return { has, kindsOf: (id) => KINDS.filter((kind) => has(kind, id)), of: (kind) => [...(ids.get(kind) ?? [])] };
}

/** The entry a misplaced file was most likely meant to be. */
function guess(path: string): { kind: Kind; id: string } | undefined {
  const [folder = '', ...rest] = path.split('/');
  const kind = kindOfFolder(folder);
  const id = rest.join('/').replace(/\.[^./]*$/, '').toLowerCase();
  return kind && id ? { kind, id } : undefined;
}

/** The kind whose folder this is, or is nearly. */
export function kindOfFolder(folder: string): Kind | undefined {
  const folders: string[] = KINDS.map((kind) => COLLECTIONS[kind].folder);
  const [meant] = folders.includes(folder) ? [folder] : nearest(folder, [...folders, ...KINDS]);
  return KINDS.find((kind) => COLLECTIONS[kind].folder === meant || kind === meant);
}
