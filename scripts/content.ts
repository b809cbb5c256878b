import { join, relative, sep } from 'node:path';
import { ContentFolderError, loadContent, type LoadedContent } from '../src/content-fs/load.ts';
import type { Settings } from '../src/content-fs/settings.ts';
import { UsageError } from './usage.ts';

/** The checked content of these settings; a folder that cannot be read is a usage error. */
export function contentFor(settings: Settings, baseIds?: readonly string[]): LoadedContent {
  try {
    return loadContent(settings, baseIds);
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    throw new UsageError(`the content folder \`${asTyped(settings.contentDir)}\` cannot be read: ${error.reason}`);
  }
}

/** A path from the current directory, with forward slashes. */
export function asTyped(folder: string, file = ''): string {
  return relative(process.cwd(), join(folder, file)).split(sep).join('/') || '.';
}
