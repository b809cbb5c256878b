import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

/** Walks with Tab alone; what else is done by keyboard stands with each part: search, compare, map, ledgers, copying, previews. */

let browser: Browser;
let context: BrowserContext;
let page: Page;
let url: string;
beforeAll(async () => {
  ({ url } = await builtSite());
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

describe('on every page', () => {
  it('the first stop leads past the menu into the content', async () => {
    await open('tools/argo-cd/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect([await isFocused(skip), await skip.isVisible()]).toEqual([true, true]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it.each([
    ['wide', { width: 1200, height: 900 }],
    ['narrow', { width: 360, height: 800 }],
  ])('the stops of the header come in the order they are read, %s', async (_name, viewport) => {
    await open('', viewport);
    const places: { x: number; y: number }[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement?.closest('.site-header')) return undefined;
        const { x, y, height } = activeElement.getBoundingClientRect();
        return { x, y: y + height / 2 };
      });
      if (place) places.push(place);
      else if (places.length > 0) break;
    }
    expect(places).toHaveLength(10);
    // Above by more than half a line, or in the same line and further left.
    const before = places.map(({ x, y }, index) => ({ x, y, next: places[index + 1] })).filter(({ x, y, next }) => next && (next.y < y - 15 || (Math.abs(next.y - y) <= 15 && next.x < x)));
    expect(before).toEqual([]);
  });
});

describe('the search page', () => {
  it('is asked, narrowed and left for a result', async () => {
    await open('search/');
    await tabTo(page.locator('[data-search-page] [data-search-input]'));
    await page.keyboard.type('cluster');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=cluster');
    const talks = page.locator('[data-facet=type] input[value=talk]');
    await talks.waitFor({ state: 'attached' });
    await tabTo(talks);
    await page.keyboard.press('Space');
    await page.waitForURL('**/search/?q=cluster&type=talk');
    const result = page.locator('[data-search-results] .search-result-title a').first();
    await expect.poll(() => result.getAttribute('href')).toMatch(/^\/talks\//);
    await tabTo(result);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/talks/**');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

describe('the table of tools on a phone', () => {
  it('is narrowed, sorted, given other columns, and starred in', async () => {
    await open('tools/', { width: 360, height: 800 });
    await page.locator('[data-tools-table]').waitFor();
    await tabTo(page.locator('.fold > summary'));
    await page.keyboard.press('Enter');
    const level = page.locator('.facet', { has: page.locator('input[name=level]') });
    if (!(await level.evaluate((details) => (details as HTMLDetailsElement).open))) {
      await tabTo(level.locator('summary'));
      await page.keyboard.press('Enter');
    }
    await tabTo(page.locator('input[name=level][value=graduated]'));
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?level=graduated');
    await tabTo(page.locator('input[name=density]:checked'));
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[data-tools-table]').getAttribute('data-density')).toBe('roomy');
    await tabTo(page.getByText('Columns', { exact: true }).locator('visible=true').first());
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('checkbox', { name: 'Kind' }));
    await page.keyboard.press('Space');
    expect(await page.locator('[data-rows] td.kind').count()).toBeGreaterThan(0);
    await tabTo(page.getByRole('columnheader', { name: 'Talks' }).getByRole('button'));
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-talks');
    const star = page.locator('[data-rows] [data-star]').first();
    await tabTo(star);
    await page.keyboard.press('Enter');
    expect([await star.getAttribute('aria-pressed'), await isFocused(star)]).toEqual(['true', true]);
  });
});

describe('my list', () => {
  it('is filled from a dossier, taken along as a file and compared', async () => {
    await open('');
    for (const tool of ['argo-cd', 'flux']) {
      await page.goto(`${url}tools/${tool}/`);
      await page.locator('[data-star]:not([hidden])').waitFor();
      await tabTo(page.locator('[data-star]').first());
      await page.keyboard.press('Enter');
    }
    await page.goto(`${url}my-list/`);
    await tabTo(page.getByRole('button', { name: 'Export as a file' }));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(await readFile(await file.path(), 'utf8')).toMatch(/"flux"[\s\S]*"argo-cd"|"argo-cd"[\s\S]*"flux"/);
    for (const name of ['Argo CD', 'Flux']) {
      await tabTo(page.getByRole('checkbox', { name: `Choose ${name} for a comparison` }));
      await page.keyboard.press('Space');
    }
    await tabTo(page.getByRole('link', { name: 'Compare them' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare/?tools=*');
    await expect.poll(() => page.locator('.compared thead th').allTextContents()).toHaveLength(2);
  });
});

describe('the trends', () => {
  it('have their numbers a key away', async () => {
    await open('trends/');
    const summary = page.locator('main details > summary').first();
    await tabTo(summary);
    await page.keyboard.press('Enter');
    expect(await page.locator('main details').first().locator('table').isVisible()).toBe(true);
  });
});

async function open(route: string, viewport = { width: 1200, height: 900 }): Promise<void> {
  context = await browser.newContext({ viewport });
  page = await context.newPage();
  await page.goto(url + route);
}

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);

/** Presses Tab, forward and then back, until a control has the focus: at most as often as a page has stops. */
async function tabTo(control: Locator): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stops = 0; stops < 150; stops += 1) {
      if (await isFocused(control)) return;
      await page.keyboard.press(key);
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
  }
  throw new Error(`Tab never reaches ${control}`);
}
