import { JSON_SCHEMA, load } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair, type YAMLParseError } from 'yaml';
import type { Place, PropertyPath, YamlTrouble } from '../catalog/source-file.ts';
import { quickOffset, yamlLines, type YamlLine } from './quick-place.ts';

/** YAML text as plain data, with what is wrong with it. Lines are those of the YAML text. */
export interface ParsedYaml {
  data: unknown;
  troubles: YamlTrouble[];
}

/**
 * Parses with js-yaml, which is fast; only a text that fails or looks surprising is parsed again
 * with `yaml`, which knows positions. Dates stay text.
 */
export function parseYaml(text: string): ParsedYaml {
  try {
    const data = load(text, { schema: JSON_SCHEMA });
    return { data, troubles: MAY_SURPRISE.test(text) ? surprises(text) : [] };
  } catch {
    return { data: undefined, troubles: syntaxTroubles(text) };
  }
}

/** Finds properties in YAML text: in plain text by its lines, otherwise by parsing it, each on first use. */
export function yamlLocator(text: string): (path: PropertyPath, part?: 'key' | 'value') => Place {
  return (path, part = 'value') => {
    const offset = quickOffset(linesOf(text), path, part);
    if (offset !== undefined) return placeIn(text, offset);
    const parsed = positioned(text);
    return place(parsed.lines, offsetOf(parsed.document, path, part));
  };
}

/** The same by parsing alone: what the quick way must agree with. */
export function parsedPlace(text: string, path: PropertyPath, part: 'key' | 'value' = 'value'): Place {
  const { document, lines } = positioned(text);
  return place(lines, offsetOf(document, path, part));
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Plain scalars that YAML 1.1 readers take for true and false. */
const BOOLEAN_WORD = /^(?:yes|no|on|off|y|n)$/i;
/** The same words alone between marks of structure: a cheap test that spares most files the slow parser. */
const MAY_SURPRISE = /(?:^|[:,[{?-])[ \t]*(?:yes|no|on|off|y|n)[ \t]*(?:$|[:,\]}]|[ \t]#)/im;

function surprises(text: string): YamlTrouble[] {
  const { document, lines } = positioned(text);
  const troubles: YamlTrouble[] = [];
  visit(document, {
    Scalar(role, node, ancestors) {
      if (node.type === 'PLAIN' && BOOLEAN_WORD.test(node.source ?? '')) {
        const pair = ancestors.at(-1);
        const property = role === 'value' && isPair(pair) && isScalar(pair.key) ? { property: String(pair.key.value) } : {};
        troubles.push({ reason: 'boolean-word', detail: node.source ?? '', ...property, ...place(lines, node.range?.[0] ?? 0) });
      }
    },
  });
  return troubles;
}

function syntaxTroubles(text: string): YamlTrouble[] {
  let troubles: YamlTrouble[];
  try {
    troubles = locatedErrors(text);
  } catch {
    // Thousands of nested brackets exhaust the stack of both parsers.
    return [{ reason: 'syntax', detail: 'it is nested too deeply', line: 1, column: 1 }];
  }
  return troubles.length > 0 ? troubles : [failureOfFastParser(text)];
}

/** Every repeated key, and the first other error: those after it are mostly its echo. */
function locatedErrors(text: string): YamlTrouble[] {
  const { document, lines } = positioned(text);
  const repeated = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const first = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return [
    ...repeated.map((error): YamlTrouble => {
      const key = /^(["']?)([^\s:]+)\1/.exec(text.slice(error.pos[0]))?.[2] ?? '';
      return { reason: 'duplicate-key', detail: key, ...place(lines, error.pos[0]) };
    }),
    ...(first ? [{ reason: 'syntax' as const, detail: inPlainWords(first), ...place(lines, first.pos[0]) }] : []),
  ];
}

/** What js-yaml refuses and `yaml` accepts, such as an unknown tag. */
function failureOfFastParser(text: string): YamlTrouble {
  try {
    load(text, { schema: JSON_SCHEMA });
  } catch (error) {
    const { reason = 'it cannot be read', mark } = error as { reason?: string; mark?: { line: number; column: number } };
    return { reason: 'syntax', detail: reason, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  }
  return { reason: 'syntax', detail: 'it cannot be read', line: 1, column: 1 };
}

/** The mistakes people make most, in their words; other errors keep the parser's. */
function inPlainWords({ code, message }: YAMLParseError): string {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text that contains `: ` must stand in quotes';
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent; use two spaces';
    case 'BAD_SCALAR_START':
      return 'a text that begins with `@`, a backquote or `%` must stand in quotes';
    case 'MISSING_CHAR':
      return 'a closing quote, bracket or comma is missing';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a line has no `: ` between field and value';
    case 'MULTIPLE_DOCS':
      return '`---` begins a second document; only one is read';
    default:
      if (message.startsWith('Flow ')) return 'a `[` or `{` above is not closed';
      if (message.startsWith('Maximum call stack')) return 'it is nested too deeply';
      if (message.startsWith('Unexpected scalar at node end')) return 'there is text after a closing quote, or the indentation differs from the lines above';
      return (message.split(' at line ')[0] ?? message).replace(/[.:]?$/, '');
  }
}

interface Positioned {
  document: Document.Parsed;
  lines: LineCounter;
}

/** What is made of a text is large, and questions about one text come one after the other: that of the last one is kept. */
let latestLines: { text: string; lines: YamlLine[] | undefined } | undefined;

function linesOf(text: string): YamlLine[] | undefined {
  if (latestLines?.text !== text) latestLines = { text, lines: yamlLines(text) };
  return latestLines.lines;
}

let latest: (Positioned & { text: string }) | undefined;

function positioned(text: string): Positioned {
  if (latest?.text === text) return latest;
  const lines = new LineCounter();
  latest = { text, document: parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: true }), lines };
  return latest;
}

function place(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(document: Document.Parsed, path: PropertyPath, part: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let offset = start(node);
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item): item is Pair<Node, Node | null> => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = last && part === 'key' ? start(pair.key) : start(pair.value ?? pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key] as Node | undefined;
      if (!item) break;
      offset = start(item);
      node = item;
    } else break;
  }
  return offset;
}

const start = (node: Node | null | undefined) => node?.range?.[0] ?? 0;
