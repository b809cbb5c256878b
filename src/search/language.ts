import { foldText } from './fold.ts';

/** Fields of the query language that take values of the index. */
export const FIELDS = ['type', 'event', 'topic', 'tool', 'level', 'year', 'by', 'kind'] as const;

export type Field = (typeof FIELDS)[number];

/** Fields of the query language that take a date. */
export const DATE_FIELDS = ['before', 'after'] as const;

export type DateField = (typeof DATE_FIELDS)[number];

/** A filter as it stands in a query; whether its value exists is decided later. */
export interface TypedFilter {
  field: string;
  value: string;
  /** The characters it was written with, so that it can be taken out of the query again. */
  source: string;
}

/** A query taken apart. */
export interface ParsedQuery {
  /** What is left to be searched for as words. */
  words: string;
  /** Phrases in quotation marks that a page must have. */
  phrases: string[];
  /** Words and phrases that a page must not have. */
  excluded: string[];
  filters: TypedFilter[];
}

/** A sign for "not", a field, and a phrase or a word; a quotation mark that is never closed counts for nothing. */
const PIECE = /(-?)(?:(\p{L}+):(?=[^\s:/]))?(?:"([^"]*)"|([^\s"]\S*)|")/gu;

/** Takes a query apart: `type:talk by:"Emma Indal" "exact phrase" -word other words`. Anything is a query; nothing is an error. */
export function parseQuery(text: string): ParsedQuery {
  const parsed: ParsedQuery = { words: '', phrases: [], excluded: [], filters: [] };
  const words: string[] = [];
  for (const [source, minus, field, phrase, word] of text.replace(/[“”„‟«»]/g, '"').matchAll(PIECE)) {
    const value = (phrase ?? word ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    if (field !== undefined) {
      const values = phrase === undefined ? value.split(',').filter((part) => part !== '') : [value];
      for (const single of values) parsed.filters.push({ field: `${minus}${foldText(field)}`, value: single, source });
    } else if (minus && (phrase !== undefined || /^[\p{L}\p{N}]/u.test(value))) {
      parsed.excluded.push(value);
    } else if (phrase !== undefined) {
      parsed.phrases.push(phrase.trim());
    } else {
      words.push(value);
    }
  }
  return { ...parsed, words: words.join(' ') };
}

/** The query without one of its filters, as it stood there. */
export function withoutSource(query: string, source: string): string {
  const at = query.indexOf(source);
  return (at < 0 ? query : `${query.slice(0, at)} ${query.slice(at + source.length)}`).replace(/\s+/g, ' ').trim();
}
