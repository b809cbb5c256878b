import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => context.close());

async function open(route: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { url } = await builtSite();
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url + route);
  return page;
}
const heads = (page: Page) => page.locator('.compared thead th').allTextContents();
const status = (page: Page) => page.locator('[data-compare-status]');

describe('comparing by keyboard alone', () => {
  it('tools are found with slips, added, taken away, and live in the address', async () => {
    const page = await open('compare/');
    const field = page.getByRole('combobox', { name: 'Add a tool' });
    await field.focus();
    for (const [typed, name] of [['argocd', 'Argo CD'], ['karmda', 'Karmada']] as const) {
      await page.keyboard.type(typed);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => heads(page)).toContain(name);
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await field.inputValue()).toBe('');
    }
    expect(new URL(page.url()).search).toBe('?tools=argo-cd,karmada');
    expect(await heads(page)).toEqual(['Argo CD', 'Karmada']);
    expect(await status(page).textContent()).toMatch(/^Argo CD and Karmada: \d+ rows differ and are marked ≠\.$/);

    await page.keyboard.type('argocd');
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('[role=option] .search-hit-name').allTextContents()).not.toContain('Argo CD');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);

    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Remove Karmada');
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toEqual(['Argo CD']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Remove Argo CD');
    await page.goBack();
    await expect.poll(() => heads(page)).toEqual(['Argo CD', 'Karmada']);
  });
});

describe('the focus while comparing', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);

  it('goes to what can be taken away again when no further tool fits', async () => {
    const page = await open('compare/?tools=argo-cd,flux,karmada');
    await expect.poll(() => heads(page)).toHaveLength(3);
    await page.getByRole('combobox', { name: 'Add a tool' }).pressSequentially('helm');
    await page.getByRole('option', { name: 'Helm' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toHaveLength(4);
    await expect.poll(() => focused(page)).toBe('Remove Helm');
  });

  it('stays in the field when Enter takes the first tool that fits', async () => {
    const page = await open('compare/');
    await page.getByRole('combobox', { name: 'Add a tool' }).pressSequentially('argo cd');
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toEqual(['Argo CD']);
    await expect.poll(() => focused(page)).toBe('search-compare');
    await page.keyboard.press('Enter');
    expect(await heads(page)).toEqual(['Argo CD']);
  });
});

describe('a comparison', () => {
  it('loads nothing until a tool is chosen', async () => {
    const { url } = await builtSite();
    context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('.json') && asked.push(new URL(request.url()).pathname));
    await page.goto(`${url}compare/`);
    await expect.poll(() => status(page).textContent()).toBe('Choose two tools.');
    expect(asked).toEqual([]);
    await page.goto(`${url}compare/?tools=argo-cd,flux`);
    await expect.poll(() => heads(page)).toEqual(['Argo CD', 'Flux']);
    expect(asked.sort()).toEqual(['/compare/data/argo-cd.json', '/compare/data/flux.json']);
  });

  it('drawn by the browser is the one drawn by the build', async () => {
    const page = await open('compare/argo-cd-vs-flux/');
    const built = await page.locator('.compared').innerText();
    await page.goto(`${new URL(page.url()).origin}/compare/?tools=argo-cd,flux`);
    await expect.poll(() => heads(page)).toEqual(['Argo CD', 'Flux']);
    expect(await page.locator('.compared').innerText()).toBe(built);
  });

  it('says which tools do not exist and which do not fit', async () => {
    const page = await open('compare/?tools=argo-cd,no-such-tool,<b>x</b>,flux,karmada');
    await expect.poll(() => heads(page)).toEqual(['Argo CD', 'Flux']);
    expect(await status(page).textContent()).toMatch(/ There is no tool “no-such-tool”, “<b>x<\/b>”\. At most 4 tools fit; left out: karmada\.$/);
  });

  it('lets go of a tool that could not be loaded', async () => {
    const { url } = await builtSite();
    context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/compare/data/flux.json', (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.goto(`${url}compare/?tools=argo-cd,flux,karmada,helm`);
    await expect.poll(() => status(page).textContent()).toMatch(/flux could not be loaded/);
    await page.getByRole('button', { name: 'Remove flux' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Add a tool' }).isEnabled()).toBe(true);
    expect(await heads(page)).toEqual(['Argo CD', 'Karmada', 'Helm']);
  });

  it('can be narrowed to what differs', async () => {
    const page = await open('compare/?tools=argo-cd,flux');
    await page.getByLabel('Only what differs').check();
    const shown = page.locator('.compared tbody tr:not(.group):visible');
    expect(await shown.count()).toBe(await page.locator('.compared [data-differs]').count());
    expect(await shown.count()).toBeGreaterThan(0);
  });

  it('is narrowed as its tick says on the way back', async () => {
    const page = await open('compare/?tools=argo-cd,flux');
    await page.getByLabel('Only what differs').check();
    await page.getByRole('link', { name: 'Flux', exact: true }).first().click();
    await page.goBack();
    await expect.poll(() => heads(page)).toHaveLength(2);
    const isTicked = await page.getByLabel('Only what differs').isChecked();
    await expect.poll(() => page.locator('[data-comparison]').getAttribute('data-only-differing')).toBe(isTicked ? '' : null);
  });

  it.each(['compare/', 'compare/?tools=argo-cd,flux'])('comes without moving what is on the page: /%s on a slow line', async (route) => {
    const { url } = await builtSite();
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const counted = window as unknown as { moved: number };
      counted.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) counted.moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route(/\.(?:js|json)$/, async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await request.continue();
    });
    await page.goto(url + route);
    await expect.poll(() => status(page).textContent()).toMatch(/^Choose|differ/);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.01);
  });

  it('says where nobody has reported anything, and how to add it', async () => {
    const page = await open('compare/?tools=argo-cd,flux');
    const empty = page.locator('.compared [data-empty]').first();
    await empty.waitFor();
    expect(await empty.innerText()).toMatch(/^nobody has reported this\s+add/);
    expect(await empty.getByRole('link').getAttribute('href')).toMatch(/^https:|^\/contribute\//);
  });

  it.each(['light', 'dark'] as const)('with four tools has no axe violation in the %s theme', async (colorScheme) => {
    const page = await open('compare/?tools=argo-cd,flux,karmada,helm', { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await expect.poll(() => heads(page)).toHaveLength(4);
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate('axe.run(document)')) as { violations: { id: string; nodes: { html: string }[] }[] };
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(await page.getByRole('combobox', { name: 'Add a tool' }).isDisabled()).toBe(true);
  });

  it('needs no sideways scrolling at 320 px', async () => {
    const page = await open('compare/?tools=argo-cd,flux,karmada,helm', { viewport: { width: 320, height: 640 } });
    await expect.poll(() => heads(page)).toHaveLength(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('works under a base path and by a former id', async () => {
    const { url } = await fixtureSite();
    context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}compare/?tools=beacon,tugboat`);
    await expect.poll(() => heads(page)).toEqual(['Beacon CD', 'Tugboat']);
    await page.goto(`${url}tools/beacon-cd/`);
    await page.getByRole('link', { name: 'Side by side' }).click();
    expect(new URL(page.url()).pathname).toBe('/hallway/compare/beacon-cd-vs-tugboat/');
  });

  it('without JavaScript is a page for each pair of alternatives', async () => {
    const page = await open('compare/', { javaScriptEnabled: false });
    expect(await page.getByRole('main').innerText()).toMatch(/needs JavaScript/);
    expect(await page.getByRole('combobox', { name: 'Add a tool' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Argo CD and Flux' }).click();
    expect(await heads(page)).toEqual(['Argo CD', 'Flux']);
  });
});
