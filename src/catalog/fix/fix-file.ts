import { parseDocument, type Document } from 'yaml';
import { factsOf } from '../facts/file-facts.ts';
import { identify } from '../identify.ts';
import { formatOf } from '../markdown/parse.ts';
import { fieldsOf } from '../schemas/fields.ts';
import { jsonSchemaOf } from '../schemas/json-schema.ts';
import type { SourceFile } from '../source-file.ts';
import { inOrder } from './field-order.ts';
import type { MeantId } from './reference-spelling.ts';
import { trimmedBody, trimmedYaml } from './trailing-space.ts';
import { valueEdits, type Edit } from './value-edits.ts';

/** Makes a file of a path and a text; given by the caller, since reading YAML with positions is not our business. */
export type Parse = (path: string, text: string) => SourceFile;

/**
 * The text of a file with everything put right that can be put right without a doubt: quotes, dates, times, spellings of
 * ids and of closed lists, the order of fields, blanks at the ends of lines. Remarks stay where they belong. A file with
 * a syntax error is returned as it is, and so is one that would have a new problem.
 */
export function fixedText(file: SourceFile, meantId: MeantId, parse: Parse): string {
  const identity = identify(file.path);
  if (!identity || file.unreadable || !file.hasFrontMatter || !isSound(file)) return file.text;
  const { head, yaml, tail, body } = parts(file);
  const schema = jsonSchemaOf(identity.kind);
  const names = fieldsOf(identity.kind).map(({ name }) => name);
  const steps: ((text: string, document: Document.Parsed) => string)[] = [
    (text, document) => applied(text, valueEdits(document, schema, meantId)),
    trimmedYaml,
    (text, document) => inOrder(text, document, names),
  ];
  let text = yaml;
  for (const step of steps) {
    const next = step(text, parseDocument(text));
    // Each by itself: what cannot be ordered can still be quoted.
    if (next !== text && isNoWorse(parse(file.path, head + next + tail + body), file)) text = next;
  }
  const trimmed = body === '' ? body : trimmedBody(body, formatOf(file.path));
  return head + text + tail + trimmed;
}

function isSound({ yamlTroubles, data }: SourceFile): boolean {
  return yamlTroubles.every(({ reason }) => reason === 'boolean-word') && typeof data === 'object' && data !== null;
}

/** A fix takes problems away and never adds one, and no field is lost. */
function isNoWorse(fixed: SourceFile, file: SourceFile): boolean {
  const count = ({ problems }: ReturnType<typeof factsOf>) => problems.length;
  const keys = (data: unknown) => Object.keys(data ?? {}).sort().join();
  return isSound(fixed) && keys(fixed.data) === keys(file.data) && count(factsOf(fixed)) <= count(factsOf(file));
}

function parts(file: SourceFile): { head: string; yaml: string; tail: string; body: string } {
  const front = file.text.slice(0, file.text.length - file.body.length);
  const [head = ''] = /^\uFEFF?(?:---[ \t]*\r?\n)?/.exec(front) ?? [];
  const isYaml = !/\.mdx?$/.test(file.path);
  const [tail = ''] = isYaml ? [''] : (/\r?\n?---[ \t]*(?:\r?\n)?$/.exec(front.slice(head.length)) ?? []);
  const start = isYaml ? (front.startsWith('\uFEFF') ? 1 : 0) : head.length;
  return { head: front.slice(0, start), yaml: front.slice(start, front.length - tail.length), tail, body: file.body };
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits.toSorted((a, b) => b.start - a.start).reduce((result, { start, end, text: replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}
