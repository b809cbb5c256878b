import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** There is a file of that name already. */
export class FileExistsError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`\`${path}\` exists already`);
    this.path = path;
  }
}

/**
 * Writes a file that must not exist yet, with its folders: whole or not at all.
 * @throws {FileExistsError} when it exists, whoever was faster.
 */
export function writeNewFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporary(path, [text], (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST' || existsSync(path)) throw new FileExistsError(path);
      // Some file systems have no links.
      renameSync(temporary, path);
    }
  });
}

/** Puts a text, or its parts one after the other, in the place of a file, keeping its permissions: an interruption leaves the old text or the new one. */
export function replaceFile(path: string, text: string | Iterable<string>): void {
  withTemporary(path, typeof text === 'string' ? [text] : text, (temporary) => renameSync(temporary, path), existsSync(path) ? statSync(path).mode : undefined);
}

function withTemporary(path: string, parts: Iterable<string>, use: (temporary: string) => void, mode = 0o666): void {
  // Begins with a dot, so that a check that runs meanwhile takes no notice. Its length is not that of the name, which may be the longest there is.
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`);
  const file = opened(temporary, path, mode);
  try {
    try {
      for (const part of parts) writeFileSync(file, part);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    use(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The temporary file, open; an error names the file that was meant, since nobody knows the other. */
function opened(temporary: string, path: string, mode: number): number {
  try {
    return openSync(temporary, 'wx', mode);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
