import type { FileChange, History } from '../src/catalog/history.ts';
import { parseFile } from '../src/content-fs/parse-file.ts';

/**
 * A history from the files of each day, as text; `null` takes a file out. With it the files as they are at the end.
 * `isShallow` makes it one whose first day is not at hand.
 */
export function pastOf(days: Record<string, Record<string, string | null>>, { isShallow = false }: { isShallow?: boolean } = {}): { history: History; files: Record<string, string> } {
  const files: Record<string, string> = {};
  const texts = new Map<string, string>();
  const changes: FileChange[] = [];
  const idOf = (text: string) => {
    const id = [...texts].find(([, known]) => known === text)?.[0] ?? `text-${texts.size}`;
    texts.set(id, text);
    return id;
  };
  for (const [index, [day, edits]] of Object.entries(days).toSorted(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    for (const [path, text] of Object.entries(edits)) {
      const before = files[path];
      if (text === null) delete files[path];
      else files[path] = text;
      if (before === text || (isShallow && index === 0)) continue;
      changes.unshift({ path, day, ...(before !== undefined && { before: idOf(before) }), ...(text !== null && { after: idOf(text) }) });
    }
  }
  const past: History = {
    changes,
    isShallow,
    files: (wanted) => new Map(wanted.flatMap(({ id, path }) => (texts.has(id) ? [[id, parseFile(path, texts.get(id) ?? '')] as const] : []))),
  };
  return { history: past, files };
}
