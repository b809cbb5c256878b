import type { PropertyPath } from '../catalog/source-file.ts';

/**
 * The offset of a property in YAML written the way nearly all of it is: block style, one line for each value. `undefined`
 * for anything else, and for a property that is not there; then the real parser is asked, which takes a hundred times longer.
 */
export function quickOffset(lines: readonly YamlLine[] | undefined, path: PropertyPath, part: 'key' | 'value'): number | undefined {
  if (!lines) return undefined;
  let [from, until] = [0, lines.length];
  let offset: number | undefined;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const found = typeof step === 'number' ? itemAt(lines, from, until, step) : keyAt(lines, from, until, step);
    if (found === undefined) return undefined;
    const { row, inline } = found;
    const line = lines[row];
    if (!line) return undefined;
    if (typeof step === 'string' && isLast && part === 'key') return line.offset;
    offset = typeof step === 'number' ? line.offset : (line.value ?? lines[row + 1]?.dash ?? lines[row + 1]?.offset);
    if (typeof step === 'string' && line.value === undefined && row + 1 >= found.until) return undefined;
    if (!isLast && line.value !== undefined && !inline) return undefined;
    [from, until] = inline ? [row, found.until] : [row + 1, found.until];
  }
  return offset;
}

/** A line that holds something: `- key: value`, with or without dash, key and value. */
export interface YamlLine {
  /** Blanks before the dash, or before the content where there is none. */
  indent: number;
  /** Blanks before the content; more than `indent` behind a dash. */
  inner: number;
  /** Offset of the dash. */
  dash?: number;
  /** Offset of the content behind the dash. */
  offset: number;
  key?: string;
  /** Offset of the value; absent where it follows on the next lines. */
  value?: number;
}

/** The lines of a YAML text; `undefined` where one of them is not plain to read. */
export function yamlLines(text: string): YamlLine[] | undefined {
  const lines: YamlLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    if (!/^\s*(?:#|$)/.test(raw)) {
      const line = readLine(raw.replace(/\s+$/, ''), start);
      if (!line) return undefined;
      lines.push(line);
    }
    start += raw.length + 1;
  }
  return lines;
}

const LINE = /^( *)(- +)?(?:([A-Za-z][\w-]*):(?: +(.*))?|(.+))$/;

function readLine(raw: string, start: number): YamlLine | undefined {
  const match = LINE.exec(raw);
  if (!match) return undefined;
  const [, blanks = '', dash, key, value, item] = match;
  // Text without a key continues the line above, unless a dash makes it an item.
  if (item !== undefined && dash === undefined) return undefined;
  const written = value ?? item;
  if (written !== undefined && !isWhole(written)) return undefined;
  const inner = blanks.length + (dash?.length ?? 0);
  return {
    indent: blanks.length,
    inner,
    ...(dash !== undefined && { dash: start + blanks.length }),
    offset: start + inner,
    ...(key !== undefined && { key }),
    ...(value !== undefined && !value.startsWith('#') && { value: start + raw.length - value.length }),
  };
}

/** Whether a value begins and ends on its line and carries no anchor or tag. */
function isWhole(value: string): boolean {
  if (/^["']/.test(value)) return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?: +#.*)?$/.test(value);
  if (/^[[{]/.test(value)) return /[\]}](?: +#.*)?$/.test(value) && isBalanced(value);
  return !/^(?:[&*!|>@`%]|[-?:](?: |$))/.test(value) && !/: |:$/.test(value.replace(/ #.*$/, ''));
}

/** Counts brackets outside quotes; a bracket within plain text makes it unbalanced or is none, and both end the quick way. */
function isBalanced(value: string): boolean {
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '').replace(/ #.*$/, '');
  const count = (pattern: RegExp) => bare.match(pattern)?.length ?? 0;
  return count(/\[/g) === count(/\]/g) && count(/\{/g) === count(/\}/g) && !/["']/.test(bare);
}

interface Found {
  row: number;
  /** The row behind the last that belongs to it. */
  until: number;
  /** Whether what it holds begins on its own line, behind a dash. */
  inline: boolean;
}

function keyAt(lines: readonly YamlLine[], from: number, until: number, key: string): Found | undefined {
  const indent = lines[from]?.inner;
  for (let row = from; row < until; row++) {
    const line = lines[row];
    if (!line || line.inner !== indent || line.key !== key || (row > from && line.dash !== undefined)) continue;
    let end = row + 1;
    // A list may stand as far to the left as the field that holds it.
    while (end < until && ((lines[end]?.indent ?? 0) > indent || (lines[end]?.indent === indent && lines[end]?.dash !== undefined))) end++;
    return { row, until: end, inline: false };
  }
  return undefined;
}

function itemAt(lines: readonly YamlLine[], from: number, until: number, index: number): Found | undefined {
  const indent = lines[from]?.indent;
  let count = -1;
  for (let row = from; row < until; row++) {
    const line = lines[row];
    if (!line || line.indent !== indent || line.dash === undefined) continue;
    count += 1;
    if (count < index) continue;
    let end = row + 1;
    while (end < until && (lines[end]?.indent ?? 0) > (indent ?? 0)) end++;
    return { row, until: end, inline: line.key !== undefined };
  }
  return undefined;
}
