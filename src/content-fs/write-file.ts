import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** There is a file of that name already. */
export class FileExistsError extends Error {}

/**
 * Writes a file that must not exist yet, with its folders: whole or not at all.
 * @throws {FileExistsError} when it exists, whoever was faster.
 */
export function writeNewFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, text, (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST' || existsSync(path)) throw new FileExistsError(`\`${path}\` exists already`);
      // Some file systems have no links.
      renameSync(temporary, path);
    }
  });
}

/** Puts a text in the place of a file, keeping its permissions: an interruption leaves the old text or the new one. */
export function replaceFile(path: string, text: string): void {
  withTemporary(path, text, (temporary) => renameSync(temporary, path), existsSync(path) ? statSync(path).mode : undefined);
}

function withTemporary(path: string, text: string, use: (temporary: string) => void, mode = 0o666): void {
  // Begins with a dot, so that a check that runs meanwhile takes no notice.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { mode, flag: 'wx', flush: true });
    use(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}
