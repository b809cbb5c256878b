import { corpusFiles, type CorpusSize } from '../../corpus.ts';
import { checkContent } from '../../../src/catalog/check.ts';
import { parseFile } from '../../../src/content-fs/parse-file.ts';
import { nameFiles, type NameFiles } from '../../../src/search/name-files.ts';
import { nameRecords } from '../../../src/search/records.ts';
import { createUrls } from '../../../src/site/urls.ts';

/** The names index of a made-up catalog; an entry weighs as much as there are talks that refer to it. */
export function syntheticNames(size: CorpusSize): NameFiles {
  const files = [...corpusFiles(size)].map(([path, text]) => parseFile(path, text));
  const { catalog } = checkContent(files, { today: '2026-11-20', withdrawn: [] });
  const uses = new Map<string, number>();
  for (const { data } of catalog.all('talk')) {
    for (const id of [data.event, ...(data.tools ?? []), ...(data.topics ?? []), ...(data.speakers ?? [])]) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const urls = createUrls('/', 'https://hallway.example');
  return nameFiles(nameRecords(catalog, (entry) => urls.entry(entry), ({ id }) => uses.get(id) ?? 0));
}

/** The files as they are served, by path. */
export function servedNames({ first, later, notes }: NameFiles): Map<string, string> {
  return new Map([
    ['/search/names.json', JSON.stringify(first)],
    ['/search/later.json', JSON.stringify(later)],
    ...notes.map((list, file): [string, string] => [`/search/notes/${file}.json`, JSON.stringify(list)]),
  ]);
}
