import type { Facet } from '../query.ts';
import type { FoundWord } from '../quote.ts';
import { siteBase } from './site-base.ts';

/** A page that fits, as the full-text engine describes it. */
export interface TextPage {
  url: string;
  /** Its text, plain. */
  content: string;
  filters: Partial<Record<Facet, string[]>>;
  meta: Partial<Record<'title' | 'aliases' | 'note', string>>;
  /** Found words of the whole page. */
  weighted_locations: FoundWord[];
  /** Its sections with found words; those under a heading with an id have an anchor. */
  sub_results: { title: string; url: string; weighted_locations: FoundWord[]; anchor?: { id: string } }[];
}

/** Numbers of pages by facet and value. */
export type Counts = Partial<Record<Facet, Record<string, number>>>;

/** A page whose data is still to be loaded. */
export interface TextResult {
  data(): Promise<TextPage>;
}

/** What this site uses of Pagefind's browser interface. */
export interface Engine {
  options(options: object): Promise<void>;
  /** Loads the filters; without it a search counts nothing. */
  filters(): Promise<Counts>;
  /** Pages with the words, or all pages for `null`, best first. */
  search(query: string | null, options: { filters: object }): Promise<{ results: TextResult[]; filters: Counts }>;
}

let loading: Promise<Engine> | undefined;
let attempts = 0;

/**
 * The full-text engine, loaded once; a failure is not remembered.
 * @throws {Error} when it cannot be loaded.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= startEngine().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function startEngine(): Promise<Engine> {
  const folder = `${siteBase}pagefind/`;
  // Browsers remember a module that failed to load by its address.
  const retry = attempts++ > 0 ? `?retry=${attempts}` : '';
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js${retry}`)) as Engine & { init(): Promise<void> };
  await engine.options({
    basePath: folder,
    baseUrl: siteBase,
    // A worker costs one more round trip and file before the first hit; searching takes a few milliseconds.
    noWorker: true,
    ranking: { metaWeights: { title: 5, aliases: 4, note: 0.5 } },
  });
  await engine.init();
  return engine;
}
