import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => context.close());

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const { url } = await builtSite();
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${url}map/`);
  return page;
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? undefined);
const windowOf = async (page: Page) => ((await page.locator('[data-map-drawing]').getAttribute('viewBox')) ?? '').split(' ').map(Number);
const width = async (page: Page) => (await windowOf(page))[2] ?? 0;

async function boxOf(page: Page) {
  const box = await page.locator('[data-map-drawing]').boundingBox();
  if (!box) throw new Error('the map is not seen');
  return box;
}

async function drag(page: Page): Promise<void> {
  const box = await boxOf(page);
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 150, { steps: 4 });
  await page.mouse.up();
}

describe('the map by keyboard alone', () => {
  it('is one stop, walked by arrows, opened by Enter', async () => {
    const page = await open();
    const nodes = page.locator('[data-node]');
    expect(await nodes.count()).toBeGreaterThan(20);
    expect(await page.locator('[data-node][tabindex="0"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Whole map' }).focus();
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first).toBe(await nodes.first().getAttribute('data-node'));
    const seen = new Set([first]);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      seen.add(await focused(page));
      const [x = 0, y = 0, w = 0, h = 0] = await windowOf(page);
      const at = await page.evaluate(() => ({ ...(document.activeElement as SVGAElement).dataset }));
      expect([Number(at['x']) >= x, Number(at['x']) <= x + w, Number(at['y']) >= y, Number(at['y']) <= y + h]).toEqual([true, true, true, true]);
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(await page.locator('[data-node][data-near]').count()).toBeGreaterThan(1);
    const id = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tools/${id}/`);
  });

  it('is zoomed and moved by keys', async () => {
    const page = await open();
    await page.locator('[data-node]').first().focus();
    await page.keyboard.press('0');
    const whole = await width(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const near = await width(page);
    expect(near).toBeLessThan(whole);
    expect(await page.locator('[data-map-status]').textContent()).toMatch(/^Zoom \d+ per cent\.$/);
    const before = await windowOf(page);
    await page.keyboard.press('Shift+ArrowDown');
    expect((await windowOf(page))[1]).toBeGreaterThan(before[1] ?? 0);
    await page.keyboard.press('-');
    expect(await width(page)).toBeGreaterThan(near);
    await page.keyboard.press('0');
    expect(await width(page)).toBeCloseTo(whole, 3);
  });
});

describe('the map by pointer', () => {
  it('is zoomed and moved by buttons, and dragged; a drag follows no link', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Whole map' }).click();
    const whole = await width(page);
    for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await width(page)).toBeLessThan(whole);
    const [x = 0] = await windowOf(page);
    await page.getByRole('button', { name: 'Move left' }).click();
    const [left = 0] = await windowOf(page);
    expect(left).toBeLessThan(x);
    await drag(page);
    expect((await windowOf(page))[0]).toBeGreaterThan(left);
    expect(new URL(page.url()).pathname).toBe('/map/');
  });

  it('follows a link when clicked', async () => {
    const page = await open();
    const node = page.locator('[data-node]').first();
    const id = await node.getAttribute('data-node');
    await node.locator('circle').click();
    await page.waitForURL(`**/tools/${id}/`);
  });

  it('after a drag follows a link by Enter', async () => {
    const page = await open();
    await drag(page);
    await page.locator('[data-node][tabindex="0"]').focus();
    const id = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tools/${id}/`);
  });

  it('stays where it is once the button was let go, wherever that was', async () => {
    const page = await open();
    for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    const box = await boxOf(page);
    await page.mouse.move(box.x + 200, box.y + 1);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y - 2);
    await page.mouse.up();
    const before = await windowOf(page);
    await page.mouse.move(box.x + 250, box.y + 200, { steps: 4 });
    expect(await windowOf(page)).toEqual(before);
  });

  it('is zoomed by two fingers', async () => {
    const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.locator('[data-map-frame]').evaluate((frame) => frame.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await width(page);
    const session = await context.newCDPSession(page);
    await session.send('Input.synthesizePinchGesture', { x: 180, y: 370, scaleFactor: 2, gestureSourceType: 'touch' });
    const near = await width(page);
    expect(near).toBeLessThan(before / 1.5);
    await session.send('Input.synthesizePinchGesture', { x: 180, y: 370, scaleFactor: 0.5, gestureSourceType: 'touch' });
    expect(await width(page)).toBeGreaterThan(near * 1.5);
  });

  it('leaves the wheel to the page', async () => {
    const page = await open({ viewport: { width: 900, height: 500 } });
    const before = await windowOf(page);
    await page.locator('[data-map-drawing]').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await windowOf(page)).toEqual(before);
  });
});

describe('the map otherwise', () => {
  it('without JavaScript is a picture of links with a list beneath', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Zoom in' }).count()).toBe(0);
    const tools = await page.locator('[data-node]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')).sort());
    const listed = await page.locator('.groups .tools a').evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());
    expect(tools.length).toBeGreaterThan(20);
    expect(listed).toEqual(tools);
  });

  it('on a phone begins at a size one can read and needs no sideways scrolling', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    const size = await page.locator('[data-map-drawing]').evaluate((svg) => svg.getBoundingClientRect().width);
    expect(size / (await width(page))).toBeGreaterThanOrEqual(0.8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
