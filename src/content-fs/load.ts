import { checkContent, type CheckResult } from '../catalog/check.ts';
import type { CheckOptions } from '../catalog/checks/rule.ts';
import type { SourceFile } from '../catalog/source-file.ts';
import { readFolder } from './read-folder.ts';
import type { Settings } from './settings.ts';

/** What a content folder holds and what is wrong with it. */
export interface LoadedContent extends CheckResult {
  files: readonly SourceFile[];
}

/** The content folder is not there or cannot be opened. */
export class ContentFolderError extends Error {
  /** Why, in words that follow a colon. */
  readonly reason: string;

  constructor(folder: string, reason: string) {
    super(`the content folder \`${folder}\` cannot be read: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Reads and checks the content folder: the one way in for the command line and the site alike.
 * @throws {ContentFolderError} when the folder cannot be read.
 */
export function loadContent(settings: Pick<Settings, 'contentDir' | 'today' | 'withdrawn'>, baseIds?: readonly string[], landscape?: CheckOptions['landscape']): LoadedContent {
  const files = openFolder(settings.contentDir, () => readFolder(settings.contentDir));
  return { files, ...checkContent(files, { today: settings.today, withdrawn: settings.withdrawn, ...(baseIds && { baseIds }), ...(landscape && { landscape }) }) };
}

/**
 * What reading a content folder gives.
 * @throws {ContentFolderError} when the folder cannot be read.
 */
export function openFolder<T>(contentDir: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'it does not exist' : code === 'ENOTDIR' ? 'it is not a folder' : (code ?? message);
    throw new ContentFolderError(contentDir, reason);
  }
}
