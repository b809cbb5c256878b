import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
let context: BrowserContext;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await fixtureSite());
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

it('theme and text size are chosen by keyboard alone, kept, and there before the first paint', async () => {
  const page = await open({ colorScheme: 'light' });
  const light = await background(page);
  await page.getByRole('button', { name: 'Theme and text size' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual(['theme', 'auto']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toEqual(['theme', 'dark']);
  expect(await background(page)).not.toBe(light);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toEqual(['textSize', 'large']);
  await page.keyboard.press('Escape');
  expect(await page.locator('#reading-settings').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('reading-open');
  // With every other script held back, what is there comes from the one in the head.
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(`${url}tools/beacon-cd/`);
  expect(await settings(page)).toEqual({ theme: 'dark', textSize: 'large', fontSize: '20.4px' });
  expect(await background(page)).not.toBe(light);
});

it('a choice reaches the other open pages and can be taken back', async () => {
  const page = await open({ colorScheme: 'dark' });
  const other = await context.newPage();
  await other.goto(`${url}tools/`);
  await page.getByRole('button', { name: 'Theme and text size' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(() => settings(other)).toEqual({ theme: 'light', textSize: undefined, fontSize: '17px' });
  await page.getByRole('radio', { name: 'Auto' }).check();
  await expect.poll(() => settings(other)).toEqual({ theme: undefined, textSize: undefined, fontSize: '17px' });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

it('the button is not offered where no script could answer it', async () => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('.reading-open').isVisible()).toBe(false);
});

it.each(['', 'tools/', 'tools/beacon-cd/', 'talks/harbour-days-2024/beacon-at-sea/', 'figures/', 'events/harbour-days-2025/'])('/%s fits 320 px in the large text size', async (route) => {
  const page = await open({ viewport: { width: 320, height: 640 } });
  await page.evaluate(() => localStorage.setItem('hallway-textSize', 'large'));
  await page.goto(url + route);
  expect((await settings(page)).fontSize).toBe('20.4px');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const focused = (page: Page) => page.evaluate(() => [document.activeElement?.getAttribute('name'), document.activeElement?.getAttribute('value')]);
const settings = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    return { theme: dataset['theme'], textSize: dataset['textSize'], fontSize: getComputedStyle(document.documentElement).fontSize };
  });
