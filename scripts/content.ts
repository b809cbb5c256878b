import { join, relative, sep } from 'node:path';
import type { CheckOptions } from '../src/catalog/checks/rule.ts';
import { ContentFolderError, loadContent, type LoadedContent } from '../src/content-fs/load.ts';
import type { Settings } from '../src/content-fs/settings.ts';
import { UsageError } from './usage.ts';

/** The checked content of these settings; a folder that cannot be read is a usage error. */
export function contentFor(settings: Settings, baseIds?: readonly string[], landscape?: CheckOptions['landscape']): LoadedContent {
  return readable(settings.contentDir, () => loadContent(settings, baseIds, landscape));
}

/** What reading the content folder gives; one that cannot be read is a usage error. */
export function readable<T>(contentDir: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    throw new UsageError(`the content folder \`${asTyped(contentDir)}\` cannot be read: ${error.reason}`);
  }
}

/** A path from the current directory, with forward slashes. */
export function asTyped(folder: string, file = ''): string {
  return relative(process.cwd(), join(folder, file)).split(sep).join('/') || '.';
}
