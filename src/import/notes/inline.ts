import { isHtmlElement } from '../../catalog/markdown/html-elements.ts';

/** A stretch of a plain text that was marked in its source; the end is excluded. */
export interface Mark {
  kind: 'strong' | 'emphasis' | 'quote' | 'link' | 'code';
  start: number;
  end: number;
  /** Where a link leads. */
  url?: string;
}

/** A text without its Markdown, and what was marked in it. */
export interface Inline {
  text: string;
  marks: Mark[];
}

/** Reads the inline Markdown of a line or paragraph, and its quotation marks of all kinds. */
export function inlineOf(source: string): Inline {
  // Longer than any paragraph: looking for pairs of marks in it would take minutes.
  if (source.length > 20_000) return { text: source, marks: [] };
  const marks: Mark[] = [];
  const text = read(source, 0, marks);
  return { text, marks: [...marks, ...quotesIn(text)].sort((a, b) => a.start - b.start || b.end - a.end) };
}

const MARKUP =
  /\\([!-/:-@[-`{-~])|(`+)([^`](?:.*?[^`])?)\2(?!`)|!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s]*)*)>?(?:\s+["'(][^"')]*["')])?\s*\)|<((?:https?:\/\/|mailto:)[^<>\s]+)>|(\*\*|__)(?=\S)(.+?)(?<=\S)\7|(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\9(?![\p{L}\p{N}*_])|<\/?([a-zA-Z][a-zA-Z0-9-]*)[^<>]{0,300}>/gu;

function read(source: string, offset: number, marks: Mark[]): string {
  let text = '';
  let last = 0;
  const add = (inner: string, kind: Mark['kind'], url?: string) => {
    const start = offset + text.length;
    text += kind === 'code' ? inner : read(inner, start, marks);
    const end = offset + text.length;
    if (end > start) marks.push({ kind, start, end, ...(url !== undefined && { url }) });
  };
  for (const match of source.matchAll(MARKUP)) {
    const [whole, escaped, , code, label, target, address, , strong, , emphasis, tag] = match;
    text += source.slice(last, match.index);
    last = match.index + whole.length;
    if (escaped !== undefined) text += escaped;
    else if (code !== undefined) add(code, 'code');
    else if (label !== undefined) add(label, 'link', target ?? '');
    else if (address !== undefined) add(address, 'link', address);
    else if (strong !== undefined) add(strong, 'strong');
    else if (emphasis !== undefined) add(emphasis, 'emphasis');
    // `<service-name>` is no element of HTML and stays.
    else if (tag !== undefined && !isHtmlElement(tag.toLowerCase())) text += whole;
  }
  return text + source.slice(last);
}

const QUOTES = /“([^“”\n]{2,250})”|„([^“”„"\n]{2,250})[“”"]|«\s?([^«»\n]{2,250}?)\s?»|»([^«»\n]{2,250})«|(?<![\p{L}\p{N}"])"([^"\n]{2,250})"(?![\p{L}\p{N}])/gu;

function quotesIn(text: string): Mark[] {
  return [...text.matchAll(QUOTES)].map((match) => {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].indexOf(inner);
    return { kind: 'quote', start, end: start + inner.length };
  });
}
