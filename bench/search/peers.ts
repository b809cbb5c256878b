import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document as FlexDocument } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { TextPort } from '../../src/search/text-port.ts';

/** A page as every engine gets it. */
export interface BenchPage {
  url: string;
  title: string;
  aliases: string;
  text: string;
}

/** A search engine under comparison. */
export interface Peer {
  name: string;
  /** Its options, as the results state them. */
  options: string;
  /** Addresses of the pages found, best first. */
  search(query: string): Promise<string[]>;
}

/** Results asked for. */
const LIMIT = 30;

/** All pages of a full-text index without the statements that repeat their sentences. */
export async function pagesIn(port: TextPort): Promise<BenchPage[]> {
  const { refs } = await port.search(null, {});
  const pages = await Promise.all(refs.map((ref) => ref.load()));
  return pages
    .filter(({ filters }) => filters.type?.[0] !== 'statement')
    .map(({ url, meta, content }) => ({ url, title: meta.title ?? '', aliases: meta.aliases ?? '', text: content }));
}

/** MiniSearch with the prefix and fuzzy search that its documentation recommends. */
export function miniSearch(pages: readonly BenchPage[]): Peer {
  const index = new MiniSearch<BenchPage>({ idField: 'url', fields: ['title', 'aliases', 'text'], searchOptions: { boost: { title: 2, aliases: 2 }, prefix: true, fuzzy: 0.2 } });
  index.addAll(pages);
  return {
    name: 'MiniSearch',
    options: 'title and aliases ×2, `prefix: true`, `fuzzy: 0.2`, words joined by OR (its default)',
    search: (query) => Promise.resolve(index.search(query).map(({ id }) => String(id))),
  };
}

/** FlexSearch with beginnings of words and suggestions, which stand for its tolerance. */
export function flexSearch(pages: readonly BenchPage[]): Peer {
  const index = new FlexDocument({ tokenize: 'forward', encoder: 'LatinBalance', document: { id: 'url', index: ['title', 'aliases', 'text'] } });
  for (const { url, title, aliases, text } of pages) index.add({ url, title, aliases, text });
  return {
    name: 'FlexSearch',
    options: '`tokenize: "forward"`, encoder `LatinBalance`, `suggest: true`, fields merged in the order title, aliases, text',
    search: (query) => {
      const fields = index.search(query, { limit: LIMIT, suggest: true }) as { result: unknown[] }[];
      return Promise.resolve([...new Set(fields.flatMap(({ result }) => result.map(String)))]);
    },
  };
}

/** Orama with one slip forgiven in each word. */
export async function orama(pages: readonly BenchPage[]): Promise<Peer> {
  const index = create({ schema: { url: 'string', title: 'string', aliases: 'string', text: 'string' } as const });
  await insertMultiple(index, pages.map((page) => ({ ...page })));
  return {
    name: 'Orama',
    options: 'title and aliases ×2, `tolerance: 1`, threshold 1 (its default)',
    search: async (query) => {
      const { hits } = await searchOrama(index, { term: query, properties: ['title', 'aliases', 'text'], boost: { title: 2, aliases: 2 }, tolerance: 1, limit: LIMIT });
      return hits.map(({ document }) => String(document.url));
    },
  };
}

/** Lunr with exact words, beginnings and one slip, in falling weight, as its guide proposes for search as you type. */
export function lunrSearch(pages: readonly BenchPage[]): Peer {
  const index = lunr((builder) => {
    builder.ref('url');
    builder.field('title', { boost: 2 });
    builder.field('aliases', { boost: 2 });
    builder.field('text');
    for (const page of pages) builder.add(page);
  });
  return {
    name: 'Lunr',
    options: 'title and aliases ×2; each word exact ×10, as a beginning ×5, with one slip ×1',
    search: (query) =>
      Promise.resolve(
        index
          .query((asked) => {
            const words = lunr.tokenizer(query).map(String).filter((word) => word !== '');
            asked.term(words, { boost: 10 });
            asked.term(words, { boost: 5, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
            asked.term(words, { editDistance: 1 });
          })
          .map(({ ref }) => ref),
      ),
  };
}
