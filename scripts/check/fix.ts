import { createTwoFilesPatch } from 'diff';
import { join } from 'node:path';
import { entryIn } from '../../src/catalog/facts/file-facts.ts';
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

/**
 * What can be put right in a content folder, or in some of its files, without a doubt. A name that is put right in one file
 * may be what another refers to, so it looks again until nothing is left to do.
 */
export function findFixes({ contentDir }: Pick<Settings, 'contentDir'>, only?: ReadonlySet<string>): Fix[] {
  const original = openFolder(contentDir, () => readFolder(contentDir));
  let files = original;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const meantId = meantIds(files.flatMap((file) => entryIn(file) ?? []));
    const texts = files.map((file) => (only?.has(file.path) === false ? file.text : fixedText(file, meantId, parseFile)));
    if (texts.every((text, index) => text === files[index]?.text)) break;
    files = files.map((file, index) => (texts[index] === file.text ? file : parseFile(file.path, texts[index] ?? '')));
  }
  return original.flatMap((file, index) => (files[index] === file ? [] : [{ path: file.path, before: file.text, after: files[index]?.text ?? file.text }]));
}

/** A chain of names that is longer is for the next run. */
const MAX_ROUNDS = 5;

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
