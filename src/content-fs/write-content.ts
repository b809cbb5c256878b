import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from './write-file.ts';

/**
 * Writes files of a content folder, in order, with their folders. An interruption leaves each as it was or as it is to be.
 * @throws {Error} of the file system.
 */
export function writeContent(contentDir: string, files: readonly { path: string; text: string }[]): void {
  for (const { path, text } of files) {
    const target = join(contentDir, path);
    mkdirSync(dirname(target), { recursive: true });
    replaceFile(target, text);
  }
}
