import { readLandscape, type ListedItem } from '../import/landscape.ts';
import { projectListOf, type ProjectList } from '../import/project-list.ts';
import { readWithin } from './read-bytes.ts';
import { parseYaml } from './yaml.ts';

/** The longest file that is read: twenty times the landscape of 2026. */
const MAX_MEGABYTES = 32;

/**
 * Reads a landscape.yml.
 * @throws {Error} with a message for people when there is no such file, when it is no YAML, and when it is no landscape.
 */
export function readLandscapeFile(path: string): ListedItem[] {
  return readLandscape(readYaml(path));
}

/**
 * Reads a landscape.yml or the projects.yaml of the CNCF devstats, which it tells apart unless `from` says it.
 * @throws {Error} with a message for people when there is no such file, when it is no YAML, and when it is no such list.
 */
export function readProjectListFile(path: string, from?: ProjectList['from']): ProjectList {
  return projectListOf(readYaml(path), from);
}

function readYaml(path: string): unknown {
  const { data, troubles } = parseYaml(readWithin(path, MAX_MEGABYTES).toString('utf8'));
  const [trouble] = troubles;
  // Of some troubles the detail is no more than the character that is one too many.
  if (data === undefined && trouble) throw new Error(`it is no YAML; line ${trouble.line}${trouble.detail.includes(' ') ? `: ${trouble.detail}` : ' is where that shows'}`);
  return data;
}
