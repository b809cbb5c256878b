import { describe, expect, it } from 'vitest';
import { FIRST_HITS, box, choose, countOf, page, pages, searchSession, settled, status, textWithoutAlias, troubles, url } from './search-session.ts';

searchSession();

describe('the search page', () => {
  it.each(FIRST_HITS)('answers %s with %s first', async (query, name) => {
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
    await settled();
    expect(await textWithoutAlias(page.locator('[data-search-names] .search-hit-name').first())).toBe(name);
  });

  it('narrows by facets: alternatives within one, all of them together, and keeps them in the address', async () => {
    await page.goto(`${url}search/?q=cluster`);
    await settled();
    const all = await pages();
    const [talks, tools] = [await countOf('type', 'talk'), await countOf('type', 'tool')];
    expect(talks + tools).toBeLessThanOrEqual(all);

    await choose('type', 'talk');
    expect(await pages()).toBe(talks);
    expect(await countOf('type', 'tool')).toBe(tools);
    await choose('type', 'tool');
    expect(await pages()).toBe(talks + tools);
    const in2025 = await countOf('year', '2025');
    await choose('year', '2025');
    expect(await pages()).toBe(in2025);
    expect(in2025).toBeLessThan(talks + tools);
    expect(new URL(page.url()).search).toBe('?q=cluster&type=talk&type=tool&year=2025');

    await page.goBack();
    await expect.poll(pages).toBe(talks + tools);
    expect(await page.locator('input[name=year]:checked').count()).toBe(0);
    await page.goForward();
    await expect.poll(pages).toBe(in2025);
    await page.reload();
    await expect.poll(pages).toBe(in2025);
    expect(await page.locator('[data-facet] input:checked').count()).toBe(3);
    expect(troubles).toEqual([]);
  });

  it('shows the first results before the facets can be counted', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.pf_filter', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${url}search/?q=karmada`);
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await page.locator('[data-facet] input').count()).toBe(0);
    const first = await page.locator('[data-search-results] .search-result-title').first().textContent();
    release();
    await settled();
    expect(await page.locator('[data-facet] input').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-search-results] .search-result-title').first().textContent()).toBe(first);
    expect(troubles).toEqual([]);
  });

  it('loads neither names nor texts before something is asked for; the facets come when they are opened', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /pagefind|names\.json|ask-texts/.test(path))).toEqual([]);
    await page.locator('[data-search-facets] > summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-facet=type] input').count()).toBeGreaterThan(3);
    expect(requests.filter((path) => /fragment/.test(path))).toEqual([]);
    expect(await page.locator('[data-search-texts]').isVisible()).toBe(false);
    await box('type', 'report').check();
    await expect.poll(pages).toBe(await countOf('type', 'report'));
    await box('type', 'report').uncheck();
    await expect.poll(() => page.locator('[data-search-texts]').isVisible()).toBe(false);
    expect([await status(), new URL(page.url()).search]).toEqual(['', '']);
    expect(troubles).toEqual([]);
  });

  it('goes back from one search to the one before', async () => {
    await page.goto(`${url}search/`);
    const field = page.locator('[data-search-page] [data-search-input]');
    await field.fill('drift');
    await field.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=drift');
    await field.fill('karmada');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=karmada');
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('drift');
    expect(new URL(page.url()).search).toBe('?q=drift');
  });

  it('shows more on demand and moves on to what was added', async () => {
    await page.goto(`${url}search/?q=kubernetes`);
    await settled();
    const titles = page.locator('[data-search-results] .search-result-title a');
    const first = await titles.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(first).toHaveLength(10);
    await page.locator('[data-search-more]').click();
    await expect.poll(() => titles.count()).toBe(20);
    const focused = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(first).not.toContain(focused);
    expect(await titles.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))).toContain(focused);
  });

  it('with nothing found says what was tried and offers names and lists', async () => {
    await page.goto(`${url}search/?q=qubernetes-federattion&type=person&as=typed`);
    await settled();
    expect(await page.locator('[data-search-tried]').textContent()).toBe(
      'Names, other spellings and the texts of all pages were searched, with these filters.',
    );
    expect(await page.locator('[data-search-nearest-list] .search-hit-name').allTextContents()).toContain('Kubernetes');
    expect(await page.locator('[data-search-page] nav a').count()).toBeGreaterThan(5);
  });

  it('keeps the focus when the box that was unticked goes with the last result', async () => {
    await page.goto(`${url}search/?q=azertyuiop&type=tool`);
    await settled();
    const ticked = page.locator('[data-search-facets] input:checked');
    await ticked.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=azertyuiop');
    await settled();
    await page.locator('[data-search-facets]').waitFor({ state: 'hidden' });
    expect(await page.locator('[data-search-page] [data-search-input]').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('does not take a shortened word for a find', async () => {
    await page.goto(`${url}search/?q=azertyuiop`);
    await settled();
    expect(await status()).toBe('Nothing found for “azertyuiop”.');
    await page.goto(`${url}search/?q=drift+azertyuiop`);
    await settled();
    expect(await status()).toMatch(/^\d+ results; no page has “azertyuiop”$/);
  });
});
