import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSavedLinks, SAVED_FILE, type SavedLinks } from '../linkcheck/saved.ts';

/**
 * The result of the last `linkcheck --save` in a repository; `undefined` where none was ever saved.
 * @throws {Error} with a message for people when the file is damaged.
 */
export function savedLinksIn(root: string): SavedLinks | undefined {
  try {
    return readSavedLinks(readFileSync(join(root, SAVED_FILE), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${SAVED_FILE}: ${(error as Error).message}; write it anew with \`npm run -s hallway -- linkcheck --save\``);
  }
}
