import { insideContent } from './inside.ts';
import { replaceFile, writeNewFile } from './write-file.ts';

/** A file of a content folder that is to be written, new or in the place of one that is there. */
export interface WrittenFile {
  /** Below the content folder. */
  path: string;
  text: string;
  isNew: boolean;
}

/**
 * Writes files of a content folder, each whole or not at all. People come first and talks last, the rest in the order given,
 * so that an interruption leaves nothing that refers to nowhere.
 * @throws {FileExistsError} when a new file exists.
 * @throws {LinkedFolderError} when a folder of one is a symbolic link; nothing is written then.
 * @throws {Error} of the file system.
 */
export function writeContent(contentDir: string, files: readonly WrittenFile[]): void {
  const placed = files.toSorted((a, b) => rank(a.path) - rank(b.path)).map((file) => ({ ...file, target: insideContent(contentDir, file.path) }));
  for (const { target, text, isNew } of placed) {
    if (isNew) writeNewFile(target, text);
    else replaceFile(target, text);
  }
}

const rank = (path: string): number => (path.startsWith('people/') ? 0 : path.startsWith('talks/') ? 2 : 1);
