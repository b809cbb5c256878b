import { checkContent, type CheckResult } from '../catalog/check.ts';
import { readFolder } from './read-folder.ts';
import type { Settings } from './settings.ts';

/**
 * Reads and checks the content folder: the one way in for the command line and the site alike.
 * @throws {Error} when the folder cannot be read.
 */
export function loadContent(settings: Pick<Settings, 'contentDir' | 'today' | 'withdrawn'>, baseIds?: readonly string[]): CheckResult {
  return checkContent(readFolder(settings.contentDir), { today: settings.today, withdrawn: settings.withdrawn, ...(baseIds && { baseIds }) });
}
