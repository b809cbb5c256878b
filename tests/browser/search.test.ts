import { beforeEach, describe, expect, it } from 'vitest';
import { fixtureSite } from '../site/built.ts';
import { context, open, page, searchSession, settled, status, textsArrived, troubles, url, violations } from './search-session.ts';

searchSession();

describe.each(['light', 'dark'] as const)('for everybody, in the %s theme', (colorScheme) => {
  beforeEach(async () => {
    await context.close();
    // axe is put in by the test; the policy of the site forbids such scripts.
    await open({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
  });

  it('the open dialog has no axe violation and fits 320 px', async () => {
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type('argo');
    await textsArrived();
    await page.keyboard.press('ArrowDown');
    expect(await violations()).toEqual([]);
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('results and facets have no axe violation and fit 320 px', async () => {
    await page.goto(`${url}search/?q=argo&type=talk`);
    await settled();
    await page.locator('[data-search-facets] summary').click();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('a word longer than the page is broken', async () => {
    await page.goto(`${url}search/?q=argo`);
    await settled();
    const results = page.locator('[data-search-results] li');
    await results.first().locator('p, span').last().evaluate((quote) => quote.append('w'.repeat(150)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('what cannot be loaded', () => {
  it('the texts: names are still found, and the page says what is missing', async () => {
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}search/?q=karmada`);
    await expect.poll(status).toMatch(/^Only names were searched: the index of the texts could not be loaded/);
    expect(await page.locator('[data-search-names] .search-hit-name').first().textContent()).toBe('Karmada');
    expect(await page.locator('[data-search-page] nav a').count()).toBeGreaterThan(5);
  });

  it('a truncated part of the index: the page says so instead of finding nothing', async () => {
    await context.route('**/pagefind/index/**', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    await page.goto(`${url}search/?q=karmada`);
    await expect.poll(status).toMatch(/^Only names were searched: the index of the texts could not be loaded/);
    expect(await page.locator('[data-search-names] .search-hit-name').first().textContent()).toBe('Karmada');
  });

  it('offline after the page was opened: names already loaded still answer', async () => {
    await page.goto(`${url}search/?q=karmada`);
    await settled();
    await context.setOffline(true);
    await page.locator('[data-search-page] [data-search-input]').fill('crossplane');
    await expect.poll(() => page.locator('[data-search-names] .search-hit-name').first().textContent()).toBe('Crossplane');
    await expect.poll(status).not.toBe('');
    await context.setOffline(false);
  });

  it('everything: page and dialog say so, and recover', async () => {
    const gone = /pagefind|names\.json/;
    await context.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`${url}search/?q=karmada`);
    await expect.poll(status).toMatch(/^The search index could not be loaded/);
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type('karmad');
    const said = () => page.getByRole('dialog').getByRole('status').textContent();
    await expect.poll(said).toMatch(/^The search index could not be loaded/);
    await context.unroute(gone);
    await page.keyboard.type('a');
    await expect.poll(said, { timeout: 10_000 }).toMatch(/^\d+ names?, \d+ results$/);
  });
});

describe('under a base path and without JavaScript', () => {
  it('all addresses carry the base path', async () => {
    const site = await fixtureSite();
    await page.goto(`${site.url}search/?q=tugboat`);
    await settled();
    const links = page.locator('[data-search-page] a:not([data-search-propose])');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(site.base))).toEqual([]);
    await page.locator('[data-search-results] a').first().click();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('the page names the lists', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(`${url}search/?q=karmada`);
    expect(await page.getByRole('main').textContent()).toMatch(/Searching needs JavaScript, which is switched off here\. Everything can be found in the lists below/);
    expect(await page.locator('[data-search-form]').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: 'Tools' }).click();
    expect(page.url()).toBe(`${url}tools/`);
  });
});
