import { basename, relative } from 'node:path';
import type { ProjectList } from '../import/project-list.ts';
import { SAVED_FILE, type SavedLinks } from '../linkcheck/saved.ts';
import { readProjectListFile } from './landscape-file.ts';
import { savedLinksIn } from './saved-links.ts';
import type { Settings } from './settings.ts';

/** A file that need not be there: what it holds, or why it says nothing. */
export type Optional<T> = { is: 'read'; value: T; file: string } | { is: 'absent' } | { is: 'unreadable'; file: string; reason: string };

/** What the stale queue knows from outside the content. */
export interface StaleSources {
  landscape: Optional<ProjectList>;
  links: Optional<SavedLinks>;
}

/** Reads the configured landscape and the last saved link check, as far as they are there. */
export function readStaleSources({ root, landscapeFile }: Pick<Settings, 'root' | 'landscapeFile'>): StaleSources {
  return {
    landscape: landscapeFile === undefined ? { is: 'absent' } : optional(nameOnPages(root, landscapeFile), () => readProjectListFile(landscapeFile)),
    links: optional(SAVED_FILE, () => savedLinksIn(root)),
  };
}

function optional<T>(file: string, read: () => T | undefined): Optional<T> {
  try {
    const value = read();
    return value === undefined ? { is: 'absent' } : { is: 'read', value, file };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { is: 'unreadable', file, reason: REASONS.get(code) ?? message.replace(`${file}: `, '') };
  }
}

const REASONS = new Map([
  ['ENOENT', 'it does not exist'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read'],
]);

/** Where somebody keeps a file outside the repository is nobody's business. */
function nameOnPages(root: string, path: string): string {
  const way = relative(root, path);
  return way.startsWith('..') ? basename(path) : way;
}
