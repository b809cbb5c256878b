import type { Browser, Page } from 'playwright-core';
import type { LinkSpeed } from './link.ts';
import { PEER_PAGE } from './peer.ts';
import type { BenchServer } from './server.ts';

/** Milliseconds from opening the search, with the query typed at once, to what is shown first. */
export interface Wait {
  name: number;
  text: number;
  /** Files that came between opening and the first name, with their bytes on the wire. */
  files: { path: string; bytes: number }[];
}

/** Milliseconds after which a search that shows nothing is given up. */
const PATIENCE = 30_000;

/** Waits for the dialog of the site, on a page that was loaded at full speed and with nothing of the search in the cache. */
export async function waitForDialog(browser: Browser, server: BenchServer, speed: LinkSpeed | undefined, query: string): Promise<Wait> {
  return onFreshPage(browser, server, '', speed, async (page) => {
    const notes = await watch(page, { name: '[data-search-hits] [aria-label="Names"] a', text: '[data-search-hits] [aria-label="In the texts"] a' }, 'keydown');
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
    const { seen, beforeName } = await notes();
    const files = server.takeLog().filter(({ path }) => beforeName.includes(path));
    return { name: seen['name'] ?? Infinity, text: seen['text'] ?? Infinity, files };
  });
}

/** Milliseconds from following a link to the search page to what it shows, the page itself included. */
export interface PageWait {
  name: number;
  text: number;
  /** The whole answer, with the numbers of its facets. */
  whole: number;
}

/** Waits for the search page with a query in its address, with nothing of the site in the cache. */
export async function waitForSearchPage(browser: Browser, server: BenchServer, speed: LinkSpeed | undefined, query: string): Promise<PageWait> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript((wanted) => {
      const seen: Record<string, number> = {};
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const [name, selector] of Object.entries(wanted)) if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
      }).observe(document, { childList: true, subtree: true });
    }, { name: '[data-search-names-list] a', text: '[data-search-results] a', whole: '[data-search-facets] input' });
    server.link.speed = speed;
    await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => Object.keys((window as unknown as { seen: object }).seen).length === 3, undefined, { timeout: PATIENCE, polling: 50 });
    return await page.evaluate(() => (window as unknown as { seen: PageWait }).seen);
  } finally {
    server.link.speed = undefined;
    await context.close();
  }
}

/** Waits for the first result of Pagefind's own interface. */
export async function waitForPeer(browser: Browser, server: BenchServer, speed: LinkSpeed | undefined, query: string): Promise<number> {
  return onFreshPage(browser, server, PEER_PAGE.slice(1), speed, async (page) => {
    const notes = await watch(page, { text: '.pagefind-ui__result-link' }, 'focusin');
    await page.locator('.pagefind-ui__search-input').focus();
    await page.keyboard.insertText(query);
    return (await notes()).seen['text'] ?? Infinity;
  });
}

async function onFreshPage<T>(browser: Browser, server: BenchServer, route: string, speed: LinkSpeed | undefined, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    server.link.speed = undefined;
    await page.goto(`${server.url}${route}`, { waitUntil: 'networkidle' });
    server.takeLog();
    server.link.speed = speed;
    return await measure(page);
  } finally {
    server.link.speed = undefined;
    await context.close();
  }
}

/** What the page notes down: milliseconds by name of what was waited for, and the files asked for before the first name. */
interface Notes {
  seen: Record<string, number>;
  beforeName: string[];
}

/**
 * Notes how many milliseconds pass from the first event of a kind until elements of each selector are there.
 * @returns once the page watches, what waits for the notes
 */
async function watch(page: Page, selectors: Record<string, string>, start: string): Promise<() => Promise<Notes>> {
  await page.evaluate(
    ({ wanted, event }) => {
      let from = 0;
      const notes: { seen: Record<string, number>; beforeName: string[] } = { seen: {}, beforeName: [] };
      Object.assign(window, { notes });
      addEventListener(event, () => (from ||= performance.now()), { capture: true });
      const look = () => {
        for (const [name, selector] of Object.entries(wanted)) {
          if (name in notes.seen || !document.querySelector(selector)) continue;
          notes.seen[name] = performance.now() - from;
          if (name !== 'name') continue;
          const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= from);
          notes.beforeName = files.map((file) => new URL(file.name).pathname);
        }
      };
      new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
    },
    { wanted: selectors, event: start },
  );
  return async () => {
    const count = Object.keys(selectors).length;
    await page.waitForFunction((all) => Object.keys((window as unknown as { notes: Notes }).notes.seen).length === all, count, { timeout: PATIENCE, polling: 50 });
    return page.evaluate(() => (window as unknown as { notes: Notes }).notes);
  };
}
