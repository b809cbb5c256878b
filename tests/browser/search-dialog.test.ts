import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIRST_HITS, context, page, searchSession, textWithoutAlias, textsArrived, troubles, url } from './search-session.ts';

searchSession();

describe('the dialog', () => {
  it.each(FIRST_HITS)('answers %s with %s first', async (query, name) => {
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const first = page.getByRole('option').first().locator('.search-hit-name');
    await expect.poll(() => textWithoutAlias(first)).toBe(name);
    await page.getByRole('group', { name: 'Names' }).waitFor();
  });

  it('is worked by keyboard alone and gives focus back', async () => {
    await page.goto(url);
    const link = page.locator('[data-search-open]').first();
    await link.focus();
    for (const key of ['/', 'Control+k', 'Enter']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    }

    await page.keyboard.press('/');
    const field = page.getByRole('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('argo cd');
    await textsArrived();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    const options = page.getByRole('option');
    const count = await options.count();
    const steps = [['ArrowDown', 0], ['ArrowDown', 1], ['ArrowUp', 0], ['ArrowUp', count - 1], ['ArrowDown', 0], ['End', count - 1], ['Home', 0]] as const;
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      expect(await field.getAttribute('aria-activedescendant')).toBe(await options.nth(expected).getAttribute('id'));
      expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    }
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}tools/argo-cd/`);
    expect(troubles).toEqual([]);
  });

  it('without a choice leads to the search page on Enter', async () => {
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type('drift');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}search/?q=drift`);
    await page.goBack();
    await page.locator('[data-search-open]').first().click();
    await page.getByRole('combobox').fill('argo & flux');
    await page.getByRole('button', { name: 'All results' }).click();
    await page.waitForURL(`${url}search/?q=argo+%26+flux`);
  });

  it('quotes sentences with the words marked, tells kinds apart and links to the section', async () => {
    await page.goto(url);
    await page.locator('[data-search-open]').first().click();
    await page.keyboard.type('drift');
    await textsArrived();
    const texts = page.getByRole('group', { name: 'In the texts' });
    expect(await texts.locator('mark').first().textContent()).toMatch(/^drift$/i);
    expect(await texts.locator('.search-hit-type').first().textContent()).toMatch(/^(Tool|Talk|Report|Topic)$/);
    const addresses = await texts.getByRole('option').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.filter((address) => new URL(address).hash !== '')).not.toEqual([]);
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/^\d+ names?, \d+ results$/);
  });

  it('needs at most 30 kB, compressed, for the first name', async () => {
    // What comes behind the names is kept away, so that only what they need is counted.
    await context.route(/pagefind|ask-texts|dialog-texts|later\.json/, (route) => route.abort());
    await page.goto(url);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      const body = response.body();
      // What is still under way when the page closes is no body, and no failure.
      body.catch(() => undefined);
      bodies.push(body);
    });
    await page.keyboard.press('/');
    await page.keyboard.type('karmada');
    await page.getByRole('option').first().waitFor();
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
  });

  it('opens on "/" also from a box that is ticked', async () => {
    await page.goto(`${url}tools/`);
    await page.locator('input[name=kind]').first().press('/');
    await page.getByRole('dialog').waitFor();
  });

  it('that cannot be loaded says so, and Enter leads to the search page', async () => {
    await context.route(/\/_astro\/dialog\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(url);
    await page.keyboard.press('/');
    await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent()).toBe('The search could not be loaded. Enter leads to the search page; or reload this one.');
    await page.keyboard.type('karmada');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=karmada');
    expect(await page.locator('[data-search-names] .search-hit-name').first().textContent()).toContain('Karmada');
  });

  it('loads nothing before it is opened, and leaves "/" to fields', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
    await page.getByRole('searchbox').first().press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(requests.filter((address) => /names\.json|pagefind|dialog/.test(address))).toEqual([]);
  });
});
