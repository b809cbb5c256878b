import { JSON_SCHEMA, load } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Place, PropertyPath, YamlTrouble } from '../catalog/source-file.ts';

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

/** Finds properties in YAML text; parses it on first use. */
export function yamlLocator(text: string): (path: PropertyPath, part?: 'key' | 'value') => Place {
  let parsed: { document: Document.Parsed; lines: LineCounter } | undefined;
  return (path, part = 'value') => {
    parsed ??= positioned(text);
    return place(parsed.lines, offsetOf(parsed.document, path, part));
  };
}

/** Plain scalars that YAML 1.1 readers take for true and false. */
const BOOLEAN_WORD = /^(?:yes|no|on|off|y|n)$/i;
const MAY_SURPRISE = /(?:^|[\s:,[{-])(?:yes|no|on|off|y|n)\s*(?:$|[\s:,\]}#])/im;

function surprises(text: string): YamlTrouble[] {
  const { document, lines } = positioned(text);
  const troubles: YamlTrouble[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (node.type === 'PLAIN' && BOOLEAN_WORD.test(node.source ?? '')) {
        troubles.push({ reason: 'boolean-word', detail: node.source ?? '', ...place(lines, node.range?.[0] ?? 0) });
      }
    },
  });
  return troubles;
}

function syntaxTroubles(text: string): YamlTrouble[] {
  const { document, lines } = positioned(text);
  const troubles = document.errors.map((error): YamlTrouble => {
    const at = place(lines, error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      return { reason: 'duplicate-key', detail: /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '', ...at };
    }
    return { reason: 'syntax', detail: (error.message.split(' at line ')[0] ?? error.message).replace(/\.?$/, ''), ...at };
  });
  if (troubles.length > 0) return troubles;
  try {
    load(text, { schema: JSON_SCHEMA });
  } catch (error) {
    const { reason = 'cannot be read', mark } = error as { reason?: string; mark?: { line: number; column: number } };
    return [{ reason: 'syntax', detail: reason, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 }];
  }
  return troubles;
}

function positioned(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: true }), lines };
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
