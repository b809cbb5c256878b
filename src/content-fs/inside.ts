import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** A folder on the way to a content file is a symbolic link; the message says which, and the way out. */
export class LinkedFolderError extends Error {}

/**
 * The absolute path of a content file that is to be written, by its path below the content folder. Symbolic links are not
 * followed when content is read: what were written through one would lie elsewhere and be seen by nobody.
 * @throws {LinkedFolderError} when a folder between the two is a symbolic link.
 */
export function insideContent(contentDir: string, path: string): string {
  const folders = path.split('/').slice(0, -1);
  for (const index of folders.keys()) {
    const folder = folders.slice(0, index + 1).join('/');
    if (lstatSync(join(contentDir, folder), { throwIfNoEntry: false })?.isSymbolicLink()) throw new LinkedFolderError(`\`${folder}\` is a symbolic link, which is not followed; put the folder itself in its place`);
  }
  return join(contentDir, path);
}
