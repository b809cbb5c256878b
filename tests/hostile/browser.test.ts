import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/content-fs/read-folder.ts';
import { launchBrowser } from '../browser/launch.ts';
import { frame, rawPage, servePages } from './raw-pages.ts';

/** Pages of all hostile files as if the check had refused none of them; and one page that nothing has cleaned. */
const files = readFolder(fileURLToPath(new URL('content', import.meta.url)));
const pages = new Map(files.map((file) => [file.path, rawPage(file)]));
const UNCLEANED = 'uncleaned';
pages.set(UNCLEANED, frame('<img src="x" onerror="window.__hit=1"><script>alert(1)</script><img src="https://evil.example/track.png"><a href="javascript:1" style="color:red">x</a>'));

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof servePages>>;
/** What the page did since it was opened. */
let seen: { dialogs: string[]; requests: string[]; violations: string[]; errors: string[] };

beforeAll(async () => {
  server = await servePages(pages);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}/`)) seen.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) seen.violations.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page, plays a visitor who touches everything, and tells what the page consists of. */
async function visit(policy: string, path: string): Promise<PageFacts> {
  seen = { dialogs: [], requests: [], violations: [], errors: [] };
  await page.goto(`${server.origin}/${policy}/${path.split('/').map(encodeURIComponent).join('/')}`, { waitUntil: 'load' });
  return (await page.evaluate(touchEverything)) as PageFacts;
}

interface PageFacts {
  hit: unknown;
  ownScriptRan: unknown;
  elements: string[];
  attributes: string[];
  schemes: string[];
  duplicateIds: string[];
  clobbered: string[];
}

/** Runs in the page. */
const touchEverything = `(async () => {
  document.addEventListener('click', (event) => event.preventDefault(), true);
  const all = [...document.querySelectorAll('#page *')];
  for (const element of all) {
    for (const type of ['click', 'mouseover', 'pointerdown', 'focus', 'toggle', 'load', 'error', 'animationstart', 'begin']) {
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
  }
  await new Promise((done) => setTimeout(done, 0));
  const unique = (list) => [...new Set(list)].sort();
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return {
    hit: window.__hit,
    ownScriptRan: window.ownScriptRan,
    elements: unique(all.map(({ localName }) => localName)),
    attributes: unique(all.flatMap((element) => element.getAttributeNames())),
    schemes: unique([...document.querySelectorAll('[href], [src], [action]')].map((element) => new URL(element.href ?? element.src ?? element.action, document.baseURI).protocol)),
    duplicateIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    clobbered: ['body', 'cookie', 'getElementById', 'documentElement', 'forms', 'querySelector'].filter((name) => Object.hasOwn(document, name) || document[name] instanceof HTMLAnchorElement || document[name] instanceof HTMLFormElement),
  };
})()`;

const ELEMENTS = new Set(
  'div p h2 h3 h4 h5 h6 blockquote ul ol li pre hr table thead tbody tr th td section a em strong del code br img input span kbd sub sup mark abbr details summary'.split(' '),
);
const ATTRIBUTES = new Set(
  'id class href title rel src alt loading type checked disabled start scope role tabindex aria-label data-pagefind-ignore aria-describedby data-field data-footnotes data-footnote-ref data-footnote-backref'.split(' '),
);
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

describe.each(['with-policy', 'without-policy'])('%s, a page that nobody checked does nothing', (policy) => {
  it.each(files.map(({ path }) => path))('%s', async (path) => {
    const facts = await visit(policy, path);
    expect(seen).toEqual({ dialogs: [], requests: [], violations: [], errors: [] });
    expect(facts.hit).toBeUndefined();
    expect(facts.ownScriptRan).toBe(true);
    expect(facts.elements.filter((name) => !ELEMENTS.has(name))).toEqual([]);
    expect(facts.attributes.filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    expect(facts.schemes.filter((scheme) => !SCHEMES.has(scheme))).toEqual([]);
    expect(facts.duplicateIds).toEqual([]);
    expect(facts.clobbered).toEqual([]);
  });
});

describe('a page that nothing cleaned', () => {
  it('runs code and calls home without the policy, and all of it is noticed here', async () => {
    const facts = await visit('without-policy', UNCLEANED);
    expect(facts.hit).toBe(1);
    expect(seen.dialogs).toEqual(['1']);
    expect(seen.requests).toEqual(['https://evil.example/track.png']);
    expect(facts.schemes).toContain('javascript:');
    expect(facts.attributes).toContain('style');
  });

  it('is stopped by the policy, which the browser reports', async () => {
    const facts = await visit('with-policy', UNCLEANED);
    expect(facts.hit).toBeUndefined();
    expect(seen.dialogs).toEqual([]);
    expect(seen.violations.length).toBeGreaterThanOrEqual(3);
    expect(facts.ownScriptRan).toBe(true);
  });
});
