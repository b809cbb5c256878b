import { createTwoFilesPatch } from 'diff';
import { join } from 'node:path';
import { checkContent } from '../../src/catalog/check.ts';
import { fixedText } from '../../src/catalog/fix/fix-file.ts';
import { meantIds } from '../../src/catalog/fix/reference-spelling.ts';
import { openFolder } from '../../src/content-fs/load.ts';
import { parseFile } from '../../src/content-fs/parse-file.ts';
import { readFolder } from '../../src/content-fs/read-folder.ts';
import type { Settings } from '../../src/content-fs/settings.ts';
import { replaceFile } from '../../src/content-fs/write-file.ts';
import { asTyped } from '../content.ts';
import { printable } from '../reporters/printable.ts';

/** A file and the text it should have. */
export interface Fix {
  path: string;
  before: string;
  after: string;
}

/** What can be put right in a content folder, or in some of its files, without a doubt. */
export function findFixes({ contentDir, today, withdrawn }: Settings, only?: ReadonlySet<string>): Fix[] {
  const files = openFolder(contentDir, () => readFolder(contentDir));
  const { catalog } = checkContent(files, { today, withdrawn, errorsOnly: true });
  const meantId = meantIds(catalog.entries);
  return files
    .filter(({ path }) => only?.has(path) ?? true)
    .map((file) => ({ path: file.path, before: file.text, after: fixedText(file, meantId, parseFile) }))
    .filter(({ before, after }) => before !== after);
}

/** Writes the files, each as a whole. */
export function applyFixes(contentDir: string, fixes: readonly Fix[]): void {
  for (const { path, after } of fixes) replaceFile(join(contentDir, path), after);
}

/** The fixes as a patch that `git apply` understands; nothing in it steers the terminal. */
export function patchOf(contentDir: string, fixes: readonly Fix[]): string {
  return fixes
    .map(({ path, before, after }) => {
      const name = asTyped(contentDir, path);
      return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 2 }).replace(/^=+\n/, '');
    })
    .join('')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? `${printable(line.slice(0, -1))}\r` : line.replace(/[^\t]+/g, printable)))
    .join('\n');
}
