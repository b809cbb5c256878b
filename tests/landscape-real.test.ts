import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { candidateNames } from '../src/catalog/mentions/candidate-names.ts';
import { candidatesOfSource } from '../src/catalog/mentions/candidates.ts';
import { mentionsOfSource } from '../src/catalog/mentions/document.ts';
import { lexiconOf } from '../src/catalog/mentions/lexicon.ts';
import { sourceOfText } from '../src/catalog/mentions/source.ts';
import { NAMED_KINDS } from '../src/catalog/model/collections.ts';
import { readLandscapeFile } from '../src/content-fs/landscape-file.ts';
import { loadContent } from '../src/content-fs/load.ts';
import { readPassages } from '../bench/linker/labels.ts';
import { TODAY } from './checking.ts';

/** The landscape of 2026-08-07, beside the repository; it is not ours to copy. */
const FILE = process.env['HALLWAY_DATA'] ? `${process.env['HALLWAY_DATA']}/landscape/landscape.yml` : '../shared/data/landscape/landscape.yml';

describe.skipIf(!existsSync(FILE))(`with the landscape at ${FILE} (skipped where it is absent)`, () => {
  const items = existsSync(FILE) ? readLandscapeFile(FILE) : [];
  const { catalog } = loadContent({ contentDir: 'src/content', today: TODAY, withdrawn: [] });
  const entries = NAMED_KINDS.flatMap((kind) => catalog.all(kind));

  test('every item is read, with levels and dates of the projects', () => {
    const projects = items.filter(({ level }) => level);
    expect([items.length, new Set(items.map(({ name }) => name)).size, projects.length]).toEqual([2413, 2407, 255]);
    expect(projects.filter(({ since, accepted }) => !since || !accepted).map(({ name }) => name)).toEqual([]);
    expect(items.every(({ category, subcategory, homepage }) => category && subcategory && homepage)).toBe(true);
  });

  test('its names do not flood notes that are full of English words', () => {
    const names = candidateNames(items.map(({ name }) => name), entries);
    const lexicon = lexiconOf(catalog);
    const found = readPassages().flatMap(({ file, text }) => {
      const source = sourceOfText(file, text);
      return candidatesOfSource(source, mentionsOfSource(source, lexicon), names).map(({ surface }) => surface);
    });
    expect(found.sort()).toEqual(['Arm', 'Oracle']);
  });
});
