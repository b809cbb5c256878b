/**
 * Finds where in Markdown source the characters of a node's value stand. Values differ from their source by escapes,
 * character references, line endings, and the indentation and quote marks of continued lines.
 */
export class MarkdownAligner {
  readonly #source: string;
  readonly #value: string;
  readonly #first: number;
  #index = 0;
  #at: number;

  /** `start` is the offset of the node in the source. */
  constructor(source: string, start: number, value: string) {
    this.#source = source;
    this.#value = value;
    let at = start;
    if (source[at] === '`') {
      while (source[at] === '`') at++;
      if (source[at] === ' ' && value[0] !== ' ') at++;
    }
    this.#first = at;
    this.#at = at;
  }

  /** The offset in the source of one character of the value; goes on from the last one asked for when it can. */
  offsetOf(index: number): number {
    if (index < this.#index) {
      this.#index = 0;
      this.#at = this.#first;
    }
    const value = this.#value;
    for (; this.#index < index; this.#index++) {
      const at = skipMarkup(this.#source, this.#at, value[this.#index]);
      this.#at = next(this.#source, at, value[this.#index], value[this.#index + 1]);
    }
    return skipMarkup(this.#source, this.#at, value[index]);
  }
}

/** The offset after the source of one character of the value. */
function next(source: string, at: number, character = '', following = ''): number {
  if (character === '\n' || (character === ' ' && isLineBreak(source, at))) return afterLineBreak(source, at, following);
  if (LOW_SURROGATE.test(character) && source[at] !== character) return at;
  if (source[at] === '&') {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(source)?.[0];
    if (reference && (character !== '&' || AMPERSAND.test(reference))) return at + reference.length;
  }
  return at + 1;
}

/** Passes over what stands in the source before a character and not in the value. */
function skipMarkup(source: string, at: number, character = ''): number {
  if (source[at] === '\\' && source[at + 1] === character && /[!-/:-@[-`{-~]/.test(character)) return at + 1;
  if (character === '\n' || character === '\r') {
    while (source[at] === ' ' || source[at] === '\t') at++;
  }
  return at;
}

function afterLineBreak(source: string, at: number, following: string): number {
  if (source[at] === '\r') at++;
  if (source[at] === '\n') at++;
  while (source[at] !== following && /[ \t>]/.test(source[at] ?? '')) at++;
  return at;
}

const isLineBreak = (source: string, at: number) => source[at] === '\n' || source[at] === '\r';
const REFERENCE = /&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);/y;
/** The second half of a character that one character reference stands for. */
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;
const AMPERSAND = /^&(?:amp|AMP|#38|#[xX]26);$/;

/** The style of a YAML scalar and where its text begins. */
interface Scalar {
  style: 'plain' | "'" | '"' | 'block';
  at: number;
}

/**
 * Where in YAML source a character of a scalar's value stands, given where the scalar begins; `undefined` when what stands
 * there is not this value.
 */
export function offsetInYaml(source: string, start: number, value: string, index: number): number | undefined {
  const { style, at: first } = scalarAt(source, start);
  let at = first;
  let found: number | undefined;
  for (let position = 0; position < value.length; position++) {
    if (position === index) found = at;
    const after = afterYaml(source, at, value.charAt(position), style);
    if (after === undefined) return undefined;
    at = after;
  }
  return found;
}

function scalarAt(source: string, start: number): Scalar {
  const character = source[start];
  if (character === "'" || character === '"') return { style: character, at: start + 1 };
  if (character !== '|' && character !== '>') return { style: 'plain', at: start };
  return { style: 'block', at: start + (/^[^\n]*\n\s*/.exec(source.slice(start))?.[0].length ?? 0) };
}

function afterYaml(source: string, at: number, character: string, style: Scalar['style']): number | undefined {
  const here = source[at];
  if (here === undefined) return undefined;
  if (/\s/.test(character) && /\s/.test(here)) {
    const blank = /^[ \t]*(?:\r?\n\s*)?/.exec(source.slice(at))?.[0] ?? '';
    return at + (blank.includes('\n') ? blank.length : 1);
  }
  if (style === "'" && character === "'") return source.startsWith("''", at) ? at + 2 : undefined;
  if (style === '"' && here === '\\') return at + ({ u: 6, x: 4, U: 10 }[source[at + 1] ?? ''] ?? 2);
  return here === character ? at + 1 : undefined;
}
