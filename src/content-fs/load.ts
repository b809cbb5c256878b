import { checkContent, type CheckResult } from '../catalog/check.ts';
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
export function loadContent(settings: Pick<Settings, 'contentDir' | 'today' | 'withdrawn'>, baseIds?: readonly string[]): LoadedContent {
  const files = filesOf(settings.contentDir);
  return { files, ...checkContent(files, { today: settings.today, withdrawn: settings.withdrawn, ...(baseIds && { baseIds }) }) };
}

function filesOf(contentDir: string): SourceFile[] {
  try {
    return readFolder(contentDir);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'it does not exist' : code === 'ENOTDIR' ? 'it is not a folder' : (code ?? message);
    throw new ContentFolderError(contentDir, reason);
  }
}
