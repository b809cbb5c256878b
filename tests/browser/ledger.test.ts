import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/catalog/csv.ts';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
let context: BrowserContext;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await builtSite());
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

async function open(route: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(url + route);
  return page;
}
const status = (page: Page) => page.locator('[data-facet-status]').textContent();

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return readFile(await file.path(), 'utf8');
}

describe('the ledger of statements', () => {
  it('is narrowed by keyboard, and what is shown comes down as CSV', async () => {
    const page = await open('statements/');
    await page.locator('input[name=kind][value=roadmap]').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-list] .statement').evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-kind')))])).toEqual(['roadmap']);
    expect(new URL(page.url()).search).toBe('?kind=roadmap');
    const shown = await page.locator('[data-list] .says').allTextContents();
    await page.locator('[data-csv]').focus();
    const text = await download(page);
    expect(text.startsWith('\ufeffid,kind,state,says,')).toBe(true);
    const records = csvRecords(text).slice(1);
    expect(`${records.length} of`).toBe(/^\d+ of/.exec((await status(page)) ?? '')?.[0]);
    expect(records.every((record) => record.includes(',roadmap,'))).toBe(true);
    expect(shown.length).toBeGreaterThan(0);
    for (const [index, says] of shown.entries()) expect(records[index]?.replaceAll('""', '"')).toContain(says);
  });

  it('is narrowed by state, due year, speaker, event and subject from the address', async () => {
    const page = await open('statements/?kind=roadmap&due=2025&state=kept&about=argo-cd');
    await expect.poll(() => status(page)).toMatch(/^[1-9]\d* of [\d,]+ statements$/);
    const says = await page.locator('[data-list] .says').allTextContents();
    expect(says.every((text) => text.includes('Argo CD'))).toBe(true);
    for (const name of ['by', 'event']) expect(await page.locator(`input[name=${name}]`).count()).toBeGreaterThan(1);
  });

  it('shows every statement once on its pages', async () => {
    const page = await open('statements/');
    await expect.poll(() => status(page)).toMatch(/statements$/);
    const total = Number(/of ([\d,]+)/.exec((await status(page)) ?? '')?.[1]?.replaceAll(',', ''));
    const links = () => page.locator('[data-list] .says a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const seen = await links();
    const next = page.getByRole('button', { name: 'Next' });
    while ((await next.count()) > 0 && (await next.getAttribute('aria-disabled')) !== 'true') {
      const before = seen.at(-1);
      await next.click();
      // What stands on another page of the ledger is fetched first.
      await expect.poll(async () => (await links()).at(-1)).not.toBe(before);
      seen.push(...(await links()));
    }
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
  });

  it('says first which promises are overdue, due and settled', async () => {
    const page = await open('statements/', { javaScriptEnabled: false });
    const columns = await page.locator('.fate').evaluateAll((all) => all.map((column) => [column.querySelector('h3')?.textContent, column.querySelectorAll('li').length]));
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.every(([, count]) => Number(count) > 0)).toBe(true);
    const settled = await page.locator('[data-fate=settled] li').evaluateAll((items) => items.map((item) => item.querySelector('time')?.dateTime ?? ''));
    expect(settled).toEqual(settled.toSorted().reverse());
  });
});

describe('the figures', () => {
  it('are narrowed, keep their headings and come down as CSV', async () => {
    const page = await open('figures/');
    const box = page.locator('input[name=at][value=adobe]');
    await page.locator('summary', { hasText: 'Who runs it' }).focus();
    await page.keyboard.press('Enter');
    await box.focus();
    await page.keyboard.press('Space');
    const shown = page.locator('[data-list] [data-item]');
    await expect.poll(() => shown.evaluateAll((rows) => [...new Set(rows.map((row) => row.querySelectorAll('td')[1]?.textContent))])).toEqual(['Adobe']);
    expect(await page.locator('[data-list] h2').count()).toBeGreaterThan(1);
    const count = await shown.count();
    await page.locator('[data-csv]').focus();
    const text = await download(page);
    expect(csvRecords(text)).toHaveLength(count + 1);
    expect(text).toContain('clusters,at least 430 clusters,430,');
  });
});

it('a ledger that is split is gathered from the pages of its years', async () => {
  const page = await open('about/');
  const years: string[] = [];
  await page.route('**/statements/list.json', async (route) => {
    const data = await (await route.fetch()).json();
    data.pages ??= data.groups.map(({ href, count }: { href: string; count: number }) => ({ href, count }));
    years.push(...data.pages.map(({ href }: { href: string }) => href));
    await route.fulfill({ json: data });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${url}statements/?kind=roadmap`);
  await expect.poll(() => page.locator('[data-list] .statement').evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-kind')))])).toEqual(['roadmap']);
  expect(years.length).toBeGreaterThan(1);
  const wanted = await page.locator('[data-list] [data-group-link]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(asked.filter((path) => years.includes(path)).toSorted()).toEqual(wanted.toSorted());
  await page.route(`**${years[0]}`, (route) => route.abort());
  await page.goto(`${url}statements/`);
  await page.locator('[data-list-trouble]').waitFor();
  expect(await page.locator('[data-list]').getByRole('link').count()).toBeGreaterThan(0);
});

it.each([
  ['statements/', 'statements/statements.csv'],
  ['figures/', 'figures/figures.csv'],
])('/%s without JavaScript leads to all of it, in groups, and to the CSV of all of it', async (route, csv) => {
  const page = await open(route, { javaScriptEnabled: false });
  const groups = await page.locator('[data-group-link], .contents a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const link = page.getByRole('link', { name: /as CSV$/ });
  expect(await link.getAttribute('href')).toBe(`/${csv}`);
  expect(await page.locator('.facets:visible, [data-csv]:visible, [data-pager]:visible').count()).toBe(0);
  const records = csvRecords(await (await fetch(url + csv)).text());
  let items = 0;
  for (const address of groups.filter((href) => href !== '')) {
    await page.goto(address);
    for (;;) {
      items += await page.locator('[data-item]:visible').count();
      const next = page.locator('.parts li:has([aria-current]) + li a');
      if ((await next.count()) === 0) break;
      await next.click();
    }
  }
  expect(items).toBeGreaterThan(0);
  expect(records).toHaveLength(items + 1);
});
