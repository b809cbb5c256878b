import { JSON_SCHEMA, load } from 'js-yaml';
import type { Root } from 'mdast';
import type { Entry } from '../entry.ts';
import { formatOf, isTooDeep, parseMarkdown, treeOf } from '../markdown/parse.ts';
import type { Kind } from '../model/collections.ts';
import type { Place, PropertyPath } from '../source-file.ts';
import { identifyTail } from './link-target.ts';
import type { MentionPlace } from './mention.ts';

/** A text of the front matter in which mentions are looked for. */
export interface Field {
  place: Exclude<MentionPlace, 'body'>;
  path: PropertyPath;
  value: string;
  /** Id of the statement it belongs to. */
  statement?: string;
}

/** A document in the form the linker reads. */
export interface Source {
  path: string;
  /** The whole file without byte order mark. */
  text: string;
  /** Where in it the body begins. */
  bodyStart: number;
  /** The body's tree; `undefined` when the body is plain text or cannot be parsed. */
  tree: Root | undefined;
  isPlainText: boolean;
  fields: readonly Field[];
  /** Words that are no mention here, by the author's word. */
  notMentions: readonly string[];
  /** The entry whose page this is. */
  own: { kind: Kind; id: string } | undefined;
  /** Finds a property when its place is not plain to see. */
  locate(path: PropertyPath): Place;
}

/** The source of a validated entry. */
export function sourceOfEntry(entry: Entry): Source {
  const text = withoutMark(entry.file.text);
  return {
    path: entry.file.path,
    text,
    bodyStart: text.length - entry.file.body.length,
    tree: entry.file.body ? treeOf(entry.file) : undefined,
    isPlainText: false,
    ...fieldsOf(entry.data),
    own: { kind: entry.kind, id: entry.id },
    locate: (path) => entry.file.locate(path),
  };
}

/** The source of any file; all but Markdown and MDX is plain text. Never throws. */
export function sourceOfText(path: string, content: string): Source {
  const text = withoutMark(content);
  const isMarkdown = /\.(?:md|mdx|markdown)$/i.test(path);
  const head = isMarkdown ? FRONT_MATTER.exec(text) : undefined;
  const bodyStart = head?.[0].length ?? 0;
  const tree = isMarkdown ? parse(path, text.slice(bodyStart)) : undefined;
  return {
    path,
    text,
    bodyStart,
    tree,
    isPlainText: !tree,
    ...fieldsOf(readYaml(head?.[1] ?? '')),
    own: head ? identifyTail(path) : undefined,
    locate: () => ({ line: 1, column: 1 }),
  };
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** MDX that does not parse is read as Markdown, and what cannot be read as that as plain text: a mention is a mention. */
function parse(path: string, body: string): Root | undefined {
  for (const format of new Set([formatOf(path), 'md' as const])) {
    try {
      const tree = parseMarkdown(body, format);
      if (!isTooDeep(tree)) return tree;
    } catch {}
  }
  return undefined;
}

function readYaml(yaml: string): unknown {
  try {
    return load(yaml, { schema: JSON_SCHEMA });
  } catch {
    return undefined;
  }
}

function fieldsOf(data: unknown): Pick<Source, 'fields' | 'notMentions'> {
  const { name, title, takeaway, statements, notMentions } = record(data);
  const fields: Field[] = [];
  const add = (place: Field['place'], path: PropertyPath, value: unknown, statement?: unknown) => {
    if (typeof value === 'string') fields.push({ place, path, value, ...(typeof statement === 'string' && { statement }) });
  };
  add('title', ['name'], name);
  add('title', ['title'], title);
  add('takeaway', ['takeaway'], takeaway);
  for (const [index, statement] of list(statements).entries()) {
    const { says, id } = record(statement);
    add('statement', ['statements', index, 'says'], says, id);
  }
  return { fields, notMentions: list(notMentions).map((item) => record(item)['surface']).filter((surface) => typeof surface === 'string') };
}

const record = (value: unknown): FrontMatter => (typeof value === 'object' && value !== null ? value : {});
/** The fields that are read, whatever they hold: a file that is no valid entry is read all the same. */
type FrontMatter = Partial<Record<'name' | 'title' | 'takeaway' | 'statements' | 'notMentions' | 'says' | 'id' | 'surface', unknown>>;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
