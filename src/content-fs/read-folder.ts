import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../catalog/source-file.ts';
import { parseFile, unreadableFile } from './parse-file.ts';
import { readBytes } from './read-bytes.ts';

/** Content files over this many bytes are not read. */
export const MAX_FILE_BYTES = 256 * 1024;

/**
 * Reads every file of a content folder. Names that begin with `_` (templates) or `.` are skipped.
 * @throws {Error} when the folder itself cannot be read.
 */
export function readFolder(folder: string): SourceFile[] {
  return listContentFiles(folder).map((path) => readContentFile(folder, path));
}

/**
 * Paths below a content folder, in order, of all files that count as content.
 * @throws {Error} when the folder itself cannot be read.
 */
export function listContentFiles(folder: string): string[] {
  return list(folder, '');
}

/** Reads one file of a content folder; what cannot be read is said in the result. */
export function readContentFile(folder: string, path: string): SourceFile {
  return parseRead(readText(folder, path));
}

/** A file as it lies on the disk: its text, or why there is none. */
export type ReadText = { path: string; size: number } & ({ text: string; digest: string } | { unreadable: NonNullable<SourceFile['unreadable']> });

/** The file that a text is. */
export function parseRead(read: ReadText): SourceFile {
  return 'text' in read ? parseFile(read.path, read.text, read.size) : unreadableFile(read.path, read.size, read.unreadable);
}

/** Reads the text of one file of a content folder, with a digest of its bytes. */
export function readText(folder: string, path: string): ReadText {
  const absolute = join(folder, path);
  try {
    const stat = lstatSync(absolute);
    if (stat.isSymbolicLink()) return { path, size: stat.size, unreadable: 'symbolic-link' };
    // A pipe or a device would block the read for ever.
    if (!stat.isFile()) return { path, size: stat.size, unreadable: stat.isDirectory() ? 'no-permission' : 'not-a-file' };
    if (stat.size > MAX_FILE_BYTES) return { path, size: stat.size, unreadable: 'too-large' };
    return textOf(path, readBytes(absolute, shared));
  } catch {
    return { path, size: 0, unreadable: 'no-permission' };
  }
}

/** The text that bytes are. */
export function textOf(path: string, bytes: Buffer): ReadText {
  const size = bytes.length;
  if (size > MAX_FILE_BYTES) return { path, size, unreadable: 'too-large' };
  return isUtf8(bytes) ? { path, size, text: bytes.toString('utf8'), digest: hash('sha1', bytes) } : { path, size, unreadable: 'not-utf8' };
}

/** One buffer for all files: tens of thousands of their own would wait for the garbage collector. Valid until the next call. */
const shared = Buffer.allocUnsafe(MAX_FILE_BYTES + 1);

function list(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((item) => !/^[._]/.test(item.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      return item.isDirectory() ? listBelow(folder, path) : [path];
    });
}

/** The files of a folder below the content folder; the folder itself where it cannot be opened. */
function listBelow(folder: string, path: string): string[] {
  try {
    return list(folder, path);
  } catch {
    return [path];
  }
}
