import type { SourceFile } from '../catalog/source-file.ts';
import { parseYaml, yamlLocator } from './yaml.ts';

/** Splits a content file into fields and body. Pure: the text comes from a reader or from a test. */
export function parseFile(path: string, text: string, size = new TextEncoder().encode(text).length): SourceFile {
  const parts = split(path, text);
  if (parts.yaml === undefined) return assemble(path, text, size, parts, { data: undefined, yamlTroubles: [] });
  const { data, troubles } = parseYaml(parts.yaml);
  return assemble(path, text, size, parts, {
    data: data ?? (troubles.length > 0 ? undefined : {}),
    yamlTroubles: troubles.map((trouble) => ({ ...trouble, line: trouble.line + parts.firstLine - 1 })),
  });
}

/** The same file again, with what is known of its YAML from an earlier parse of the very same text. */
export function recallFile(path: string, text: string, size: number, known: Pick<SourceFile, 'data' | 'yamlTroubles'>): SourceFile {
  return assemble(path, text, size, split(path, text), known);
}

/** A file of which nothing but its path, its size and the reason is known. */
export function unreadableFile(path: string, size: number, reason: NonNullable<SourceFile['unreadable']>): SourceFile {
  return { ...emptyFile(path, size), unreadable: reason };
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

interface Parts {
  /** The front matter, or the whole of a YAML file; absent where there is none. */
  yaml?: string;
  /** Line of the file on which the YAML begins, 1-based. */
  firstLine: number;
  body: string;
  bodyLine: number;
}

function split(path: string, text: string): Parts {
  const normalized = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (/\.ya?ml$/i.test(path)) return { yaml: normalized, firstLine: 1, body: '', bodyLine: 1 };
  const block = FRONT_MATTER.exec(normalized);
  if (!block) return { firstLine: 1, body: normalized, bodyLine: 1 };
  return { yaml: block[1] ?? '', firstLine: 2, body: normalized.slice(block[0].length), bodyLine: countLines(block[0]) };
}

function assemble(path: string, text: string, size: number, { yaml, firstLine, body, bodyLine }: Parts, known: Pick<SourceFile, 'data' | 'yamlTroubles'>): SourceFile {
  if (yaml === undefined) return { ...emptyFile(path, size), text, body };
  const locate = yamlLocator(yaml);
  return {
    path,
    size,
    text,
    ...known,
    body,
    bodyLine,
    hasFrontMatter: true,
    locate: (property, part) => {
      const place = locate(property, part);
      return { line: place.line + firstLine - 1, column: place.column };
    },
  };
}

function emptyFile(path: string, size: number): SourceFile {
  return {
    path, size, text: '', data: undefined, body: '', bodyLine: 1, yamlTroubles: [], hasFrontMatter: false,
    locate: () => ({ line: 1, column: 1 }),
  };
}

function countLines(block: string): number {
  return block.split('\n').length;
}
