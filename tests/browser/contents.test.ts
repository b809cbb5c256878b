import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

/** Keys scroll frame by frame, and a busy machine draws few. */
const SOON = { timeout: 5_000 };

let browser: Browser;
let context: BrowserContext;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await builtSite());
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

it.each(['guides/multi-cluster/', 'tools/argo-cd/'])('the contents of /%s lead to each section and follow the reading', async (route) => {
  const page = await open(route, { viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' });
  expect(await current(page)).toEqual([]);
  const names = await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').allTextContents();
  expect(names).toEqual(await page.locator('.text :is(h2, h3)[id]:not(.visually-hidden)').allTextContents());
  for (const name of names.slice(0, 4)) {
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page), SOON).toEqual([name]);
    expect(await page.locator(':target').textContent()).toBe(name);
    expect(await page.getByRole('navigation', { name: 'On this page' }).isVisible()).toBe(true);
  }
  // A key that comes while the page still scrolls for the one before may be lost.
  const afterKey = async (key: string) => {
    await page.keyboard.press(key);
    return current(page);
  };
  await expect.poll(() => afterKey('End'), SOON).toEqual([names.at(-1)]);
  await expect.poll(() => afterKey('Home'), SOON).toEqual([]);
});

it('on a narrow screen they are folded above the text, and unfold and lead on without JavaScript', async () => {
  const page = await open('guides/multi-cluster/', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  expect(await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').count()).toBe(0);
  await page.locator('.contents summary').focus();
  await page.keyboard.press('Enter');
  const contents = await page.getByRole('navigation', { name: 'On this page' }).boundingBox();
  const text = await page.locator('.text').boundingBox();
  expect((contents?.y ?? 0) + (contents?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
  await page.getByRole('link', { name: 'Placing', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#placing');
});

it('without JavaScript they stand beside the text on a wide screen as plain links', async () => {
  const page = await open('guides/multi-cluster/', { viewport: { width: 1200, height: 800 }, javaScriptEnabled: false });
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Placing', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#placing');
  expect(await current(page)).toEqual([]);
});

it('a short page has none', async () => {
  const page = await open('people/hugo-martins/', {});
  expect(await page.getByRole('navigation', { name: 'On this page' }).count()).toBe(0);
});

async function open(route: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url + route);
  return page;
}

const current = (page: Page) => page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current=location]').allTextContents();
