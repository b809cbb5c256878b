import { JSON_SCHEMA, load } from 'js-yaml';
import { tidy } from './links.ts';
import type { Person } from './people.ts';

/** What the notes say about themselves. */
export interface Header {
  title?: string;
  authors: Person[];
  /** Speakers given in the front matter of notes on one talk. */
  speakers: string[];
  /** The address they were published at. */
  url?: string;
  /** A date as it is written. */
  dateText?: string;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Reads the front matter that blogs put above a post; what is no front matter stays text. */
export function headerOf(text: string): { header: Header; body: string; bodyLine: number } {
  const [block, yaml = ''] = FRONT_MATTER.exec(text.replace(/^\n+/, '')) ?? [];
  const data = block === undefined ? undefined : dataOf(yaml);
  if (block === undefined || data === undefined) return { header: { authors: [], speakers: [] }, body: text, bodyLine: 1 };
  const lead = /^\n*/.exec(text)?.[0].length ?? 0;
  const one = (...keys: string[]) => keys.map((key) => data[key]).find((value): value is string => typeof value === 'string' && value.trim() !== '')?.replace(/\s+/g, ' ').trim();
  const many = (...keys: string[]) => keys.flatMap((key) => (Array.isArray(data[key]) ? (data[key] as unknown[]) : [data[key]])).flatMap((value) => (typeof value === 'string' ? value.split(/\s*[,;&]\s*|\s+and\s+/) : [])).filter(Boolean);
  const title = one('title');
  const url = tidy(one('canonical_url', 'canonicalUrl', 'canonical', 'url', 'permalink') ?? '');
  const dateText = one('date', 'published', 'pubDate', 'publishDate', 'published_at');
  return {
    header: {
      ...(title && { title }),
      authors: many('author', 'authors').map((name) => ({ name, sure: true })),
      speakers: many('speaker', 'speakers', 'presenter', 'presenters'),
      ...(url && { url }),
      ...(dateText && { dateText }),
    },
    body: text.slice(lead + block.length),
    bodyLine: text.slice(0, lead + block.length).split('\n').length,
  };
}

function dataOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const data = load(yaml, { schema: JSON_SCHEMA });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
