import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const TALK = 'talks/harbour-days-2024/beacon-at-sea/';

let browser: Browser;
let context: BrowserContext;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await fixtureSite());
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

it.each([
  ['a heading of the note', TALK, 'Copy link to “How it runs”', `${TALK}#how-it-runs`],
  ['a section of the page', TALK, 'Copy link to “Related talks”', `${TALK}#related`],
  ['a heading of a guide', 'guides/fleet/', 'Copy link to “What people run”', 'guides/fleet/#what-people-run'],
  ['a statement of the note', TALK, 'Copy link to the statement “offline”', `${TALK}#offline`],
  ['a statement on the page of a tool', 'tools/beacon-cd/', 'Copy link to the statement “offline”', `${TALK}#offline`],
])('the address of %s is copied by keyboard, and the page says so', async (_what, route, name, address) => {
  const page = await open(route, { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.focus();
  expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toBe('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url + address);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  const staysHere = address.startsWith(route);
  expect(new URL(page.url()).hash).toBe(staysHere ? new URL(url + address).hash : '');
});

it('a citation and its BibTeX are copied by keyboard', async () => {
  const page = await open(TALK, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy citation' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toBe('Citation copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Mari Tamm, 佐藤花子\. “Beacon at sea”\. Talk at Harbour Days 2024\. 2024-06-03\. /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toBe('BibTeX copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{harbour-days-2024-beacon-at-sea,\n {2}author = \{Mari Tamm and 佐藤花子\},[\s\S]*\n\}$/);
});

it('what is said takes away only itself', async () => {
  const page = await open(TALK, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.clock.install();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => said(page)).toBe('Citation copied');
  await page.clock.fastForward(3000);
  await page.getByRole('button', { name: 'Star', exact: true }).click();
  await page.clock.fastForward(2000);
  expect(await said(page)).toBe('Beacon at sea is now in My list.');
  await page.clock.fastForward(4000);
  expect(await said(page)).toBe('');
});

it('where the browser refuses, the address stands there to be selected', async () => {
  const page = await open(TALK, { permissions: [] });
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy link to “How it runs”' }).click();
  await expect.poll(() => said(page)).toContain(`${url}${TALK}#how-it-runs`);
});

it('without JavaScript each heading and statement has a plain link to itself', async () => {
  const page = await open(TALK, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Link to “How it runs”' }).click();
  expect(page.url()).toBe(`${url}${TALK}#how-it-runs`);
  await page.getByRole('link', { name: 'Link to the statement “offline”' }).click();
  expect(page.url()).toBe(`${url}${TALK}#offline`);
  expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
});

async function open(route: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url + route);
  return page;
}

const said = (page: Page) => page.locator('[data-said]').textContent();
