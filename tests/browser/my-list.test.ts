import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KEY = 'hallway:my-list:/';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ url } = await builtSite());
});
afterAll(() => browser?.close());
beforeEach(async () => {
  // The policy of the site forbids scripts that a test puts in.
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
});
afterEach(() => context?.close());

const file = (entries: object[]) => JSON.stringify({ format: 'hallway-list', version: 1, entries });
const entry = (kind: string, id: string, name: string, note = '') => ({ kind, id, name, added: '2026-11-01', note });
const stored = () => page.evaluate((key) => localStorage.getItem(key), KEY);
const put = async (text: string) => {
  await page.goto(`${url}about/`);
  await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [KEY, text]);
};
const names = () => page.locator('[data-entry-link]').allTextContents();
const said = () => page.locator('[data-list-said]').textContent();
const importText = (text: string) => page.locator('[data-list-import]').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('stars', () => {
  it.each([
    'tools/argo-cd/', 'talks/argocon-eu-2025/argo-at-scale/', 'topics/gitops/', 'events/kubecon-eu-2025/', 'organizations/adobe/', 'people/hugo-martins/', 'guides/multi-cluster/',
  ])('keep /%s by keyboard, and lead back to it', async (route) => {
    await page.goto(url + route);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const star = page.getByRole('button', { name: 'Star', exact: true });
    await star.focus();
    await page.keyboard.press('Enter');
    expect(await star.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-said]').textContent()).toBe(`${title} is now in My list.`);
    await page.getByRole('link', { name: 'My list' }).click();
    await page.getByRole('link', { name: title ?? '', exact: true }).click();
    expect(page.url()).toBe(url + route);
    expect(await star.getAttribute('aria-pressed')).toBe('true');
    await star.press('Space');
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    expect(await stored()).toBe(file([]));
  });

  it('in the table of tools and on the dossier are one', async () => {
    await page.goto(`${url}tools/`);
    const inTable = page.getByRole('button', { name: 'Star Argo CD', exact: true });
    await inTable.click();
    await expect.poll(() => inTable.getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${url}tools/argo-cd/`);
    const onDossier = page.getByRole('button', { name: 'Star', exact: true });
    await expect.poll(() => onDossier.getAttribute('aria-pressed')).toBe('true');
  });

  it('are not there without JavaScript, and the page says so', async () => {
    await context.close();
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${url}tools/argo-cd/`);
    expect(await page.locator('[data-star]:visible').count()).toBe(0);
    await page.goto(`${url}my-list/`);
    expect(await page.getByRole('main').innerText()).toMatch(/JavaScript is switched off/);
  });
});

