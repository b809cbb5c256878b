import { lstatSync, readFileSync, readdirSync } from 'node:fs';
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
  return list(folder, '').map((path) => readContentFile(folder, path));
}

function readContentFile(folder: string, path: string): SourceFile {
  const absolute = join(folder, path);
  const stat = lstatSync(absolute);
  if (stat.isSymbolicLink()) return unreadableFile(path, stat.size, 'symbolic-link');
  if (stat.size > MAX_FILE_BYTES) return unreadableFile(path, stat.size, 'too-large');
  const bytes = readFileSync(absolute);
  try {
    return parseFile(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytes.length);
  } catch {
    return unreadableFile(path, bytes.length, 'not-utf8');
  }
}

function list(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((item) => !/^[._]/.test(item.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      return item.isDirectory() ? list(folder, path) : [path];
    });
}
