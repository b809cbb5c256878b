import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForDialog } from '../../bench/search/light/measure.ts';
import { serveForBench } from '../../bench/search/light/server.ts';
import { servedNames, syntheticNames } from '../../bench/search/light/synthetic.ts';
import { launchBrowser } from '../browser/launch.ts';
import { builtSite } from './built.ts';
import type { TestSite } from './setup.ts';

/** Bytes of a kB. */
const KB = 1000;

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await builtSite();
});
afterAll(() => browser?.close());

describe('between opening the search and the first name', () => {
  it('at most 30 kB come over the wire, all in all', async () => {
    const { names, code, all, files } = await bytesBeforeName('karmada');
    // A browser opens six connections to a host that speaks HTTP/1.1; a seventh file waits for a whole round trip.
    expect(files).toBeLessThanOrEqual(6);
    expect(names).toBeGreaterThan(KB);
    expect(code).toBeGreaterThan(KB);
    expect(all).toBeLessThanOrEqual(30 * KB);
  });

  it('at most 80 kB with 2,500 tools and 10,000 talks; the people and reports that follow are at most 80 kB more', async () => {
    const files = syntheticNames({ tools: 2_500, talks: 10_000 });
    const served = servedNames(files);
    const { names, all } = await bytesBeforeName('cloud', served);
    expect(files.first.columns.find(({ kind }) => kind === 'tool')?.names).toHaveLength(2_500);
    expect(names).toBeGreaterThan(20 * KB);
    expect(all).toBeLessThanOrEqual(80 * KB);
    expect(files.first.apart).toBeGreaterThan(5_000);
    expect(gzipSync(served.get('/search/later.json') ?? '').length).toBeLessThanOrEqual(80 * KB);
  });
});

it.each(['/', '/tools/karmada/', '/tools/', '/talks/', '/topics/gitops/', 'a talk'])('%s loads no search code, index or program by itself', async (path) => {
  const page = await browser.newPage();
  try {
    const route = path === 'a talk' ? await firstTalk() : path.slice(1);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}${route}`, { waitUntil: 'networkidle' });
    const scripts = requests.filter((request) => request.endsWith('.js')).map((request) => request.replace(/^.*\/|\..*$/g, ''));
    // What opens the dialog is in the script of the layout; its parts come when it opens.
    expect(scripts).toContain('Base');
    expect(scripts.filter((script) => /dialog|engine|names|text-hit|combobox|pagefind|ask|find|rank/.test(script))).toEqual([]);
    expect(requests.filter((request) => /^\/(?:search|pagefind)\/|wasm/.test(request))).toEqual([]);
    expect(requests.filter((request) => request.includes('preload-helper'))).toEqual([]);
  } finally {
    await page.close();
  }
});

it.each([
  ['karmada', 0],
  ['type:talk', 1],
])('the dialog asks for files of filters only where a filter is typed: %s', async (query, least) => {
  const page = await browser.newPage();
  try {
    const filters: string[] = [];
    page.on('request', (request) => request.url().endsWith('.pf_filter') && filters.push(request.url()));
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
    await page.locator('[data-search-hits] [aria-label="In the texts"] a').first().waitFor();
    await page.waitForLoadState('networkidle');
    if (least === 0) expect(filters).toEqual([]);
    else expect(filters.length).toBeGreaterThanOrEqual(least);
  } finally {
    await page.close();
  }
});

async function bytesBeforeName(query: string, instead?: ReadonlyMap<string, string>): Promise<{ names: number; code: number; all: number; files: number }> {
  const server = await serveForBench([site.dist], instead);
  try {
    const { files } = await waitForDialog(browser, server, undefined, query);
    const sum = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).reduce((total, { bytes }) => total + bytes, 0);
    return { names: sum(/\/search\/names\.json$/), code: sum(/\.js$/), all: sum(/./), files: files.length };
  } finally {
    await server.close();
  }
}

async function firstTalk(): Promise<string> {
  const list = await (await fetch(`${site.url}events/argocon-eu-2025/`)).text();
  const [, route] = /href="\/(talks\/[^/"]+\/[^/"]+\/)"/.exec(list) ?? [];
  if (!route) throw new Error('the event links no talk');
  return route;
}
