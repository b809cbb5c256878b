import { nearest } from '../../src/catalog/checks/nearest.ts';
import { skeleton } from '../../src/catalog/checks/skeleton.ts';
import { didYouMean } from '../../src/catalog/checks/wording.ts';
import { listedSpellings } from '../../src/catalog/mentions/candidate-names.ts';
import { insideContent } from '../../src/content-fs/inside.ts';
import { FileExistsError, writeNewFile } from '../../src/content-fs/write-file.ts';
import type { Additions } from '../../src/import/landscape-additions.ts';
import type { ListedItem } from '../../src/import/landscape.ts';
import { byName } from '../../src/import/listed-project.ts';
import { asTyped } from '../content.ts';
import { UsageError } from '../usage.ts';

/** New entries as `--json` prints them. */
export interface AdditionReport {
  added: { name: string; id: string; file: string; category: string; guessed: boolean; notes: string[] }[];
  skipped: { name: string; reason: string; file?: string }[];
}

/** The items that were asked for: those of these names, or every project of the CNCF. */
export function itemsToAdd(items: readonly ListedItem[], names: readonly string[] | 'projects'): ListedItem[] {
  const index = byName(items);
  if (names === 'projects') return [...index.values()].filter(({ level }) => level !== undefined);
  const byLook = new Map([...index.values()].toReversed().flatMap((item) => [item.name, listedSpellings(item.name)[0]].map((name) => [skeleton(name), item])));
  return names.map((name) => {
    const item = index.get(name) ?? byLook.get(skeleton(name));
    if (item) return item;
    throw new UsageError(`the landscape has no item \`${name}\`${didYouMean(nearest(name, index.keys())) || '; write the name as it stands there'}`);
  });
}

/** Writes the new entries; a file that somebody put there in the meantime stays as it is. */
export function writeAdditions({ added, skipped }: Additions, contentDir: string): Additions {
  const written = added.map((addition) => ({ addition, isNew: isWritten(insideContent(contentDir, addition.path), addition.text) }));
  return {
    added: written.filter(({ isNew }) => isNew).map(({ addition }) => addition),
    skipped: [...skipped, ...written.filter(({ isNew }) => !isNew).map(({ addition: { name, path } }) => ({ name, path, reason: `${path} exists already` }))],
  };
}

function isWritten(path: string, text: string): boolean {
  try {
    writeNewFile(path, text);
    return true;
  } catch (error) {
    if (error instanceof FileExistsError) return false;
    throw error;
  }
}

/** The additions with paths from the current directory and without their texts. */
export function printedAdditions({ added, skipped }: Additions, contentDir: string): AdditionReport {
  return {
    added: added.map(({ name, id, path, category, isGuess, notes }) => ({ name, id, file: asTyped(contentDir, path), category, guessed: isGuess, notes })),
    skipped: skipped.map(({ name, reason, path }) => ({ name, reason, ...(path !== undefined && { file: asTyped(contentDir, path) }) })),
  };
}
