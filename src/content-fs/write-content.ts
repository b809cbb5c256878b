import { join } from 'node:path';
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
 * @throws {Error} of the file system.
 */
export function writeContent(contentDir: string, files: readonly WrittenFile[]): void {
  for (const { path, text, isNew } of files.toSorted((a, b) => rank(a.path) - rank(b.path))) {
    if (isNew) writeNewFile(join(contentDir, path), text);
    else replaceFile(join(contentDir, path), text);
  }
}

const rank = (path: string): number => (path.startsWith('people/') ? 0 : path.startsWith('talks/') ? 2 : 1);
