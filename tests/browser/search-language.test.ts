import { describe, expect, it } from 'vitest';
import { box, page, searchSession, settled, status, troubles, url } from './search-session.ts';

searchSession();

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
