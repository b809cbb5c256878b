import { readFileSync } from 'node:fs';
import { readLandscape, type ListedItem } from '../import/landscape.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads a landscape.yml.
 * @throws {Error} with a message for people when there is no such file, when it is no YAML, and when it is no landscape.
 */
export function readLandscapeFile(path: string): ListedItem[] {
  const { data, troubles } = parseYaml(readFileSync(path, 'utf8'));
  const [trouble] = troubles;
  if (data === undefined && trouble) throw new Error(`line ${trouble.line}: ${trouble.detail}`);
  return readLandscape(data);
}
