import { isUtf8 } from 'node:buffer';
import { closeSync, lstatSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../catalog/source-file.ts';
import { parseFile, unreadableFile } from './parse-file.ts';

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
  const absolute = join(folder, path);
  try {
    const stat = lstatSync(absolute);
    if (stat.isSymbolicLink()) return unreadableFile(path, stat.size, 'symbolic-link');
    // A pipe or a device would block the read for ever.
    if (!stat.isFile()) return unreadableFile(path, stat.size, stat.isDirectory() ? 'no-permission' : 'not-a-file');
    if (stat.size > MAX_FILE_BYTES) return unreadableFile(path, stat.size, 'too-large');
    return readText(path, readBytes(absolute));
  } catch {
    return unreadableFile(path, 0, 'no-permission');
  }
}

/** One buffer for all files: tens of thousands of their own would wait for the garbage collector. Valid until the next call. */
const shared = Buffer.allocUnsafe(MAX_FILE_BYTES + 1);

function readBytes(absolute: string): Buffer {
  const file = openSync(absolute, 'r');
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < shared.length; length += read) read = readSync(file, shared, length, shared.length - length, null);
    return shared.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function readText(path: string, bytes: Buffer): SourceFile {
  return isUtf8(bytes) ? parseFile(path, bytes.toString('utf8'), bytes.length) : unreadableFile(path, bytes.length, 'not-utf8');
}

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
