import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let url: string;
/** Errors of scripts and refusals of the content security policy. */
let troubles: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await builtSite());
});
afterAll(() => browser?.close());
beforeEach(() => open());
afterEach(() => context.close());

const FIRST_HITS = [
  ['argocd', 'Argo CD'],
  ['karmada', 'Karmada'],
  ['Vojtech', 'Vojtěch Mareš'],
  ['kubecon paris', 'KubeCon + CloudNativeCon Europe 2024'],
  ['multi-cluster services', 'Multi-Cluster Services API'],
  ['karmda', 'Karmada'],
] as const;

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

  it('loads nothing before it is opened, and leaves "/" to fields', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
    await page.getByRole('searchbox').first().press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(requests.filter((address) => /names\.json|pagefind|dialog/.test(address))).toEqual([]);
  });
});

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

  it('does not take a shortened word for a find', async () => {
    await page.goto(`${url}search/?q=azertyuiop`);
    await settled();
    expect(await status()).toBe('Nothing found for “azertyuiop”.');
    await page.goto(`${url}search/?q=drift+azertyuiop`);
    await settled();
    expect(await status()).toMatch(/^\d+ results; no page has “azertyuiop”$/);
  });
});

describe('the query language', () => {
  const chips = () => page.locator('.search-chip').allTextContents();
  const titles = () => page.locator('[data-search-results] .search-result-title').allTextContents();

  it('makes typed filters chips and ticks their boxes; both can be taken back', async () => {
    await page.goto(`${url}search/?q=${encodeURIComponent('type:talk by:"Emma Indal" before:2024')}`);
    await settled();
    expect(await chips()).toEqual(['Remove filter type: Talks ×', 'Remove filter by: Emma Indal ×', 'Remove filter before 2024 ×']);
    expect(await titles()).toEqual(["TechDocs: Unlocking the Potential of Engineers' Collective Knowledge"]);
    expect(await box('type', 'talk').isChecked()).toBe(true);
    await box('type', 'talk').uncheck();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('by:"Emma Indal" before:2024');
    await page.getByRole('button', { name: 'Remove filter before 2024' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('by:"Emma Indal"');
    expect(troubles).toEqual([]);
  });

  it('takes an event beside other words for a filter, which can be removed', async () => {
    await page.goto(`${url}search/?q=karmada+kubecon+paris`);
    await settled();
    expect(await chips()).toEqual(['Remove filter event: KubeCon + CloudNativeCon Europe 2024 ×']);
    expect(await page.locator('[data-search-names] .search-hit-name').first().textContent()).toBe('Karmada');
    await page.locator('.search-chip').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=karmada+kubecon+paris&as=typed');
    await expect.poll(chips, { timeout: 10_000 }).toEqual([]);
  });

  it('says what is valid and what is nearest for what does not exist', async () => {
    await page.goto(`${url}search/?q=${encodeURIComponent('gitops tipe:talk event:kubecon-eu-2052')}`);
    await settled();
    const problems = page.locator('.search-problem');
    expect(await problems.nth(0).textContent()).toMatch(/There is no filter tipe:; valid are type: event: .* Nearest: type:talk/);
    expect(await problems.nth(1).textContent()).toMatch(/There is no event:kubecon-eu-2052; valid are .* Nearest: .*event:kubecon-eu-20\d\d/);
    await problems.nth(0).getByRole('button', { name: 'type:talk', exact: true }).click();
    await expect.poll(() => page.locator('[data-search-page] [data-search-input]').inputValue()).toBe('gitops type:talk event:kubecon-eu-2052');
  });

  it('finds an exact phrase, leaves out a word, and has statements of their own', async () => {
    await page.goto(`${url}search/?q=${encodeURIComponent('"merge generators" -wikipedia')}`);
    await settled();
    expect((await titles()).length).toBeGreaterThan(0);
    expect(await page.locator('[data-search-results] h3').allTextContents()).toContain('Statements');
    const statement = await page.locator('[data-search-results] section', { has: page.getByRole('heading', { name: 'Statements' }) }).locator('a').first().getAttribute('href');
    expect(statement).toBe('/talks/argocon-eu-2025/argo-at-scale/#applicationset-merge-generators');
    await page.goto(`${url}search/?q=${encodeURIComponent('flux type:talk -argo')}`);
    await settled();
    const kept = await titles();
    expect(kept).toContain('How DoD Uses K8s and Flux to Achieve Compliance and Deployment Consistency');
    expect(kept.filter((title) => /argo/i.test(title))).toEqual([]);
    await page.goto(`${url}search/?q=${encodeURIComponent('flux type:talk')}`);
    await settled();
    expect((await titles()).some((title) => /argo/i.test(title))).toBe(true);
  });

  it('corrects a mistyped word in the full text and lets it be searched as typed', async () => {
    await page.goto(`${url}search/?q=karmda+scheduling`);
    await settled();
    expect(await page.locator('.search-corrected').textContent()).toBe('Showing results for “karmada scheduling”. Search instead for “karmda scheduling”');
    expect((await titles())[0]).toBe('Karmada');
    await page.getByRole('button', { name: 'Search instead for' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=karmda+scheduling&as=typed');
    await expect.poll(() => page.locator('.search-corrected').count(), { timeout: 10_000 }).toBe(0);
  });

  it('offers wider searches and an entry to propose where nothing is found', async () => {
    await page.goto(`${url}search/?q=${encodeURIComponent('"flux zeppelin" type:talk')}`);
    await settled();
    await page.getByRole('button', { name: 'without quotation marks' }).waitFor();
    expect(await page.locator('[data-search-propose]').getAttribute('href')).toMatch(/^https:\/\/github\.com\/.*\/new\/main\/src\/content\/tools\?filename=.*\.md&value=/);
    await page.getByRole('button', { name: 'without quotation marks' }).click();
    await expect.poll(() => page.locator('[data-search-nothing]').isVisible()).toBe(false);
    expect((await titles()).length).toBeGreaterThan(0);
  });

  it('is shown by examples, each of which finds something', async () => {
    await page.goto(`${url}search/`);
    const examples = await page.locator('.search-examples a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      await page.goto(example);
      await settled();
      expect.soft(await status(), example).toMatch(/^\d+ results?|\d+ names?/);
    }
  });

  it('is explained on the page', async () => {
    await page.goto(`${url}search/`);
    await page.locator('.search-help summary').click();
    expect(await page.locator('.search-help dt').allTextContents()).toContain('before:2024  after:2024-06');
  });
});

describe('hostile queries', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '<mark onclick=alert(1)>argo</mark>', 'javascript:alert(1)', '(((((a+)+)+)+)+)$',
    '.*[\\', '\u0000\u0007\u202Eargo', '%00%ff', '__proto__ constructor toString', '𝕬𝖗𝖌𝖔 \uD800', '"unclosed', 'argo '.repeat(2000),
  ];

  it.each(hostile.map((query) => [query.slice(0, 40), query] as const))('%j executes nothing', async (_, query) => {
    page.on('dialog', (dialog) => troubles.push(`dialog ${dialog.message()}`));
    await page.goto(`${url}search/?q=${encodeURIComponent(query.toWellFormed())}&type=${encodeURIComponent(query.toWellFormed())}`.slice(0, 15_000));
    await settled();
    await page.goto(url);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(query);
    await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent(), { timeout: 10_000 }).toMatch(/./);
    await page.waitForTimeout(300);
    expect(await page.locator('.search-hits img, .search-hits script, [data-search-page] img, [onclick], [onerror]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('10,000 characters are cut, and the page says so', async () => {
    await page.goto(`${url}search/`);
    await page.locator('[data-search-page] [data-search-input]').fill('a'.repeat(10_000));
    await expect.poll(() => page.locator('[data-search-notice]').textContent()).toBe('Only the first 200 characters are searched for.');
    expect(new URL(page.url()).search).toHaveLength('?q='.length + 200);
  });
});

describe.each(['light', 'dark'] as const)('for everybody, in the %s theme', (colorScheme) => {
  beforeEach(async () => {
    await context.close();
    // axe is put in by the test; the policy of the site forbids such scripts.
    await open({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
  });

  it('the open dialog has no axe violation and fits 320 px', async () => {
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type('argo');
    await textsArrived();
    await page.keyboard.press('ArrowDown');
    expect(await violations()).toEqual([]);
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('results and facets have no axe violation and fit 320 px', async () => {
    await page.goto(`${url}search/?q=argo&type=talk`);
    await settled();
    await page.locator('[data-search-facets] summary').click();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('a word longer than the page is broken', async () => {
    await page.goto(`${url}search/?q=argo`);
    await settled();
    const results = page.locator('[data-search-results] li');
    await results.first().locator('p, span').last().evaluate((quote) => quote.append('w'.repeat(150)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('what cannot be loaded', () => {
  it('the texts: names are still found, and the page says what is missing', async () => {
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}search/?q=karmada`);
    await expect.poll(status).toMatch(/^Only names were searched: the index of the texts could not be loaded/);
    expect(await page.locator('[data-search-names] .search-hit-name').first().textContent()).toBe('Karmada');
    expect(await page.locator('[data-search-page] nav a').count()).toBeGreaterThan(5);
  });

  it('a truncated part of the index: the page says so instead of finding nothing', async () => {
    await context.route('**/pagefind/index/**', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    await page.goto(`${url}search/?q=karmada`);
    await expect.poll(status).toMatch(/^Only names were searched: the index of the texts could not be loaded/);
    expect(await page.locator('[data-search-names] .search-hit-name').first().textContent()).toBe('Karmada');
  });

  it('offline after the page was opened: names already loaded still answer', async () => {
    await page.goto(`${url}search/?q=karmada`);
    await settled();
    await context.setOffline(true);
    await page.locator('[data-search-page] [data-search-input]').fill('crossplane');
    await expect.poll(() => page.locator('[data-search-names] .search-hit-name').first().textContent()).toBe('Crossplane');
    await expect.poll(status).not.toBe('');
    await context.setOffline(false);
  });

  it('everything: page and dialog say so, and recover', async () => {
    const gone = /pagefind|names\.json/;
    await context.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`${url}search/?q=karmada`);
    await expect.poll(status).toMatch(/^The search index could not be loaded/);
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type('karmad');
    const said = () => page.getByRole('dialog').getByRole('status').textContent();
    await expect.poll(said).toMatch(/^The search index could not be loaded/);
    await context.unroute(gone);
    await page.keyboard.type('a');
    await expect.poll(said, { timeout: 10_000 }).toMatch(/^\d+ names?, \d+ results$/);
  });
});

describe('under a base path and without JavaScript', () => {
  it('all addresses carry the base path', async () => {
    const site = await fixtureSite();
    await page.goto(`${site.url}search/?q=tugboat`);
    await settled();
    const links = page.locator('[data-search-page] a:not([data-search-propose])');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(site.base))).toEqual([]);
    await page.locator('[data-search-results] a').first().click();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('the page names the lists', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(`${url}search/?q=karmada`);
    expect(await page.getByRole('main').textContent()).toMatch(/Searching needs JavaScript, which is switched off here\. Everything can be found in the lists below/);
    expect(await page.locator('[data-search-form]').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: 'Tools' }).click();
    expect(page.url()).toBe(`${url}tools/`);
  });
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  troubles = [];
  context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
}

async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate('axe.run()')) as { passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] };
  expect(result.passes.length).toBeGreaterThan(5);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const status = async () => (await page.locator('[data-search-page] [data-search-status]').textContent()) ?? '';

/** Waits until the search page has answered. */
async function settled(): Promise<void> {
  await expect.poll(status, { timeout: 10_000 }).not.toBe('');
}

/** Waits until the dialog shows the texts as well, in their final order: what is found first may still be joined by others. */
async function textsArrived(): Promise<void> {
  await page.getByRole('group', { name: 'In the texts' }).waitFor();
  await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent(), { timeout: 10_000 }).toMatch(/\d (?:page|result)s?/);
}

async function pages(): Promise<number> {
  return Number(/(\d+) results?/.exec(await status())?.[1] ?? 0);
}

const box = (facet: string, value: string) => page.locator(`[data-facet="${facet}"] input[value="${value}"]`);

async function countOf(facet: string, value: string): Promise<number> {
  return Number(await box(facet, value).locator('xpath=..').locator('.search-facet-count').textContent());
}

/** Ticks a value and waits for the answer. */
async function choose(facet: string, value: string): Promise<void> {
  const expected = await countOf(facet, value);
  const before = await page.locator(`[data-facet="${facet}"] input:checked`).evaluateAll((boxes) => boxes.length);
  const sum = before === 0 ? expected : (await pages()) + expected;
  await box(facet, value).check();
  await expect.poll(pages).toBe(sum);
}

async function textWithoutAlias(name: ReturnType<Page['locator']>): Promise<string> {
  return ((await name.textContent({ timeout: 5_000 })) ?? '').replace(/ \(.*\)$/, '');
}