describe('the list', () => {
  it('is annotated, compared, thinned out and restored by keyboard', async () => {
    await put(file([entry('tool', 'argo-cd', 'Argo CD'), entry('tool', 'flux', 'Flux'), entry('topic', 'gitops', 'GitOps')]));
    await page.goto(`${url}my-list/`);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Tools', 'Topics', 'Find something to star']);
    await page.getByRole('textbox', { name: 'Note to self on Flux' }).focus();
    await page.keyboard.type('ask the platform team');
    for (const name of ['Argo CD', 'Flux']) await page.getByRole('checkbox', { name: `Choose ${name} for a comparison` }).press('Space');
    expect(await page.getByRole('link', { name: 'Compare them' }).getAttribute('href')).toBe('/compare/?tools=argo-cd,flux');
    await page.getByRole('button', { name: 'Take off Flux' }).press('Enter');
    expect(await names()).toEqual(['Argo CD', 'GitOps']);
    expect(await page.getByRole('link', { name: 'Compare them' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(['Argo CD', 'Flux', 'GitOps']);
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'Note to self on Flux' }).inputValue()).toBe('ask the platform team');
  });

  it('has no axe violation and fits a narrow screen, in either theme', async () => {
    await put(file([entry('tool', 'argo-cd', 'Argo CD', 'a note'), entry('tool', 'flux', 'Flux'), entry('person', 'hugo-martins', 'Hugo Martins')]));
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${url}my-list/`);
      await page.getByRole('textbox').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] };
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  it('follows renamed entries, with their notes', async () => {
    const { url: foreign } = await fixtureSite();
    await page.goto(`${foreign}about/`);
    await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), ['hallway:my-list:/hallway/', file([entry('tool', 'beacon', 'Beacon', 'old friend')])]);
    await page.goto(`${foreign}my-list/`);
    await expect.poll(names).toEqual(['Beacon CD']);
    expect(await page.getByRole('textbox', { name: 'Note to self on Beacon CD' }).inputValue()).toBe('old friend');
    await page.getByRole('link', { name: 'Beacon CD' }).click();
    expect(new URL(page.url()).pathname).toBe('/hallway/tools/beacon-cd/');
    expect(await page.getByRole('button', { name: 'Star', exact: true }).getAttribute('aria-pressed')).toBe('true');
  });

  it('goes out as a file and comes in on another device', async () => {
    await put(file([entry('tool', 'argo-cd', 'Argo CD', 'a note\nof two lines'), entry('talk', 'argocon-eu-2025/argo-at-scale', 'Argo at scale')]));
    await page.goto(`${url}my-list/`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export as a file' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^my-list-\d{4}-\d\d-\d\d\.json$/);
    const text = await readFile(await download.path(), 'utf8');
    await put(file([entry('tool', 'argo-cd', 'Argo CD', 'mine')]));
    await page.goto(`${url}my-list/`);
    await importText(text);
    await expect.poll(said).toBe('Imported: 1 added; 1 already here, their notes joined.');
    expect(await page.getByRole('textbox', { name: 'Note to self on Argo CD' }).inputValue()).toBe('mine\na note\nof two lines');
    expect(await page.getByRole('link', { name: 'Argo at scale' }).getAttribute('href')).toBe('/talks/argocon-eu-2025/argo-at-scale/');
  });
});

describe('nothing is lost', () => {
  const mine = file([entry('tool', 'argo-cd', 'Argo CD', 'mine')]);

  it.each([
    ['a picture', '\u0089PNG\r\n', /not a list exported here/],
    ['a bookmark file', '{"bookmarks":[]}', /not a list exported here/],
    ['a newer list', '{"format":"hallway-list","version":9,"entries":[]}', /newer version/],
  ])('when %s is imported', async (_what, text, message) => {
    await put(mine);
    await page.goto(`${url}my-list/`);
    await importText(text);
    await expect.poll(said).toMatch(message);
    expect(await stored()).toBe(mine);
  });

  it('when a hostile file is imported: only what is an entry comes in, as text', async () => {
    await put(mine);
    await page.goto(`${url}my-list/`);
    await importText(file([
      { ...entry('tool', 'flux', '<img src=x onerror="document.title=1">', '</textarea><script>document.title=1</script>'), href: 'javascript:alert(1)' },
      entry('tool', '../../evil', 'Evil'),
      entry('tool', 'javascript:alert(1)', 'Evil'),
      entry('__proto__', 'flux', 'Evil'),
    ]));
    await expect.poll(said).toMatch(/^Imported: 1 added; 3 left out, since they are no entries/);
    expect(await names()).toEqual(['Argo CD', '<img src=x onerror="document.title=1">']);
    expect(await page.locator('[data-my-list] img, [data-my-list] script').count()).toBe(0);
    const hrefs = await page.locator('[data-entry-link]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['/tools/argo-cd/', '/tools/flux/']);
    expect(await page.title()).toMatch(/^My list/);
  });

  it('when what is stored is damaged: it is put aside and can be saved', async () => {
    await put('{"format":"hallway-li');
    await page.goto(`${url}tools/argo-cd/`);
    await page.getByRole('button', { name: 'Star', exact: true }).click();
    await page.goto(`${url}my-list/`);
    expect(await names()).toEqual(['Argo CD']);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save that text as a file' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toBe('{"format":"hallway-li');
    await page.getByRole('button', { name: 'Forget it' }).click();
    expect(await page.locator('[data-list-damaged]').isVisible()).toBe(false);
    expect(await names()).toEqual(['Argo CD']);
  });

  it('when the storage is full: the page says so, the list is as it was and the note stays in its field', async () => {
    await put(mine);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`${url}tools/flux/`);
    const star = page.getByRole('button', { name: 'Star', exact: true });
    await star.click();
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('[data-said]').textContent()).toMatch(/storage of this browser is full/);
    await page.goto(`${url}my-list/`);
    const field = page.getByRole('textbox', { name: 'Note to self on Argo CD' });
    await field.fill('mine and more');
    await field.blur();
    await expect.poll(said).toMatch(/storage of this browser is full/);
    expect(await field.inputValue()).toBe('mine and more');
    expect(await stored()).toBe(mine);
  });

  it('when storing is blocked: every page works and says what to do', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(`${url}tools/flux/`);
    await page.getByRole('button', { name: 'Star', exact: true }).click();
    expect(await page.locator('[data-said]').textContent()).toMatch(/Allow site data for this site/);
    await page.goto(`${url}my-list/`);
    expect(await said()).toMatch(/Allow site data for this site/);
    await page.goto(`${url}tools/`);
    await page.locator('[data-tools-table]').waitFor();
    expect(troubles).toEqual([]);
  });

  it('when two pages are open at once', async () => {
    const other = await context.newPage();
    await page.goto(`${url}tools/flux/`);
    await other.goto(`${url}tools/argo-cd/`);
    await page.getByRole('button', { name: 'Star', exact: true }).click();
    await other.getByRole('button', { name: 'Star', exact: true }).click();
    await page.goto(`${url}my-list/`);
    expect(await names()).toEqual(['Argo CD', 'Flux']);
    await other.goto(`${url}tools/karmada/`);
    await other.getByRole('button', { name: 'Star', exact: true }).click();
    await expect.poll(names).toEqual(['Karmada', 'Argo CD', 'Flux']);
  });

  it('when another page stars something while a note is written here: the writing goes on', async () => {
    await put(file([entry('tool', 'argo-cd', 'Argo CD')]));
    await page.goto(`${url}my-list/`);
    const field = page.getByRole('textbox', { name: 'Note to self on Argo CD' });
    await field.pressSequentially('one ');
    const other = await context.newPage();
    await other.goto(`${url}tools/flux/`);
    await other.getByRole('button', { name: 'Star', exact: true }).click();
    await expect.poll(names).toEqual(['Flux', 'Argo CD']);
    await page.bringToFront();
    await page.keyboard.type('two');
    expect(await field.inputValue()).toBe('one two');
    await expect.poll(stored).toContain('"note":"one two"');
  });
});

it('ticked tools can still be compared on the way back from a comparison', async () => {
  await put(file([entry('tool', 'argo-cd', 'Argo CD'), entry('tool', 'flux', 'Flux')]));
  await page.goto(`${url}my-list/`);
  for (const box of await page.locator('[data-entry-compare]').all()) await box.check();
  const link = page.getByRole('link', { name: 'Compare them' });
  await link.click();
  await page.waitForURL('**/compare/**');
  await page.goBack();
  await page.locator('[data-entry-link]').first().waitFor();
  const ticked = await page.locator('[data-entry-compare]:checked').count();
  await expect.poll(() => page.locator('[data-my-list] [data-compare-status]').textContent()).toBe(ticked === 0 ? 'Choose 2 to 4 tools to compare; none is chosen.' : '2 of at most 4 are chosen.');
  expect(await link.isVisible()).toBe(ticked === 2);
});
