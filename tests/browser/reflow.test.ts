import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';
import { openPage, PAGE_KINDS } from './page-kinds.ts';

/** A window of 1280 by 1024 at 400 per cent. */
const ZOOMED = { width: 320, height: 256 };

let browser: Browser;
let page: Page;
let url: string;
beforeAll(async () => {
  ({ url } = await builtSite());
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(() => browser?.close());

describe('a page 320 px wide, on a phone and at 400 per cent', () => {
  it.each(PAGE_KINDS)('/%s scrolls in one direction and cuts nothing off', async (route) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, url + route);
    const { width, controls, cut } = await page.evaluate(layout);
    expect(width).toBeLessThanOrEqual(320);
    expect(controls).toBeGreaterThan(10);
    expect(cut).toEqual([]);
    await page.setViewportSize(ZOOMED);
    const zoomed = await page.evaluate(layout);
    expect([zoomed.width, zoomed.controls, zoomed.cut]).toEqual([320, controls, []]);
    expect(zoomed.stuck).toEqual([]);
  });

  it('what is cut off would be noticed', async () => {
    await openPage(page, url);
    await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      box.style.cssText = 'overflow: hidden; inline-size: 100px';
      const button = box.appendChild(document.createElement('button'));
      button.style.inlineSize = '400px';
      button.textContent = 'A long one';
    });
    expect((await page.evaluate(layout)).cut).toEqual(['A long one']);
  });
});

describe('at 400 per cent', () => {
  it('the search is asked and answered', async () => {
    await page.setViewportSize(ZOOMED);
    await openPage(page, url);
    await page.keyboard.press('/');
    await page.keyboard.type('karmada');
    const option = page.getByRole('option').first();
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    // The names come first and are drawn anew when the texts are there.
    await expect.poll(async () => {
      const hit = await option.boundingBox();
      return hit && hit.x >= 0 && hit.x + hit.width <= ZOOMED.width && hit.y < ZOOMED.height;
    }).toBe(true);
    const field = await page.getByRole('combobox').boundingBox();
    expect(field && field.y >= 0 && field.y + field.height <= ZOOMED.height).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.keyboard.press('Escape');
  });

  it('theme and text size are chosen', async () => {
    await page.setViewportSize(ZOOMED);
    await openPage(page, url);
    await page.getByRole('button', { name: 'Theme and text size' }).press('Enter');
    for (const name of ['Dark', 'Large']) {
      const choice = page.getByRole('radio', { name });
      await choice.scrollIntoViewIfNeeded();
      await choice.check();
    }
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ theme: 'dark', textSize: 'large' });
    await page.evaluate(() => localStorage.clear());
  });
});

/** Runs in the page: how wide it is, which of its controls are cut off, and what stays in place over a third of the window. */
function layout(): { width: number; controls: number; cut: string[]; stuck: string[] } {
  const name = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || element.outerHTML.slice(0, 80);
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((element) => shown(element) && !element.matches('.skip'));
  // Tables scroll within themselves and the map is moved, on purpose and by keyboard.
  const free = controls.filter((element) => !element.closest('[tabindex="0"][role="region"], [data-map-frame]'));
  const cut = free.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    for (let box = element.parentElement; box; box = box.parentElement) {
      const edge = box.getBoundingClientRect();
      if (getComputedStyle(box).overflowX !== 'visible' && (left < edge.left - 1 || right > edge.right + 1)) return true;
    }
    return left < -1 || right > innerWidth + 1;
  });
  // Names of rows stay beside what is scrolled sideways, and go with the page.
  const stuck = [...document.querySelectorAll('body *')].filter((element) => {
    const { position } = getComputedStyle(element);
    return (position === 'fixed' || position === 'sticky') && shown(element) && element.getBoundingClientRect().height > innerHeight / 3 && !element.closest('td, th, [tabindex="0"][role="region"] .labels');
  });
  return { width: document.documentElement.scrollWidth, controls: controls.length, cut: cut.map(name), stuck: stuck.map(name) };
}
