import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
afterEach(async () => {
  await context?.close();
});

describe('without JavaScript', () => {
  it('one can walk from the home page to a sentence in a note', async () => {
    const { url } = await builtSite();
    context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tools' }).click();
    await page.getByRole('main').getByRole('link', { name: /Multi-cluster/ }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Karmada', exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Karmada');
    await page.locator('.quote a').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    expect(await page.locator(':target').count()).toBe(1);
  });

  it('lists show everything and hide the controls that need a script', async () => {
    const { url } = await builtSite();
    context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}tools/`);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
    expect(await page.locator('.facets:visible, [data-tools-table]:visible').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: /Observability/ }).first().click();
    expect(await page.locator('[data-tool]').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-tool]:visible').count()).toBe(await page.locator('[data-tool]').count());
    expect(await page.locator('.facets:visible, [data-tools-table]:visible, [data-star]:visible').count()).toBe(0);
  });

  it('search says what to use instead', async () => {
    const { url } = await builtSite();
    context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}search/`);
    const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toEqual(expect.arrayContaining(['/tools/', '/talks/']));
    expect(await page.getByRole('main').innerText()).toMatch(/JavaScript/);
  });
});

describe('with JavaScript', () => {
  it('facets narrow the list, count against each other and live in the address', async () => {
    const { url } = await builtSite();
    context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}tools/`);
    const status = page.locator('[data-facet-status]');
    await expect.poll(() => status.textContent()).toMatch(/^(\d+) of \1 tools$/);
    const all = await status.textContent();
    await page.locator('input[name=level][value=graduated]').check();
    const graduated = await status.textContent();
    expect(Number.parseInt(graduated ?? '', 10)).toBeGreaterThan(0);
    expect(Number.parseInt(graduated ?? '', 10)).toBeLessThan(Number.parseInt(all ?? '', 10));
    expect(await page.locator('[data-rows] td.level').evaluateAll((cells) => [...new Set(cells.map((cell) => cell.textContent))])).toEqual(['graduated']);
    expect(new URL(page.url()).search).toBe('?level=graduated');
    expect(await page.locator('.facets input:disabled').count()).toBeGreaterThan(0);
    await page.goBack();
    expect(await status.textContent()).toBe(all);
    await page.goto(`${url}tools/?level=graduated`);
    await expect.poll(() => status.textContent()).toBe(graduated);
  });

  it('no page reports an error or asks another origin', async () => {
    const { url } = await builtSite();
    context = await browser.newContext();
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) troubles.push(`${page.url()} asks ${request.url()}`);
    });
    for (const route of ['', 'tools/', 'tools/argo-cd/', 'talks/argocon-eu-2025/argo-at-scale/', 'statements/', 'search/']) await page.goto(url + route);
    expect(troubles).toEqual([]);
  });
});

describe('on a narrow screen', () => {
  it.each(['', 'tools/', 'tools/argo-cd/', 'talks/argocon-eu-2025/argo-at-scale/', 'events/kubecon-eu-2025/', 'figures/', 'statements/', 'tools/category/gitops/', 'my-list/', 'contribute/', 'guides/multi-cluster/'])('/%s needs no sideways scrolling at 320 px', async (route) => {
    const { url } = await builtSite();
    context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(url + route);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('an address without a page', () => {
  it.each([
    ['tools/no-such-tool/', 'search for “no such tool”', '?q=no%20such%20tool'],
    ['tools/%D9%82%D8%B1%D8%A2%D9%86.html', 'search for “قرآن”', '?q=%D9%82%D8%B1%D8%A2%D9%86'],
    ['tools/100%25-%E0%A4%A/', 'search for “100%25 %E0%A4%A”', '?q=100%2525%20%25E0%25A4%25A'],
  ])('/%s offers a search for its words', async (route, text, query) => {
    const { url } = await builtSite();
    context = await browser.newContext();
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    // The page is given the address as it is; a server may refuse what is not well encoded before any page is sent.
    await page.route(url + route, async (request) => request.fulfill({ status: 404, contentType: 'text/html', body: await (await fetch(`${url}404.html`)).text() }));
    await page.goto(url + route);
    const link = page.getByRole('link', { name: text });
    await link.waitFor();
    expect(new URL(await link.evaluate((element) => (element as HTMLAnchorElement).href)).search).toBe(query);
    expect(troubles).toEqual([]);
  });
});

describe('under a base path with foreign content', () => {
  it('every step stays below it', async () => {
    const { url } = await fixtureSite();
    context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('link', { name: 'Beacon CD', exact: true }).first().click();
    expect(new URL(page.url()).pathname).toBe('/hallway/tools/beacon-cd/');
    await page.goto(`${url}tools/beacon/`);
    await page.waitForURL('**/tools/beacon-cd/');
    await page.goto(`${url}tools/beacon/?from=mail#heard`);
    await page.waitForURL('**/tools/beacon-cd/?from=mail#heard');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/hallway/tools/beacon-cd/');
    const missing = await page.goto(`${url}no/such/page/`);
    expect(missing?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
  });
});
