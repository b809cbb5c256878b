import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fixtureSite } from '../site/built.ts';
import { compactPicture } from './compact-picture.ts';
import { launchPackagedBrowser, PACKAGED_RUNS_HERE } from './launch.ts';
import { differenceOf } from './picture-difference.ts';

const STAR = '[data-star]:not([hidden])';

/** Page kinds of the fixture, which changes only with its tests; `last` is what a script of the page puts there last. */
const PAGES = [
  { name: 'home', route: '', last: 'main' },
  { name: 'tools', route: 'tools/', last: `[data-rows] ${STAR}` },
  { name: 'tool', route: 'tools/beacon-cd/', last: STAR },
  { name: 'talk', route: 'talks/harbour-days-2024/beacon-at-sea/', last: STAR },
  { name: 'event', route: 'events/harbour-days-2024/', last: STAR },
  { name: 'statements', route: 'statements/', last: '[data-csv]:not([hidden])' },
  { name: 'compare', route: 'compare/beacon-cd-vs-tugboat/', last: 'main' },
  { name: 'trends', route: 'trends/', last: 'main' },
];
const VIEWS = [360, 1440].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })));

const REFERENCES = resolve('tests/pictures');
/** Ignored by git. */
const FAILURES = resolve('.cache/pictures');
const UPDATE = 'npm test -- tests/browser/pictures.test.ts -u';

/** Pixels of a picture that may differ: fewer than a letter has. */
const MOST_DIFFERING = 20;

/** Pixels from the top that a picture shows; what comes below is more of the same. */
const HIGHEST = 1500;

/** Days of the last edit come from the history of the repository, not from the fixture. */
const STEADY = '.edited { display: none !important; }';

const updating = inject('updatePictures');

describe.skipIf(!PACKAGED_RUNS_HERE)('pages look as they did (in the browser of the npm package, for Linux on x64)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchPackagedBrowser();
    rmSync(FAILURES, { recursive: true, force: true });
    if (updating) rmSync(REFERENCES, { recursive: true, force: true });
  });
  afterAll(() => browser?.close());

  describe.each(VIEWS)('$width px wide, $theme', ({ width, theme }) => {
    let page: Page;
    beforeAll(async () => {
      // The style that steadies the picture is put in by the test; the policy of the site forbids it.
      page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: 'reduce', bypassCSP: true });
    });
    afterAll(() => page?.close());

    it.each(PAGES)('$name', async ({ name, route, last }) => {
      const { url } = await fixtureSite();
      const file = `${name}-${width}-${theme}.png`;
      const drawn = await draw(page, url + route, last);
      if (updating) write(REFERENCES, file, compactPicture(drawn));
      const reference = join(REFERENCES, file);
      if (!existsSync(reference)) throw new Error(`There is no reference ${reference}; draw it with \`${UPDATE}\` and look at it.`);
      const { pixels, fact, picture } = differenceOf(readFileSync(reference), drawn);
      if (pixels <= MOST_DIFFERING) return;
      const saved = [write(FAILURES, file, drawn), ...(picture ? [write(FAILURES, `difference-${file}`, picture)] : [])];
      throw new Error(`${file}: ${fact}. Look at ${saved.join(' and ')}; if it is meant to look so: \`${UPDATE}\`.`);
    });
  });
});

describe('the reference pictures', () => {
  it('are those of the pages and views above', () => {
    const wanted = PAGES.flatMap(({ name }) => VIEWS.map(({ width, theme }) => `${name}-${width}-${theme}.png`));
    expect(globSync('*', { cwd: REFERENCES }).sort()).toEqual(wanted.sort());
  });

  it('weigh less than 1.5 MB together and 400 kB each', () => {
    const sizes = globSync('*.png', { cwd: REFERENCES }).map((file) => statSync(join(REFERENCES, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
    expect(Math.max(...sizes)).toBeLessThan(400_000);
  });
});

describe('a difference', () => {
  const square = (colour: number, dot?: number) => {
    const png = new PNG({ width: 100, height: 100 });
    png.data.fill(colour);
    if (dot !== undefined) for (let y = 10; y < 16; y += 1) png.data.fill(dot, (y * 100 + 10) * 4, (y * 100 + 16) * 4);
    return PNG.sync.write(png);
  };
  it.each([
    ['nothing', square(255), 0],
    ['a colour no eye tells apart', square(253), 0],
    ['a mark of 6 by 6 pixels', square(255, 0), 36],
    ['all of it', square(0), 10_000],
  ])('of %s is seen as such', (_what, drawn, pixels) => {
    expect(differenceOf(square(255), drawn).pixels).toBe(pixels);
  });
  it('is none that a compact picture makes', () => {
    const ramp = new PNG({ width: 256, height: 4 });
    ramp.data.forEach((_value, index) => { ramp.data[index] = index % 4 === 3 ? 255 : Math.floor(index / 4) % 256; });
    const picture = PNG.sync.write(ramp);
    const compact = compactPicture(picture);
    expect([PNG.sync.read(compact).width, differenceOf(picture, compact).pixels]).toEqual([256, 0]);
  });
  it('in size is told', () => {
    expect(differenceOf(square(255), PNG.sync.write(new PNG({ width: 90, height: 100 }))).fact).toBe('it is 90 × 100 pixels large instead of 100 × 100');
  });
});

async function draw(page: Page, address: string, last: string): Promise<Buffer> {
  await page.goto(address);
  await page.locator(last).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const height = Math.min(HIGHEST, await page.evaluate(() => document.documentElement.scrollHeight));
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height }, animations: 'disabled', caret: 'hide', style: STEADY });
}

function write(folder: string, file: string, content: Buffer): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), content);
  return join(folder, file);
}
