import type { SourceFile } from '../catalog/source-file.ts';
import { parseYaml, yamlLocator } from './yaml.ts';

/** Splits a content file into fields and body. Pure: the text comes from a reader or from a test. */
export function parseFile(path: string, text: string, size = new TextEncoder().encode(text).length): SourceFile {
  const normalized = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const isYaml = /\.ya?ml$/i.test(path);
  const block = isYaml ? undefined : FRONT_MATTER.exec(normalized);
  if (!isYaml && !block) {
    return { ...emptyFile(path, size), text, body: normalized };
  }
  const yaml = block ? (block[1] ?? '') : normalized;
  const firstLine = block ? 2 : 1;
  const { data, troubles } = parseYaml(yaml);
  const locate = yamlLocator(yaml);
  const body = block ? normalized.slice(block[0].length) : '';
  return {
    path,
    size,
    text,
    data: data ?? (troubles.length > 0 ? undefined : {}),
    body,
    bodyLine: block ? countLines(block[0]) : 1,
    yamlTroubles: troubles.map((trouble) => ({ ...trouble, line: trouble.line + firstLine - 1 })),
    hasFrontMatter: true,
    locate: (property, part) => {
      const place = locate(property, part);
      return { line: place.line + firstLine - 1, column: place.column };
    },
  };
}

/** A file of which nothing but its path, its size and the reason is known. */
export function unreadableFile(path: string, size: number, reason: NonNullable<SourceFile['unreadable']>): SourceFile {
  return { ...emptyFile(path, size), unreadable: reason };
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

function emptyFile(path: string, size: number): SourceFile {
  return {
    path, size, text: '', data: undefined, body: '', bodyLine: 1, yamlTroubles: [], hasFrontMatter: false,
    locate: () => ({ line: 1, column: 1 }),
  };
}

function countLines(block: string): number {
  return block.split('\n').length;
}
