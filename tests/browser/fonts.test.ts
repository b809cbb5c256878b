import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const PAGES = [
  '', 'tools/', 'tools/argo-cd/', 'talks/', 'talks/argocon-eu-2025/argo-at-scale/', 'events/kubecon-eu-2025/', 'topics/gitops/',
  'reports/rtnpro-kubecon-eu-2024/', 'guides/multi-cluster/', 'statements/', 'figures/', 'search/',
];
/** Pages of the small instance, which does not grow; those of the real content are measured by `npm run bench -- pages`. */
const STEADY_PAGES = [
  '', 'tools/', 'tools/beacon-cd/', 'talks/', 'talks/harbour-days-2024/beacon-at-sea/', 'events/harbour-days-2025/', 'topics/fleet-care/',
  'reports/tamm-harbour-2024/', 'guides/fleet/', 'statements/', 'figures/', 'search/', 'map/', 'compare/beacon-cd-vs-tugboat/',
];
const NARROW = { width: 412, height: 823 };
const WIDE = { width: 1280, height: 800 };

/** The shift when what lies below the first lines moves by one line of text: in the font that stands in a line may break elsewhere. */
const ONE_LINE = 0.05;

/** Milliseconds by which fonts come later than the text, so that they are always swapped in. */
const FONT_DELAY = 300;

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
afterEach(async () => {
  await context?.close();
});

describe('font files', () => {
  it.each(PAGES)('/%s, all in Latin letters, loads at most two', async (route) => {
    const page = await open(NARROW);
    const fonts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(new URL(request.url()).pathname));
    await visit(page, route);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length, fonts.join(', ')).toBeLessThanOrEqual(2);
  });

  it('a name beyond Latin-1 loads the file that has its letters', async () => {
    const page = await open(NARROW);
    const fonts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(new URL(request.url()).pathname));
    await visit(page, 'people/vojtech-mares/');
    expect(fonts.filter((path) => path.includes('latin-ext')).length).toBeGreaterThan(0);
  });
});

describe('nothing jumps while a page comes together', () => {
  it.each([
    ['narrow', NARROW],
    ['wide', WIDE],
  ])('on a %s screen most pages shift by less than 0.01, and none by more than a line of text that breaks elsewhere', async (_name, viewport) => {
    const shifts: Record<string, number> = {};
    const { url } = await fixtureSite();
    for (const route of STEADY_PAGES) {
      const page = await open(viewport);
      await page.route('**/*.woff2', async (request) => {
        await new Promise((resolve) => setTimeout(resolve, FONT_DELAY));
        await request.continue();
      });
      await page.addInitScript(countShifts);
      await visit(page, route, url);
      shifts[route] = await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
      await context.close();
    }
    expect(Object.entries(shifts).filter(([, score]) => score >= ONE_LINE)).toEqual([]);
    expect(Object.values(shifts).filter((score) => score < 0.01).length).toBeGreaterThanOrEqual(0.75 * STEADY_PAGES.length);
  });

  it('would be noticed', async () => {
    const page = await open(NARROW);
    await page.addInitScript(countShifts);
    await visit(page, '');
    await page.evaluate(() => document.body.prepend(document.createElement('hr')));
    await settled(page);
    expect(await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift)).toBeGreaterThan(0.01);
  });
});

describe('the fonts that stand in', () => {
  const KINDS = [
    { prefix: 'Source Serif by', font: 'Source Serif 4' },
    { prefix: 'Franklin by', font: 'Libre Franklin' },
  ];

  it.each(KINDS)('$prefix …: lines are as high as in $font', async ({ prefix, font }) => {
    const page = await open(NARROW);
    await visit(page, '');
    const { faces, ascent, descent } = await page.evaluate(async ({ prefix, font }) => {
      await document.fonts.load(`400 1000px '${font}'`);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('this browser cannot draw');
      pen.font = `400 1000px '${font}'`;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
      const faces = [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .flatMap((rule) => (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(prefix) ? [rule.style] : []))
        .map((face) => ['size-adjust', 'ascent-override', 'descent-override'].map((name) => Number.parseFloat(face.getPropertyValue(name)) / 100));
      return { faces, ascent: fontBoundingBoxAscent / 1000, descent: fontBoundingBoxDescent / 1000 };
    }, { prefix, font });
    expect(faces.length).toBeGreaterThanOrEqual(8);
    for (const [size = 0, above = 0, below = 0] of faces) {
      expect(size * above).toBeCloseTo(ascent, 2);
      expect(size * below).toBeCloseTo(descent, 2);
    }
  });

  it.each(KINDS)('$prefix …: words are as wide as in $font, within 3 %', async ({ prefix, font }) => {
    const page = await open(NARROW);
    await visit(page, 'guides/multi-cluster/');
    const ratios = await page.evaluate(async ({ prefix, font }) => {
      const text = (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('this browser cannot draw');
      const width = (weight: string, family: string) => {
        pen.font = `${weight} 100px '${family}', monospace`;
        return pen.measureText(text).width;
      };
      await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 100px '${font}'`)));
      const loaded = [...document.fonts].filter(({ family, status }) => status === 'loaded' && family.includes(prefix));
      return loaded.map(({ family, weight }) => {
        const wanted = weight.startsWith('100') ? '400' : '600';
        return width(wanted, family.replaceAll('"', '')) / width(wanted, font);
      });
    }, { prefix, font });
    expect(ratios.length).toBeGreaterThan(0);
    for (const ratio of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(0.03);
  });
});

async function open(viewport: { width: number; height: number }): Promise<Page> {
  context = await browser.newContext({ viewport });
  return context.newPage();
}

/** Goes to a page and waits until everything it loads by itself is there and drawn. */
async function visit(page: Page, route: string, url?: string): Promise<void> {
  await page.goto((url ?? (await builtSite()).url) + route, { waitUntil: 'networkidle' });
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Shifts are reported after the frame in which they happen.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Adds up the shifts of the page, from the first one. */
function countShifts(): void {
  const counted = window as unknown as { layoutShift: number };
  counted.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) counted.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
