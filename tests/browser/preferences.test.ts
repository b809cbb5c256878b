import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';
import { openPage, PAGE_KINDS } from './page-kinds.ts';

/** Pages with drawings, states and choices. */
const DRAWN_PAGES = ['', 'tools/', 'tools/argo-cd/', 'talks/argocon-eu-2025/argo-at-scale/', 'statements/', 'figures/', 'figures/clusters/', 'compare/argo-cd-vs-flux/', 'trends/', 'map/', 'guides/multi-cluster/'];

let browser: Browser;
let page: Page;
let url: string;
beforeAll(async () => {
  ({ url } = await builtSite());
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
});
afterAll(() => browser?.close());

describe('for who wants less motion', () => {
  it.each(PAGE_KINDS)('nothing on /%s moves by itself or glides', async (route) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, url + route);
    const { looked, moving } = await page.evaluate(movingParts);
    expect(looked).toBeGreaterThan(100);
    expect(moving).toEqual([]);
  });

  it('what moves for others would be noticed', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openPage(page, `${url}map/`);
    expect((await page.evaluate(movingParts)).moving).toEqual(expect.arrayContaining(['html: scrolls smoothly', expect.stringContaining('transition')]));
  });
});

describe('in forced colours', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }));
  afterAll(() => page.emulateMedia({ forcedColors: 'none' }));

  it.each(DRAWN_PAGES)('every drawing of /%s stands out from the page', async (route) => {
    await openPage(page, url + route);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { drawn, lost } = await page.evaluate(lostDrawings);
      expect(drawn).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    }
  });

  it('the names beside a chart can be read, whichever theme was chosen here', async () => {
    await openPage(page, `${url}trends/`);
    const [paper, behind] = await page.evaluate(() => {
      document.documentElement.dataset['theme'] = matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
      const colour = (element: Element) => getComputedStyle(element).backgroundColor;
      return [colour(document.documentElement), [...document.querySelectorAll('.chart.labels')].map(colour)] as const;
    });
    expect(behind.length).toBeGreaterThan(0);
    expect(new Set(behind)).toEqual(new Set([paper]));
  });

  it('what is chosen is told by more than colour', async () => {
    await openPage(page, `${url}tools/argo-cd/`);
    const star = page.getByRole('button', { name: 'Star' }).first();
    const look = () => star.evaluate((button) => [button.textContent?.trim(), getComputedStyle(button.querySelector('path') ?? button).fill, getComputedStyle(button).borderColor]);
    const before = await look();
    await star.press('Enter');
    expect(await look()).not.toEqual(before);
    await star.press('Enter');
    await page.getByRole('button', { name: 'Theme and text size' }).press('Enter');
    const backgrounds = await page.locator('.choice span').evaluateAll((choices) => choices.map((choice) => getComputedStyle(choice).backgroundColor));
    expect(new Set(backgrounds).size).toBe(2);
    await page.keyboard.press('Escape');
  });

  it('buttons and fields have an edge', async () => {
    for (const route of ['', 'tools/', 'search/', 'compare/', 'my-list/']) {
      await openPage(page, url + route);
      const bare = await page.evaluate(() => {
        const fields = [...document.querySelectorAll('button:not(.permalink, .star[data-bare], th button), input:not([type=radio], [type=checkbox], [type=file])')].filter((element) => element.checkVisibility({ visibilityProperty: true }));
        return fields.filter((element) => getComputedStyle(element).borderBottomStyle === 'none').map((element) => element.outerHTML.slice(0, 80));
      });
      expect(bare).toEqual([]);
    }
  });
});

describe('on paper', () => {
  /** Pixels between the margins of an A4 sheet. */
  const SHEET = { width: 672, height: 950 };
  beforeAll(() => page.setViewportSize(SHEET));
  afterAll(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1200, height: 900 });
  });
  const print = async (route: string) => {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await openPage(page, url + route);
    await page.emulateMedia({ media: 'print' });
  };

  it.each(PAGE_KINDS)('/%s fits the sheet, so that it is not printed smaller', async (route) => {
    await print(route);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET.width);
  });

  it('the table of tools has its headings and says which part of it this is', async () => {
    await print('tools/');
    const headings = await page.locator('[data-tools-table] thead th:visible').evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.trim()));
    expect(headings).toEqual(['Tool', 'What it does', 'Category', 'CNCF level', 'Talks', 'Last heard']);
    expect(await page.locator('[data-pager-place]').innerText()).toMatch(/^1–40 of \d+$/);
    expect(await page.locator('button:visible:not([data-sort])').count()).toBe(0);
  });

  it('my list is the list and its notes, without what works it', async () => {
    await page.evaluate(() => localStorage.setItem('hallway:my-list:/', JSON.stringify({ format: 'hallway-list', version: 1, entries: [{ kind: 'tool', id: 'flux', name: 'Flux', added: '2026-11-01', note: 'try it' }] })));
    await print('my-list/');
    expect(await page.locator('[data-my-list] textarea:visible').inputValue()).toBe('try it');
    expect(await page.locator('[data-my-list] :is(input, button):visible').count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
  });
});

/** Runs in the page: what is animated, or would glide. */
function movingParts(): { looked: number; moving: string[] } {
  const all = [...document.querySelectorAll('*')];
  const seconds = (list: string) => Math.max(...list.split(',').map((time) => Number.parseFloat(time)));
  const moving = all.flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return [
      seconds(transitionDuration) > 0 ? `${element.localName}: transition of ${transitionDuration}` : '',
      animationName !== 'none' ? `${element.localName}: animation ${animationName}` : '',
      scrollBehavior === 'smooth' ? `${element.localName}: scrolls smoothly` : '',
    ].filter(Boolean);
  });
  return { looked: all.length, moving };
}

/** Runs in the page: shapes and letters of drawings in no colour but that of what lies behind. */
function lostDrawings(): { drawn: number; lost: string[] } {
  const page = getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : getComputedStyle(document.body).backgroundColor;
  const invisible = (colour: string) => colour === 'none' || colour === page || /^rgba\(.*, 0\)$/.test(colour);
  const shapes = [...document.querySelectorAll('main svg :is(path, rect, circle, line, polyline, text)')].filter((shape) => shape.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  const lost = shapes.filter((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    // The area of a mark that can be pointed at is not to be seen.
    return !shape.matches('.hit') && (shape.localName === 'text' || invisible(stroke)) && (shape.localName === 'line' || invisible(fill));
  });
  return { drawn: shapes.length, lost: [...new Set(lost.map((shape) => `${shape.localName} ${shape.getAttribute('class') ?? ''} in ${shape.closest('svg')?.getAttribute('class') ?? ''}`))] };
}
