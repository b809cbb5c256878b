import type { Counts, IndexFilters, TextPage, TextPort } from './text-port.ts';
import { IncompleteIndexError } from './watched-fetch.ts';

/** What this site uses of Pagefind's browser script. */
export interface PagefindModule {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string | null,
    options: { filters: object },
  ): Promise<{ results: { id: string; score: number; data(): Promise<TextPage> }[]; filters: Counts }>;
}

/**
 * The options of Pagefind here.
 * @param basePath address of the folder with the index, with a slash at its end
 * @param baseUrl path under which the site is published, with slashes at both ends
 */
export function pagefindOptions(basePath: string, baseUrl: string): object {
  return {
    basePath,
    baseUrl,
    // A worker costs one more round trip and file before the first hit; searching takes a few milliseconds.
    noWorker: true,
    // For the first choice of candidates; `score.ts` puts them in order.
    ranking: { metaWeights: { title: 5, aliases: 4, note: 0.5, also: 0.3 } },
  };
}

/**
 * Pagefind behind the port of the search.
 * @param pagefind its module or an instance, made with `pagefindOptions`
 * @param damage what is missing or broken in the index, which Pagefind takes for "nothing found"
 * @throws {Error} when the engine cannot be started.
 */
export async function pagefindPort(pagefind: PagefindModule, damage: () => Error | undefined): Promise<TextPort> {
  const intact = async <T>(answer: Promise<T>): Promise<T> => {
    const value = await answer.catch((error: unknown) => {
      throw damage() ?? new IncompleteIndexError(`The search index is incomplete: ${(error as Error).message}`, { cause: error });
    });
    const error = damage();
    if (error) throw error;
    return value;
  };
  await intact(pagefind.init());
  let values: Promise<Counts> | undefined;
  let size: Promise<number> | undefined;
  const pages = new Map<string, Promise<TextPage>>();
  const load = (id: string, data: () => Promise<TextPage>) => {
    const page = pages.get(id) ?? intact(data()).then(copyOf);
    pages.set(id, page);
    page.catch(() => pages.delete(id));
    return page;
  };
  return {
    values: () => {
      values ??= intact(pagefind.filters());
      values.catch(() => (values = undefined));
      return values;
    },
    size: () => {
      size ??= intact(pagefind.search(null, { filters: {} })).then(({ results }) => results.length);
      size.catch(() => (size = undefined));
      return size;
    },
    search: async (text, filters: IndexFilters) => {
      // A filter without a value would be no filter.
      if (Object.values(filters).some(({ any }) => any.length === 0)) return { refs: [], counts: {} };
      const { results, filters: counts } = await intact(pagefind.search(text, { filters }));
      return { refs: results.map(({ id, score, data }) => ({ id, score, load: () => load(id, data) })), counts };
    },
  };
}

/** The engine fills in one object anew for every search. */
function copyOf({ url, content, filters, meta, anchors }: TextPage): TextPage {
  return { url, content, filters, meta, anchors };
}
