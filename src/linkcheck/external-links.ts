import { visit } from 'unist-util-visit';
import { treeOf } from '../catalog/markdown/parse.ts';
import type { Place, PropertyPath, SourceFile } from '../catalog/source-file.ts';

/** A web address of the content with every place that gives it. */
export interface ExternalLink {
  /** The address as it is asked: normalised, without its fragment. */
  url: string;
  /** In the order of the files; a place within the content folder. */
  places: LinkPlace[];
}

/** Where an address stands, and how it is written there. */
export interface LinkPlace extends Place {
  file: string;
  written: string;
}

/**
 * Every http and https address of these files, by address: fields that are an address, whatever their name, and links of
 * the prose. Files that break the model count as well: their links are no less dead.
 */
export function externalLinks(files: readonly SourceFile[]): ExternalLink[] {
  const places = new Map<string, LinkPlace[]>();
  for (const file of files) {
    for (const { written, at } of [...fieldsOf(file), ...proseLinksOf(file)]) {
      const url = askedAs(written);
      if (url === undefined) continue;
      const known = places.get(url) ?? [];
      known.push({ file: file.path, line: at.line, column: at.column, written });
      places.set(url, known);
    }
  }
  return [...places].map(([url, found]) => ({ url, places: found })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

interface Written {
  written: string;
  at: Place;
}

/** The address without what the server never sees; `undefined` for what is no web address. */
function askedAs(written: string): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(written) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  // The check refuses them in content; they are never sent anywhere.
  if (url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url.href;
}

function fieldsOf(file: SourceFile): Written[] {
  const found: Written[] = [];
  const walk = (value: unknown, path: PropertyPath): void => {
    if (path.length > MAX_FIELD_DEPTH) return;
    if (typeof value === 'string') {
      if (/^https?:\/\//i.test(value)) found.push({ written: value, at: file.locate(path, 'value') });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  walk(file.data, []);
  return found;
}

/** The model is four levels deep; YAML aliases can nest without end. */
const MAX_FIELD_DEPTH = 12;

function proseLinksOf(file: SourceFile): Written[] {
  const tree = /https?:/i.test(file.body) ? treeOf(file) : undefined;
  const found: Written[] = [];
  if (!tree) return found;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    found.push({ written: node.url, at: { line: file.bodyLine + line - 1, column } });
  });
  return found;
}
