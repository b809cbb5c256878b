import { nameFiles, type NameFiles } from '../../search/name-files.ts';
import { nameRecords } from '../../search/records.ts';
import type { Site } from '../site.ts';

const made = new WeakMap<Site, NameFiles>();

/** The files of the names index of a site, made once. */
export function searchNames(site: Site): NameFiles {
  const known = made.get(site);
  if (known) return known;
  const { catalog, graph, urls } = site;
  const records = nameRecords(catalog, (entry) => urls.entry(entry), ({ id }) => graph.backlinks(id).length + graph.talksOf(id).length);
  const files = nameFiles(records);
  made.set(site, files);
  return files;
}
