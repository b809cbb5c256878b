import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await builtSite());
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
  await page.goto(`${url}tools/`);
  await page.locator('[data-tools-table]').waitFor();
});
afterEach(() => context?.close());

const names = () => page.locator('[data-rows] th a').allTextContents();
const cells = (column: string) => page.locator(`[data-rows] td.${column}`).allTextContents();
const status = () => page.locator('[data-facet-status]').textContent();
const search = () => decodeURIComponent(new URL(page.url()).search);

describe('the table of tools', () => {
  it('is sorted by the button of a column, and says so', async () => {
    const byName = await names();
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
    const heading = page.getByRole('columnheader', { name: 'Talks' });
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const talks = (await cells('talks')).map(Number);
    expect(talks).toEqual(talks.toSorted((a, b) => b - a));
    expect(talks[0]).toBeGreaterThan(1);
    expect([await heading.getAttribute('aria-sort'), search()]).toEqual(['descending', '?sort=-talks']);
    await page.keyboard.press('Enter');
    expect([await heading.getAttribute('aria-sort'), search()]).toEqual(['ascending', '?sort=talks']);
    await page.goBack();
    await page.goBack();
    expect(await names()).toEqual(byName);
  });

  it('is narrowed by what a name or another spelling contains', async () => {
    await page.getByRole('searchbox', { name: 'Name contains' }).pressSequentially('argocd');
    expect(await names()).toContain('Argo CD');
    expect((await names()).every((name) => /argo ?cd|codefresh|flamingo|akuity/i.test(name))).toBe(true);
    expect(search()).toBe('?q=argocd');
    await page.getByRole('searchbox', { name: 'Name contains' }).fill('no such tool');
    expect(await status()).toMatch(/^0 of \d+ tools$/);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(search).toBe('');
    await expect.poll(names).toHaveLength(40);
  });

  it('has facets that are worked by keyboard: OR within one, AND across', async () => {
    await page.locator('input[name=level][value=graduated]').focus();
    await page.keyboard.press('Space');
    const graduated = Number.parseInt((await status()) ?? '', 10);
    await page.locator('input[name=level][value=sandbox]').focus();
    await page.keyboard.press('Space');
    const either = Number.parseInt((await status()) ?? '', 10);
    expect(either).toBeGreaterThan(graduated);
    const tally = page.locator('.option', { has: page.locator('input[name=kind][value=project]') }).locator('[data-option-tally]');
    const announced = Number(await tally.textContent());
    await page.locator('input[name=kind][value=project]').focus();
    await page.keyboard.press('Space');
    expect(Number.parseInt((await status()) ?? '', 10)).toBe(announced);
    expect(search()).toBe('?kind=project&level=graduated&level=sandbox');
  });

  it('leaves the focus on a box that is unticked, also where it has nothing left to show', async () => {
    await page.goto(`${url}tools/?kind=project&q=no+such+tool`);
    const box = page.locator('input[name=kind][value=project]');
    await expect.poll(() => box.isChecked()).toBe(true);
    await box.focus();
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(false);
    // A disabled box gives its focus up with the next picture.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(search).toBe('?kind=project&q=no+such+tool');
  });

  it('is paged, keeps the focus on the button and puts the page into the address', async () => {
    const total = Number(/of (\d+)/.exec((await status()) ?? '')?.[1]);
    expect(total).toBeGreaterThan(40);
    const first = await names();
    expect(first).toHaveLength(40);
    const next = page.getByRole('navigation', { name: 'Pages of tools' }).getByRole('button', { name: 'Next' });
    await next.focus();
    await page.keyboard.press('Enter');
    expect(search()).toBe('?page=2');
    const second = await names();
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('[data-pager-place]').textContent()).toBe(`41–${Math.min(80, total)} of ${total}`);
    await page.locator('input[name=level][value=graduated]').check();
    expect(search()).toBe('?level=graduated');
  });

  it('shows the chosen columns and density, and still does on the next visit', async () => {
    expect(await page.locator('[data-rows] td.kind').count()).toBe(0);
    await page.getByText('Columns', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Kind' }).check();
    await page.getByRole('checkbox', { name: 'What it does' }).uncheck();
    await page.getByRole('radio', { name: 'roomy' }).check();
    const look = async () => [
      await page.getByRole('columnheader', { name: 'Kind' }).count() > 0 && (await page.locator('[data-rows] td.kind').count()) > 0,
      await page.getByRole('columnheader', { name: 'What it does' }).count() > 0 || (await page.locator('[data-rows] td.summary').count()) > 0,
      await page.locator('[data-tools-table]').getAttribute('data-density'),
    ];
    expect(await look()).toEqual([true, false, 'roomy']);
    await page.reload();
    await page.locator('[data-tools-table]').waitFor();
    expect(await look()).toEqual([true, false, 'roomy']);
  });
});

it('on a phone no heading one tabs to stands beneath the names', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${url}tools/`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('[data-sort=name]').focus();
  const reached: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const sort = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['sort']);
    if (sort === undefined) break;
    reached.push(sort);
    const isSeen = () => page.evaluate(() => {
      const button = document.activeElement as HTMLElement;
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
    await expect.poll(isSeen, { message: sort }).toBe(true);
  }
  expect(reached).toEqual(['category', 'level', 'talks', 'last']);
});

it('without its rows the lists stay, and the page says what is missing', async () => {
  await page.route('**/tools/table.json', (route) => route.abort());
  await page.goto(`${url}tools/`);
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
  expect(await page.locator('.facets:visible').count()).toBe(0);
  expect(await page.locator('[data-facet-trouble]').textContent()).toBe('What narrows this list could not be loaded. Reload the page to try again.');
});
