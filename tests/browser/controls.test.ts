import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';
import { openPage, PAGE_KINDS } from './page-kinds.ts';
import { differenceOf } from './picture-difference.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let url: string;
beforeAll(async () => {
  ({ url } = await builtSite());
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
});
afterAll(() => browser?.close());

describe('the focus is always seen, in both themes and in forced colours', () => {
  it.each(PAGE_KINDS)('on /%s', async (route) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await openPage(page, url + route);
    // The browser shows the focus that a script gives only while the reader uses the keyboard.
    await page.keyboard.press('Tab');
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      const { stops, unseen } = await page.evaluate(walkFocus);
      expect(stops).toBeGreaterThan(15);
      expect(unseen, JSON.stringify(media)).toEqual([]);
    }
  });

  it('and a hidden one would be noticed', async () => {
    await openPage(page, url);
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      const button = document.querySelector('main')?.appendChild(document.createElement('button'));
      if (button) Object.assign(button, { textContent: 'unseen', style: 'outline: none' });
    });
    expect((await page.evaluate(walkFocus)).unseen).toEqual(['unseen: no indicator']);
  });
});

describe('the focus is drawn', () => {
  it('so that around each sort of control at least a line of one pixel changes', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    const sorts = new Set<string>();
    const faint: string[] = [];
    for (const route of WITH_MANY_CONTROLS) {
      await openPage(page, url + route);
      await page.keyboard.press('Tab');
      for (const { index, sort } of await page.evaluate(numberControls)) {
        if (sorts.has(sort)) continue;
        sorts.add(sort);
        const share = await changedShare(page.locator(`[data-stop="${index}"]`));
        if (share < 1) faint.push(`${route} ${sort}: ${share.toFixed(2)} of a line`);
      }
    }
    expect(sorts.size).toBeGreaterThan(50);
    expect(faint).toEqual([]);
  });
});

const WITH_MANY_CONTROLS = ['', 'tools/', 'tools/argo-cd/', 'talks/argocon-eu-2025/argo-at-scale/', 'statements/', 'compare/?tools=argo-cd,flux', 'map/', 'search/?q=cluster', 'my-list/', 'trends/'];

/** How many pixels change when an element gets the focus, as a share of its outline. */
async function changedShare(control: Locator): Promise<number> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) return 0;
  // Of what is larger than the window only the part within it can be looked at.
  const [width, height] = [Math.min(box.width, 1200 - box.x), Math.min(box.height, 900 - Math.max(0, box.y))];
  const clip = { x: Math.max(0, box.x - 6), y: Math.max(0, box.y - 6), width: width + 12, height: height + 12 };
  const before = await page.screenshot({ clip });
  await control.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  const after = await page.screenshot({ clip });
  return differenceOf(before, after).pixels / (2 * (width + height));
}

/** Runs in the page: numbers what can have the focus, and says which are of the same sort. */
function numberControls(): { index: number; sort: string }[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  const reachable = [...all].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }));
  const words = (element: Element | null) => `${element?.localName} ${element?.getAttribute('type') ?? ''} ${element?.getAttribute('class') ?? ''}`;
  return reachable.map((element, index) => {
    element.dataset['stop'] = String(index);
    return { index, sort: `${words(element)} in ${words(element.parentElement)}` };
  });
}

describe('the accessibility tree', () => {
  it.each(PAGE_KINDS)('of /%s names every control and tells its landmarks apart', async (route) => {
    await openPage(page, url + route);
    const nodes = await accessibleNodes();
    const controls = nodes.filter(({ role }) => CONTROLS.has(role));
    expect(controls.length).toBeGreaterThan(15);
    expect(controls.filter(({ name }) => name.trim() === '').map(({ role }) => role)).toEqual([]);
    const landmarks = nodes.filter(({ role }) => LANDMARKS.has(role)).map(({ role, name }) => `${role} ${name}`);
    expect(landmarks).toEqual(expect.arrayContaining(['banner ', 'main ', 'contentinfo ', 'navigation Main', 'navigation More']));
    expect(landmarks.filter((landmark, index) => landmarks.indexOf(landmark) !== index)).toEqual([]);
    expect(nodes.filter(({ role }) => role === 'heading').filter(({ name }) => name.trim() === '')).toEqual([]);
  });
});

const CONTROLS = new Set(['link', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'DisclosureTriangle', 'option', 'slider', 'spinbutton', 'listbox']);
const LANDMARKS = new Set(['banner', 'main', 'contentinfo', 'navigation', 'complementary', 'search', 'region', 'form']);

/** What a screen reader is told of the page. */
async function accessibleNodes(): Promise<{ role: string; name: string }[]> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

/** Runs in the page: gives the focus to everything that can have it, and tells where that is not seen. */
function walkFocus(): { stops: number; unseen: string[] } {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  const reachable = [...all].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }));
  const unseen = reachable.flatMap((element) => {
    element.focus({ preventScroll: true });
    const fault = document.activeElement !== element ? 'takes no focus' : faultOf(element);
    return fault ? [`${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || element.outerHTML.slice(0, 80)}: ${fault}`] : [];
  });
  return { stops: reachable.length, unseen };

  function faultOf(element: Element): string | undefined {
    if (!element.matches(':focus-visible')) return 'the browser does not show it';
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) return 'has no size';
    // The mark may be drawn around the element, or around what stands for it: the label of a radio button, the name on the map.
    const candidates = [element, ...element.children, ...(element.nextElementSibling ? [element.nextElementSibling] : [])];
    return candidates.some(isMarked) ? undefined : 'no indicator';
  }

  function isMarked(element: Element): boolean {
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 && differs(style.outlineColor);
    const stroked = element instanceof SVGElement && element.closest('a') !== null && Number.parseFloat(style.strokeWidth) >= 2 && element.matches('rect') && differs(style.stroke);
    return outlined || stroked;
  }

  /** Whether a colour stands out from the paper by 3 to 1 (WCAG 2.2, 1.4.11). */
  function differs(colour: string): boolean {
    const [a, b] = [luminance(colour), luminance(getComputedStyle(document.documentElement).backgroundColor)];
    return a !== undefined && b !== undefined && (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3;
  }

  function luminance(colour: string): number | undefined {
    const [red, green, blue, alpha = 1] = [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
    if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
