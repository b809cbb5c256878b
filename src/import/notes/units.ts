import { codeLines } from './code-lines.ts';
import type { Line } from './line.ts';
import { unit, type Unit } from './unit.ts';
import { joinWrapped, wrappingOf, type Wrapping } from './wrap.ts';

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const NUMBERED_HEADING = /^(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}(?= {2}))\s+(\S.*)$/;
const ITEM = /^(\s*)([-*+•‣◦▪–·○]|\d{1,3}[.)])\s+(\S.*)$/;
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/;

/** Takes lines apart into units. Markdown and plain text are read by the same rules, since notes mix them. */
export function unitsOf(lines: readonly Line[], isMarkdown: boolean): Unit[] {
  return new Reader(lines, isMarkdown).read();
}

class Reader {
  readonly #lines: readonly Line[];
  readonly #isMarkdown: boolean;
  readonly #code: (string | undefined)[];
  readonly #wrapping: Wrapping;
  readonly #units: Unit[] = [];
  /** Lines of the paragraph that is being read. */
  #open: Line[] = [];

  constructor(lines: readonly Line[], isMarkdown: boolean) {
    this.#lines = lines;
    this.#isMarkdown = isMarkdown;
    this.#code = codeLines(lines, isMarkdown);
    this.#wrapping = wrappingOf(lines.filter((_line, index) => this.#code[index] === undefined), isMarkdown);
  }

  read(): Unit[] {
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index];
      if (!line) break;
      if (this.#code[index] !== undefined) index = this.#readCode(index);
      else this.#readLine(line, index);
    }
    this.#close();
    return this.#units;
  }

  #readCode(start: number): number {
    this.#close();
    let end = start;
    while (this.#code[end + 1] !== undefined && this.#code[end + 1] === this.#code[start]) end++;
    const lines = this.#lines.slice(start, end + 1);
    this.#units.push(unit({ kind: 'code', line: lines[0]?.number ?? 0, source: fenced(lines.map(({ text }) => text), this.#code[start] ?? '') }));
    return end;
  }

  #readLine(line: Line, index: number): void {
    const { text, number } = line;
    const [, marks, heading = ''] = HEADING.exec(text) ?? [];
    const [, ordinal, numbered = ''] = NUMBERED_HEADING.exec(text) ?? [];
    const [, indent = '', bullet = '', item] = ITEM.exec(text) ?? [];
    if (text.trim() === '') this.#close();
    else if (this.#isUnderline(text)) this.#closeAsHeading(text.trim().startsWith('=') ? 1 : 2);
    else if (RULE.test(text)) this.#add(unit({ kind: 'rule', line: number, source: '' }));
    else if (marks !== undefined) this.#add(unit({ kind: 'heading', depth: marks.length, line: number, source: withoutClosing(heading) }));
    else if (ordinal !== undefined && this.#standsApart(index)) this.#add(unit({ kind: 'heading', depth: ordinal.split('.').filter(Boolean).length, numbered: true, line: number, source: numbered }));
    else if (ROW.test(text)) this.#addRow(line);
    else if (item !== undefined) this.#addItem(line, indent.replaceAll('\t', '    ').length, bullet, item);
    else if (/^\s*>/.test(text)) this.#add(unit({ kind: 'quote', line: number, source: text.replace(/^\s*>\s?/, '') }));
    else this.#addText(line);
  }

  #addText(line: Line): void {
    if (/^\[\^[^\]\s]+\]:\s/.test(line.text)) this.#close();
    // Text copied from a page has no empty line after a list, and one line for each paragraph.
    if (this.#openItem && !this.#isMarkdown && this.#wrapping.width === Infinity && /^\S/.test(line.text) && !endsInHyphen(this.#open.at(-1)?.text ?? this.#openItem.source, line.text)) this.#close();
    this.#open.push(line);
  }

  /** A setext heading: one line of text, then `===` or `---`. */
  #isUnderline(text: string): boolean {
    return this.#open.length === 1 && this.#openItem === undefined && /^\s{0,3}(?:=+|-{3,})\s*$/.test(text);
  }

  #closeAsHeading(depth: number): void {
    const [line] = this.#open;
    this.#open = [];
    if (line) this.#add(unit({ kind: 'heading', depth, line: line.number, source: line.text.trim() }));
  }

  /** Whether the line above is empty or a numbered heading stands alone. */
  #standsApart = (index: number): boolean => (this.#lines[index - 1]?.text ?? '').trim() === '' && this.#open.length === 0;

  /** The item whose further lines are being read. */
  #openItem: Pick<Unit, 'depth' | 'numbered' | 'line' | 'source'> | undefined;

  #add(added: Unit): void {
    this.#close();
    this.#units.push(added);
  }

  #addItem({ number }: Line, depth: number, bullet: string, source: string): void {
    this.#close();
    this.#openItem = { depth, numbered: /\d/.test(bullet), line: number, source };
  }

  #addRow({ text, number }: Line): void {
    this.#close();
    const cells = text.trim().slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim());
    const last = this.#units.at(-1);
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) {
      if (last?.kind === 'row') last.isHead = true;
      return;
    }
    this.#units.push(unit({ kind: 'row', line: number, source: text.trim(), cells }));
  }

  /** Ends the paragraph or item that is open. */
  #close(): void {
    const lines = this.#open;
    const item = this.#openItem;
    this.#open = [];
    this.#openItem = undefined;
    const texts = lines.map(({ text }) => text);
    if (item) {
      const [first, ...more] = joinWrapped([' '.repeat(item.depth + 2) + item.source, ...texts], this.#wrapping);
      this.#units.push(unit({ kind: 'item', ...item, source: first?.text ?? item.source, more: more.map(({ text }) => text) }));
      return;
    }
    const joined = joinWrapped(texts, this.#wrapping);
    for (const { text, from } of joined) this.#units.push(unit({ kind: 'text', line: lines[from]?.number ?? 0, source: text, apart: joined.length === 1 }));
  }
}

/** A word may be divided here, which `joinWrapped` finds out. */
const endsInHyphen = (line: string, next: string): boolean => /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next);

/** Marks at the end of a heading close it; those of `C#` belong to the word. */
const withoutClosing = (heading: string): string => heading.trim().replace(/(?<=^|\s)#+$/, '').trim();

/** Code as a fenced block; what is fenced already stays. */
function fenced(lines: readonly string[], language: string): string {
  if (/^ {0,3}(?:`{3,}|~{3,})/.test(lines[0] ?? '')) return lines.join('\n');
  return ['```' + language, ...lines, '```'].join('\n');
}
