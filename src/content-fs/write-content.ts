import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files of a content folder, in order. Each is written beside its place under a name the reader skips and then renamed,
 * so that an interruption leaves no half-written file.
 * @throws {Error} of the file system.
 */
export function writeContent(contentDir: string, files: readonly { path: string; text: string }[]): void {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const target = join(contentDir, path);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    const temporary = join(dirname(target), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    try {
      writeFileSync(temporary, text, { flag: 'wx' });
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  }
}
