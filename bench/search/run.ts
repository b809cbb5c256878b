import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KINDS } from '../../src/catalog/model/collections.ts';
import type { PagefindModule } from '../../src/search/pagefind-port.ts';
import { hitsFor } from '../../scripts/commands/search.ts';
import { openBuiltSite, type BuiltSite } from '../../scripts/search/built-site.ts';
import { measure, pagesOf, type LabelledQuery, type Measures } from './measures.ts';
import { flexSearch, lunrSearch, miniSearch, orama, pagesIn, type Peer } from './peers.ts';
import { resultsPage, type EngineResults } from './report.ts';

const FOLDER = import.meta.dirname;

/** Results asked of an engine. */
const LIMIT = 30;

/**
 * Asks every engine every labelled query over a built site and writes `RESULTS.md`.
 * @param day build date of the site, for the page
 */
export async function runSearchBench(dist: string, base: string, day: string): Promise<string> {
  const queries = JSON.parse(readFileSync(join(FOLDER, 'queries.json'), 'utf8')) as LabelledQuery[];
  const site = await openBuiltSite(dist, base);
  const pages = await pagesIn(site.texts);
  const engines = [ours(site), await pagefindAlone(dist, base), miniSearch(pages), flexSearch(pages), await orama(pages), lunrSearch(pages)];
  const results: EngineResults[] = [];
  for (const engine of engines) results.push({ name: engine.name, options: engine.options, measures: await measureAll(engine, queries) });
  const page = resultsPage(results, queries, { pages: pages.length, day });
  writeFileSync(join(FOLDER, 'RESULTS.md'), page);
  return page;
}

/** The measures of each query, in their order; those without an answer count only for what they find. */
async function measureAll(engine: Peer, queries: readonly LabelledQuery[]): Promise<Measures[]> {
  const measures: Measures[] = [];
  for (const { query, answers } of queries) measures.push(measure(pagesOf(await engine.search(query)), answers));
  return measures;
}

function ours(site: BuiltSite): Peer {
  return {
    name: 'Hallway',
    options: 'as on the search page and in `npm run -s hallway -- search`',
    search: async (query) => (await hitsFor(query, site, LIMIT)).map(({ url }) => url),
  };
}

async function pagefindAlone(dist: string, base: string): Promise<Peer> {
  const folder = join(dist, 'pagefind');
  const address = pathToFileURL(folder).href;
  const { createInstance } = (await import(`${address}/pagefind.js`)) as { createInstance(options: object): PagefindModule };
  const engine = createInstance({ basePath: `${address}/`, baseUrl: base, noWorker: true });
  return {
    name: 'Pagefind alone',
    options: 'the same index with its default ranking, pages only; it has no tolerance for typing errors',
    search: async (query) => {
      const { results } = await engine.search(query, { filters: { type: { any: [...KINDS] } } });
      return (await Promise.all(results.slice(0, LIMIT).map((result) => result.data()))).map(({ url }) => url);
    },
  };
}

