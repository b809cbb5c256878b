import { readFileSync } from 'node:fs';
import { readDevstats } from '../import/devstats.ts';
import { readLandscape, type ListedItem } from '../import/landscape.ts';
import type { ListedProject } from '../import/listed-project.ts';
import { parseYaml } from './yaml.ts';

/** A file that lists projects, read into one shape whichever kind it is. */
export type ProjectList = { from: 'landscape'; items: ListedItem[] } | { from: 'devstats'; items: ListedProject[] };

/** The kinds of files that list projects. */
export const LIST_KINDS = ['landscape', 'devstats'] as const satisfies readonly ProjectList['from'][];

/**
 * Reads a landscape.yml.
 * @throws {Error} with a message for people when there is no such file, when it is no YAML, and when it is no landscape.
 */
export function readLandscapeFile(path: string): ListedItem[] {
  return readLandscape(readYaml(path));
}

/**
 * Reads a landscape.yml or the projects.yaml of the CNCF devstats; which of them it is shows in its first key, unless `from`
 * says so.
 * @throws {Error} with a message for people when there is no such file, when it is no YAML, and when it is neither.
 */
export function readProjectList(path: string, from?: ProjectList['from']): ProjectList {
  const data = readYaml(path);
  const isDevstats = typeof data === 'object' && data !== null && 'projects' in data && !('landscape' in data);
  return (from ?? (isDevstats ? 'devstats' : 'landscape')) === 'devstats' ? { from: 'devstats', items: readDevstats(data) } : { from: 'landscape', items: readLandscape(data) };
}

function readYaml(path: string): unknown {
  const { data, troubles } = parseYaml(readFileSync(path, 'utf8'));
  const [trouble] = troubles;
  if (data === undefined && trouble) throw new Error(`line ${trouble.line}: ${trouble.detail}`);
  return data;
}
