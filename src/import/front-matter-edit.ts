import { isMap, isPair, isScalar, isSeq, parse, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { inlineYaml } from '../catalog/authoring/inline-yaml.ts';
import type { PropertyPath } from '../catalog/source-file.ts';

/** A stretch of text and what comes in its place. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Changes single values in the front matter of a Markdown file and leaves every other byte as it is: comments, order,
 * quotes and line ends. Each method says whether it could; `text()` gives the file with what could be done.
 */
export class FrontMatterEdit {
  readonly #text: string;
  /** Offset of the YAML in the text. */
  readonly #start: number;
  readonly #yaml: string;
  readonly #document: Document.Parsed;
  readonly #eol: string;
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    const block = FRONT_MATTER.exec(text);
    this.#text = text;
    this.#start = block?.[1]?.length ?? 0;
    this.#yaml = block?.[2] ?? '';
    this.#document = parseDocument(this.#yaml, { schema: 'core' });
    this.#eol = block?.[1]?.endsWith('\r\n') ? '\r\n' : '\n';
  }

  /** Puts another value in the place of a plain or quoted one, with the same quotes. */
  setValue(path: PropertyPath, value: string): boolean {
    const node = this.#node(path);
    if (!isScalar(node) || !node.range || node.anchor || node.tag || !['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'].includes(node.type ?? '')) return false;
    const [start, end] = node.range;
    if (this.#yaml.slice(start, end).includes('\n')) return false;
    const single = node.type === 'QUOTE_SINGLE' && !value.includes("'");
    this.#splices.push({ start, end, text: single ? `'${value}'` : node.type === 'PLAIN' ? inlineYaml(value, true) : JSON.stringify(value) });
    return true;
  }

  /** Puts lines of YAML behind the last of the named top-level fields that exist; they begin at the margin. */
  insertField(lines: readonly string[], after: readonly string[]): boolean {
    const { contents } = this.#document;
    if (!isMap(contents) || contents.flow || contents.items.length === 0) return false;
    const before = contents.items.filter((pair) => isScalar(pair.key) && after.includes(String(pair.key.value))).at(-1);
    const node = (before?.value ?? before?.key) as Node | undefined;
    if (!node?.range) return false;
    const at = this.#lineEnd(node.range[1]);
    this.#splices.push({ start: at, end: at, text: lines.map((line) => this.#eol + line).join('') });
    return true;
  }

  /** Puts an item into a list before the one at `index`, or at its end, written as its neighbours are. */
  insertItem(path: PropertyPath, index: number, fields: Readonly<Record<string, string>>): boolean {
    const list = this.#node(path);
    if (!isSeq(list) || list.items.length === 0) return false;
    const neighbour = list.items[Math.max(index - 1, 0)];
    if (!isMap(neighbour) || !neighbour.range) return false;
    const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${inlineYaml(value, true)}`);
    const [start, end] = neighbour.range;
    const isFirst = index === 0;
    if (list.flow) {
      const item = `{ ${pairs.join(', ')} }`;
      this.#splices.push(isFirst ? { start, end: start, text: `${item}, ` } : { start: end, end, text: `, ${item}` });
      return true;
    }
    const lineStart = this.#lineStart(start);
    const lead = this.#yaml.slice(lineStart, start);
    if (!/^ *- +$/.test(lead)) return false;
    const item = lead + (neighbour.flow ? `{ ${pairs.join(', ')} }` : pairs.join(this.#eol + ' '.repeat(lead.length)));
    const at = isFirst ? lineStart : this.#lineEnd(end);
    this.#splices.push({ start: at, end: at, text: isFirst ? item + this.#eol : this.#eol + item });
    return true;
  }

  /** Takes an item out of a list that keeps others. */
  removeItem(path: PropertyPath, index: number): boolean {
    const list = this.#node(path);
    if (!isSeq(list) || list.items.length < 2) return false;
    const [item, previous, next] = [index, index - 1, index + 1].map((at) => (list.items[at] as Node | undefined)?.range);
    if (!item) return false;
    if (list.flow) {
      const [start, end] = previous ? [previous[1], item[1]] : [item[0], next?.[0] ?? item[1]];
      this.#splices.push({ start, end, text: '' });
      return true;
    }
    const start = this.#lineStart(item[0]);
    if (!/^ *- +$/.test(this.#yaml.slice(start, item[0]))) return false;
    const end = Math.min(this.#lineEnd(item[1]) + this.#eol.length, this.#yaml.length);
    // The last line of the front matter takes the line end before it along.
    const isLast = this.#lineEnd(item[1]) >= this.#yaml.length;
    this.#splices.push(isLast ? { start: start - this.#eol.length, end, text: '' } : { start, end, text: '' });
    return true;
  }

  /** The whole file with the changes. */
  text(): string {
    // From the end, so that offsets stay true; what is put in one place stands there in the order it was given.
    const inOrder = this.#splices.toReversed().sort((a, b) => b.start - a.start);
    return inOrder.reduce((text, { start, end, text: added }) => text.slice(0, this.#start + start) + added + text.slice(this.#start + end), this.#text);
  }

  /** The fields as plain data, with the changes. */
  data(): unknown {
    return parse(FRONT_MATTER.exec(this.text())?.[2] ?? '', { schema: 'core' });
  }

  /** The fields as plain data, without the changes. */
  originalData(): unknown {
    return this.#document.toJS();
  }

  #node(path: PropertyPath): Node | undefined {
    let node: unknown = this.#document.contents;
    for (const key of path) {
      if (isMap(node)) node = node.items.find((pair): pair is Pair<Node, Node> => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key)?.value;
      else if (isSeq(node) && typeof key === 'number') node = node.items[key];
      else return undefined;
    }
    return (node ?? undefined) as Node | undefined;
  }

  #lineStart(offset: number): number {
    return this.#yaml.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the last line of what ends at an offset ends, before its line break; the comment behind a value belongs to it. */
  #lineEnd(offset: number): number {
    const last = this.#yaml.slice(0, offset).trimEnd().length;
    const end = this.#yaml.indexOf('\n', last);
    if (end < 0) return this.#yaml.length;
    return this.#yaml[end - 1] === '\r' ? end - 1 : end;
  }
}

/** The opening line, perhaps with a byte order mark, and the YAML up to the closing line. */
const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
