import { COLLECTIONS, KINDS, type Kind } from './model/collections.ts';

/** The kind and id a file has by its path alone; `undefined` when it lies in no collection. */
export function identify(path: string): { kind: Kind; id: string } | undefined {
  const [folder, ...rest] = path.split('/');
  const kind = KINDS.find((candidate) => COLLECTIONS[candidate].folder === folder);
  const extension = /\.[^./]+$/.exec(path)?.[0] ?? '';
  if (!kind || !(COLLECTIONS[kind].extensions as readonly string[]).includes(extension)) return undefined;
  const depth = kind === 'talk' ? 2 : 1;
  if (rest.length !== depth) return undefined;
  return { kind, id: rest.join('/').slice(0, -extension.length) };
}
