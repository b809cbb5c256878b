import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { StatementRecord } from '../views/search-record.ts';

/** Characters that belong to a word: C#, C++ and .NET are names. */
const WORD_CHARACTERS = '#+.';

/** Interfaces of Pagefind's own that come with every index; this site has its own and searches on the main thread. */
const UNUSED_FILES = [
  'pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-modular-ui.css', 'pagefind-modular-ui.js',
  'pagefind-ui.css', 'pagefind-ui.js', 'pagefind-highlight.js', 'pagefind-worker.js',
];

/**
 * Builds the full-text index of the pages that carry `data-pagefind-body`, and of the statements, once all pages are written. A site on which
 * nothing has been written yet (`isEmpty`, asked for then) has none.
 */
export function searchIndex({ lang, isEmpty }: { lang: string; isEmpty: () => boolean }): AstroIntegration {
  return {
    name: 'hallway:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (isEmpty()) {
          await rm(join(folder, 'pagefind'), { recursive: true, force: true });
          logger.warn('there are no entries yet, so there is no search index');
          return;
        }
        const pages = await indexFolder(folder, lang);
        logger.info(`${pages} ${pages === 1 ? 'page' : 'pages'} in the search index`);
      },
    },
  };
}

/**
 * Indexes the HTML pages of a folder into `<folder>/pagefind`, replacing an index that is there.
 * @param lang language of the site, whose word forms are treated as one
 * @returns how many pages are in the index
 * @throws {Error} when the engine reports an error or no page is indexed.
 */
export async function indexFolder(folder: string, lang: string): Promise<number> {
  const output = join(folder, 'pagefind');
  await requireMarkedPage(folder);
  // The engine never removes what an earlier build left.
  await rm(output, { recursive: true, force: true });
  try {
    const { index, errors } = await pagefind.createIndex({
      includeCharacters: WORD_CHARACTERS,
      forceLanguage: lang,
      // Glyphs beside a word that says the same.
      excludeSelectors: ['[aria-hidden="true"]'],
    });
    report(errors);
    if (!index) throw new Error('The search index could not be started; run `npm ci` to install Pagefind for this system.');
    report((await index.addDirectory({ path: folder })).errors);
    for (const record of await statementsOf(folder)) report((await index.addCustomRecord(customRecord(record, lang))).errors);
    report((await index.writeFiles({ outputPath: output })).errors);
  } finally {
    await pagefind.close();
  }
  await Promise.all(UNUSED_FILES.map((file) => rm(join(output, file), { force: true })));
  const pages = await countPages(output);
  if (pages === 0) throw new Error(`The search index of ${folder} is empty although pages carry \`data-pagefind-body\`.`);
  return pages;
}

/** The statements of a site that has them; the file is left in place, so that the folder can be indexed again. */
async function statementsOf(folder: string): Promise<StatementRecord[]> {
  try {
    return JSON.parse(await readFile(join(folder, 'search/statements.json'), 'utf8')) as StatementRecord[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function customRecord({ route, content, title, note, also, filters }: StatementRecord, language: string): pagefind.CustomRecord {
  const meta = { title, ...(note && { note }), ...(also.length > 0 && { also: also.join(', ') }) };
  return { url: `/${route}`, content, language, meta, filters };
}

/** Where no page at all is marked, the engine would index every page whole, menus and redirects included. */
async function requireMarkedPage(folder: string): Promise<void> {
  for await (const file of glob('**/*.html', { cwd: folder })) {
    if ((await readFile(join(folder, file), 'utf8')).includes('data-pagefind-body')) return;
  }
  throw new Error(`The search index of ${folder} would be empty: no page carries \`data-pagefind-body\`; put it on the main element.`);
}

function report(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be built: ${errors.join('; ')}`);
}

/** The engine counts every HTML file it reads; the entry file says how many it kept. */
async function countPages(output: string): Promise<number> {
  const { languages } = JSON.parse(await readFile(join(output, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
