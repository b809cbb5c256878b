import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The boards of a content in which notes are missing, promises have no date and questions are open. */
const BOARDS = ['missing/', 'missing/harbour-days-2025/', 'stale/', 'new/'];

let browser: Browser;
let url: string;
beforeAll(async () => {
  ({ url } = await fixtureSite());
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A page without JavaScript: the boards need none. */
async function open(route: string): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url + route);
  return page;
}

describe('axe finds no violation', () => {
  it.each(BOARDS)('/%s', async (route) => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(url + route);
    await page.evaluate(AXE);
    const { passes, violations } = (await page.evaluate('axe.run(document)')) as { passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] };
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    await page.close();
  });
});

it.each(BOARDS)('/%s: each link out of the site says what it is about, heard out of its place', async (route) => {
  const page = await open(route);
  const links = page.locator('main a[rel~=noopener]');
  const [names, hrefs] = [await links.allTextContents(), await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))];
  expect(names.length).toBeGreaterThan(0);
  const ambiguous = names.filter((name, index) => names.some((other, at) => other === name && hrefs[at] !== hrefs[index]));
  expect(ambiguous).toEqual([]);
  await page.close();
});

it('an event says how many of its sessions have notes and leads to those that have none', async () => {
  const page = await open('events/harbour-days-2025/');
  expect(await page.locator('.recorded').first().innerText()).toBe('1 of 2 sessions has notes. 1 session without notes: were you there?');
  await page.getByRole('link', { name: '1 session without notes' }).click();
  expect(new URL(page.url()).pathname).toBe('/hallway/missing/harbour-days-2025/');
  expect(await page.getByRole('link', { name: /^Write the note on A title of two hundred/ }).getAttribute('href')).toMatch(/\/edit\/main\/tests\/fixtures\/instance\/talks\/harbour-days-2025\/stub\.md$/);
  expect(await page.getByRole('link', { name: /^Claim it \(A title of two hundred/ }).getAttribute('href')).toMatch(/\/issues\/new\?template=note\.yml&title=Note\+on/);
  await page.close();
});

it('the counts at the top lead to their queues', async () => {
  const page = await open('stale/');
  const counts = await page.getByRole('navigation', { name: 'Queues' }).getByRole('listitem').allInnerTexts();
  expect(counts).toEqual(['Overdue promises 0', 'Promises without a date 1', 'Not checked for a year 0', 'Differences from the landscape not compared', 'Dead links not compared', 'Links that have moved not compared', 'Drafts with open questions 1']);
  await page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name: 'Drafts with open questions' }).press('Enter');
  expect(new URL(page.url()).hash).toBe('#drafts');
  await page.close();
});

it('paper has the words and the bar, and no links to a web editor', async () => {
  const page = await open('missing/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main a[href*="/edit/"]:visible, main a[href*="/issues/"]:visible').count()).toBe(0);
  expect(await page.locator('.progress:visible .bar').first().isVisible()).toBe(true);
  expect(await page.getByText('1 of 2 sessions has notes').isVisible()).toBe(true);
  await page.close();
});
