import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const TALK = 'talks/harbour-days-2024/beacon-at-sea/';
/** Milliseconds after which a preview that comes has come. */
const LONG = 700;

let browser: Browser;
let context: BrowserContext;
let url: string;
/** Files that pages asked for, errors of scripts and refusals of the content security policy. */
let asked: string[];
let troubles: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await fixtureSite());
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

const card = (page: Page) => page.getByRole('tooltip');
const mention = (page: Page) => page.locator('main a.mention[data-entry=lantern], main .tools-of-talk a').first();

describe('by keyboard alone', () => {
  it('a link that has the focus shows its preview and is described by it; the next one shows its own', async () => {
    const page = await open();
    const link = await tabToEntity(page);
    await card(page).waitFor();
    const id = await link.getAttribute('aria-describedby');
    expect(await card(page).getAttribute('id')).toBe(id);
    const name = await page.locator('.preview-name').textContent();
    await tabToEntity(page);
    await expect.poll(() => page.locator('.preview-name').textContent()).not.toBe(name);
    expect(await card(page).count()).toBe(1);
    expect(await page.locator('[aria-describedby="entity:preview"]').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('Esc sends it away, the focus stays, and it stays away until one comes back', async () => {
    const page = await open();
    const link = await tabToEntity(page);
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    expect(await link.evaluate((element) => [element === document.activeElement, element.hasAttribute('aria-describedby')])).toEqual([true, false]);
    await later(page);
    expect(await card(page).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await later(page);
    await card(page).waitFor();
  });

  it('comes although something else on the page scrolls meanwhile, and goes when what holds its link does', async () => {
    const page = await open();
    const link = await tabToEntity(page);
    await page.evaluate(() => document.querySelector('nav')?.dispatchEvent(new Event('scroll')));
    await later(page);
    await card(page).waitFor();
    await link.evaluate((element) => element.parentElement?.dispatchEvent(new Event('scroll')));
    await card(page).waitFor({ state: 'detached' });
  });

  it('Enter still follows the link', async () => {
    const page = await open();
    const link = await tabToEntity(page);
    const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    await card(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(href);
  });

  it('it stays as long as the focus does', async () => {
    const page = await open();
    await tabToEntity(page);
    await card(page).waitFor();
    await later(page, 5 * LONG);
    expect(await card(page).count()).toBe(1);
  });
});

describe('by pointer', () => {
  it('says name, sentence, level and when it was last heard of', async () => {
    const page = await open('compare/beacon-cd-vs-tugboat/');
    await page.goto(`${url}tools/beacon-cd/`);
    await page.locator('main a[href$="/tools/lantern/"]:not(nav a)').first().hover();
    expect(await card(page).innerText()).toMatch(/^Project · GitOps and delivery\s+Lantern Suite\s+The family of delivery tools that Beacon CD grew out of\.\s+CNCF incubating since 15 January 2025\s+/);
  });

  it('one can move into it and read on; it goes when one leaves both', async () => {
    const page = await open();
    await mention(page).hover();
    await card(page).waitFor();
    const box = await boxOf(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    await later(page);
    expect(await card(page).count()).toBe(1);
    await page.mouse.move(5, 5);
    await card(page).waitFor({ state: 'detached' });
  });

  it('Esc sends it away, without moving the pointer', async () => {
    const page = await open();
    await mention(page).hover();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
  });

  it('stands within the window, beside its link and not over it', async () => {
    const page = await open(TALK, { viewport: { width: 360, height: 500 } });
    const links = page.locator('.text a[href^="/hallway/t"]:not([href*="/talks/"])');
    const count = await links.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index += 1) {
      await page.mouse.move(2, 2);
      await links.nth(index).hover();
      await expect.poll(() => links.nth(index).getAttribute('aria-describedby')).not.toBeNull();
      const box = await boxOf(page);
      const lines = await links.nth(index).evaluate((link) => [...link.getClientRects()].map(({ top, bottom }) => ({ top, bottom })));
      expect([box.x >= 0, box.x + box.width <= 360]).toEqual([true, true]);
      expect(lines.some(({ top, bottom }) => box.y + box.height <= top || box.y >= bottom)).toBe(true);
    }
  });

  it('lies over the page, which does not move', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const counted = window as unknown as { shifts: number };
      counted.shifts = 0;
      new PerformanceObserver((list) => { counted.shifts += list.getEntries().length; }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url + TALK);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await page.waitForTimeout(LONG);
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(LONG);
    const before = await page.evaluate(() => [(window as unknown as { shifts: number }).shifts, document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
    for (const link of (await page.locator('main a.mention').all()).slice(0, 3)) {
      await link.hover();
      await card(page).waitFor();
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => [(window as unknown as { shifts: number }).shifts, document.documentElement.scrollHeight, document.documentElement.scrollWidth])).toEqual(before);
  });
});

describe('nothing is loaded', () => {
  it('before the first link to an entity is reached, and each preview once', async () => {
    const page = await open();
    await page.locator('h1').hover();
    await page.locator('.brand').hover();
    await later(page);
    expect(asked.filter((path) => path.includes('/previews/'))).toEqual([]);
    for (let times = 0; times < 2; times += 1) {
      await mention(page).hover();
      await card(page).waitFor();
      await page.locator('h1').hover();
      await card(page).waitFor({ state: 'detached' });
    }
    expect(asked.filter((path) => path.includes('/previews/'))).toHaveLength(1);
  });

  it('by a pointer that only passes', async () => {
    const page = await open();
    // However slow the machine, for the page no time passes.
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const link of await page.locator('main a.mention').all()) await link.hover();
    await page.locator('h1').hover();
    await later(page);
    expect(asked.filter((path) => path.includes('/previews/'))).toEqual([]);
  });

  it('where one points with a finger, and no preview shows', async () => {
    const page = await open(TALK, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
    expect(await page.evaluate(() => matchMedia('(hover: none) and (pointer: coarse)').matches)).toBe(true);
    await mention(page).evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await mention(page).tap();
    await mention(page).focus();
    await later(page);
    expect(await card(page).count()).toBe(0);
    expect(asked.filter((path) => /\/previews\/|\/preview\./.test(path))).toEqual([]);
  });

  it.each(['tools/', 'talks/harbour-days-2024/beacon-at-sea/'])('for links of menus and crumbs of /%s', async (route) => {
    const page = await open(route);
    for (const link of await page.locator('nav a, [data-told] a').all()) if (await link.isVisible()) await link.hover();
    await later(page);
    expect(asked.filter((path) => path.includes('/previews/'))).toEqual([]);
  });
});

describe('without it the page is as it was', () => {
  it.each([
    ['offline', 'internetdisconnected'],
    ['missing', 'missing'],
  ])('when the preview is %s', async (_case, failure) => {
    const page = await open();
    await page.route('**/previews/**', (route) => (failure === 'missing' ? route.fulfill({ status: 404, body: 'no' }) : route.abort(failure)));
    await mention(page).hover();
    await expect.poll(() => asked.filter((path) => path.includes('/previews/'))).toHaveLength(1);
    await later(page);
    expect(await card(page).count()).toBe(0);
    expect(troubles.filter((trouble) => !/Failed to load resource/.test(trouble))).toEqual([]);
  });

  it('when its code or its styles cannot be had', async () => {
    const page = await open();
    await page.route(/\/preview\.[^/]*\.(?:js|css)$/, (route) => route.abort());
    await mention(page).hover();
    await later(page);
    expect(await card(page).count()).toBe(0);
    expect(troubles.filter((trouble) => !/Failed to load resource/.test(trouble))).toEqual([]);
  });

  it.each(['offline', 'overloaded'])('and comes with it once no longer %s', async (failure) => {
    const page = await open();
    await page.route('**/previews/**', (route) => (failure === 'offline' ? route.abort() : route.fulfill({ status: 503, body: 'busy' })));
    await mention(page).hover();
    await expect.poll(() => asked.filter((path) => path.includes('/previews/'))).toHaveLength(1);
    await page.unroute('**/previews/**');
    await page.locator('h1').hover();
    await mention(page).hover();
    await card(page).waitFor();
  });
});

it('what people wrote stays text', async () => {
  const page = await open();
  await page.route('**/previews/**', (route) => route.fulfill({ json: { kind: '<b>Tool</b>', name: '<img src=x onerror=alert(1)>', line: '</div><script>1</script>', notes: ['<i>x</i>'] } }));
  await mention(page).hover();
  await card(page).waitFor();
  expect(await card(page).evaluate((element) => [...element.querySelectorAll('*')].map(({ localName }) => localName))).toEqual(['p', 'p', 'p', 'p']);
  expect(await page.locator('.preview-name').textContent()).toBe('<img src=x onerror=alert(1)>');
});

describe('for everybody', () => {
  it('is drawn at once for who wants less motion', async () => {
    const page = await open(TALK, { reducedMotion: 'reduce' });
    await mention(page).hover();
    await card(page).waitFor();
    expect(await card(page).evaluate((element) => [getComputedStyle(element).transitionDuration, getComputedStyle(element).opacity])).toEqual(['0s', '1']);
  });

  it('has an edge in forced colours', async () => {
    const page = await open(TALK, { forcedColors: 'active' });
    await mention(page).hover();
    await card(page).waitFor();
    const { border, background } = await card(page).evaluate((element) => ({ border: getComputedStyle(element).borderLeftColor, background: getComputedStyle(element).backgroundColor }));
    expect(border).not.toBe(background);
  });
});

async function open(route = TALK, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  const page = await context.newPage();
  [asked, troubles] = [[], []];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  // Its time runs on, and can be moved on.
  await page.clock.install();
  await page.goto(url + route);
  return page;
}

/** Moves the time of the page on, and leaves a moment for what it asks for. */
async function later(page: Page, time = LONG): Promise<void> {
  await page.clock.runFor(time);
  await page.waitForTimeout(100);
}

/** Presses Tab until a link that has a preview has the focus. */
async function tabToEntity(page: Page) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLAnchorElement && activeElement.closest('main') && !activeElement.closest('nav') && /\/(?:tools|topics|people|organizations|events)\/[^/]+\/$/.test(activeElement.pathname);
    });
    if (found) return page.locator(':focus');
  }
  throw new Error('no link to an entity can be reached by Tab');
}

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await card(page).boundingBox();
  if (!box) throw new Error('there is no preview');
  return box;
}
