import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../site/built.ts';
import { context, open, page, searchSession, troubles, url, violations } from './search-session.ts';

searchSession({ viewport: { width: 1200, height: 700 } });

const marks = () => page.locator('mark.arrival-mark');
const control = () => page.getByRole('group', { name: 'Words searched for' });

describe('arriving from a result', () => {
  it('marks the words, says how many, shows one of them and leaves the address alone', async () => {
    await follow('drift');
    expect((await marks().allTextContents()).every((text) => /^drift/i.test(text))).toBe(true);
    await expect.poll(() => control().getByRole('status').textContent()).toMatch(/^\d+ places? marked$/);
    expect(await marksInView()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('drift');
    expect(troubles).toEqual([]);
  });

  it('scrolls to the words where no section is named', async () => {
    await page.setViewportSize({ width: 800, height: 300 });
    await visitWith('tools/karmada/', ['zzzz', await lastWords('tools/karmada/')]);
    await marks().first().waitFor();
    await expect.poll(marksInView).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  it('goes without gliding for who wants less motion', async () => {
    await context.close();
    await open({ reducedMotion: 'reduce', viewport: { width: 800, height: 300 } });
    await visitWith('tools/karmada/', [await lastWords('tools/karmada/')]);
    await marks().first().waitFor();
    expect(await marksInView()).toBeGreaterThan(0);
  });

  it('finds words without their accents and in other forms', async () => {
    await visitWith('people/vojtech-mares/', ['vojtech', 'MARES']);
    await marks().first().waitFor();
    expect(await marks().allTextContents()).toEqual(expect.arrayContaining(['Vojtěch', 'Mareš']));
  });

  it('works from the search page, and for a name', async () => {
    await page.goto(`${url}search/?q=karmada`);
    await page.locator('[data-search-page] .search-hit').first().click();
    await page.waitForURL(`${url}tools/karmada/`);
    expect(await marks().first().textContent()).toMatch(/^karmada/i);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('marks a section of the page that is open already', async () => {
    await follow('drift');
    const here = new URL(page.url());
    if (here.hash === '') throw new Error(`the first text hit for "drift" has no section: ${here.href}`);
    await page.getByRole('button', { name: 'Remove marks' }).click();
    await search('drift');
    await page.locator(`[data-search-dialog] a[href$="${here.pathname}${here.hash}"]`).first().click();
    await marks().first().waitFor();
    expect(page.url()).toBe(here.href);
  });
});

describe('the marks', () => {
  it.each(['button', 'Escape'])('are taken away by %s, and the text is what it was', async (way) => {
    await visitWith('tools/karmada/', []);
    // The star shows itself when its script is there.
    await page.locator('[data-star]:not([hidden])').first().waitFor({ state: 'attached' });
    const [before, text] = [await page.locator('article').innerHTML(), await page.locator('article').textContent()];
    await visitWith('tools/karmada/', ['karmada', 'cluster']);
    await marks().first().waitFor();
    await page.locator('[data-star]:not([hidden])').first().waitFor({ state: 'attached' });
    expect(await page.locator('article').textContent()).toBe(text);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Remove marks' }).press('Enter');
    expect(await marks().count()).toBe(0);
    expect(await control().count()).toBe(0);
    expect((await page.locator('article').innerHTML()).replace(/ tabindex="-1"/, '')).toBe(before);
    if (way === 'button') expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    await page.reload();
    await page.waitForTimeout(200);
    expect(await marks().count()).toBe(0);
  });

  it('stay after a reload and on the way back, and nowhere else', async () => {
    await visitWith('tools/karmada/', ['karmada']);
    await marks().first().waitFor();
    await page.reload();
    await marks().first().waitFor();
    await page.goto(`${url}tools/`);
    await page.goBack();
    await marks().first().waitFor();
    await page.goto(`${url}tools/`);
    await page.goto(`${url}tools/karmada/`);
    await page.waitForTimeout(200);
    expect(await marks().count()).toBe(0);
  });

  it('go along into another tab', async () => {
    await page.goto(url);
    await search('drift');
    const [tab] = await Promise.all([context.waitForEvent('page'), textHits().first().click({ button: 'middle' })]);
    await tab.locator('mark.arrival-mark').first().waitFor({ state: 'attached' });
    expect(new URL(tab.url()).search).toBe('');
  });

  it('do not show up where words waited too long', async () => {
    await page.goto(url);
    await page.evaluate(() => localStorage.setItem('hallway-words', JSON.stringify({ '/tools/karmada/': { words: ['karmada'], sent: Date.now() - 120_000 } })));
    await page.goto(`${url}tools/karmada/`);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('hallway-words'))).toBeNull();
    expect(await marks().count()).toBe(0);
  });

  it.each(['not json', '[]', '{"/tools/karmada/":null}', '{"/tools/karmada/":{"words":"karmada","sent":1e99}}'])('survive %s in the storage', async (stored) => {
    await page.goto(url);
    await page.evaluate((text) => localStorage.setItem('hallway-words', text), stored);
    await page.goto(`${url}tools/karmada/`);
    await page.waitForTimeout(200);
    expect(await marks().count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('load nothing where nothing was searched', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${url}tools/karmada/`);
    expect(requests.filter((address) => /arrival/.test(address))).toEqual([]);
  });
});

it('works under a base path', async () => {
  const site = await fixtureSite();
  await page.goto(`${site.url}search/?q=tugboat`);
  const link = page.locator('[data-search-results] a').first();
  await link.click();
  await marks().first().waitFor({ state: 'attached' });
  expect(troubles).toEqual([]);
});

describe.each(['light', 'dark'] as const)('for everybody, in the %s theme', (colorScheme) => {
  it('has no axe violation and fits 320 px', async () => {
    await context.close();
    // axe is put in by the test; the policy of the site forbids such scripts.
    await open({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
    await visitWith('tools/karmada/', ['karmada', 'cluster']);
    await control().waitFor();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

const textHits = () => page.getByRole('dialog').getByRole('group', { name: 'In the texts' }).getByRole('option');

async function search(query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
  await textHits().first().waitFor();
}

/** Follows the first hit in the texts. */
async function follow(query: string): Promise<void> {
  await page.goto(url);
  await search(query);
  await textHits().first().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await marks().first().waitFor({ state: 'attached' });
}

/** Opens a page as a result with these words would. */
async function visitWith(route: string, words: string[]): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(`${url}about/`);
  await page.evaluate(
    ([path, sent]) => localStorage.setItem('hallway-words', JSON.stringify({ [path]: { words: sent, sent: Date.now() } })),
    [`/${route}`, words] as const,
  );
  await page.goto(`${url}${route}`);
}

/** The last words of a page's text: a place far down that stands there once. */
async function lastWords(route: string): Promise<string> {
  await page.goto(`${url}${route}`);
  const texts = await page.locator('article .text p, article .text li').filter({ visible: true }).allInnerTexts();
  return (texts.findLast((text) => text.trim() !== '' && !text.includes('://')) ?? '').split(/\s+/).slice(0, 6).join(' ');
}

async function marksInView(): Promise<number> {
  return marks().evaluateAll((all) => all.filter((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }).length);
}
