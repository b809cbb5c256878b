import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAstro } from '../../scripts/astro.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { resolveSettings } from '../../src/content-fs/settings.ts';
import { launchBrowser } from '../browser/launch.ts';
import { EXPECTED } from './expected.ts';

/**
 * The real site built from the hostile files that the check accepts because they are only text. What they say must
 * be shown, in titles, metadata, JSON and search records alike, and nothing of it may run.
 */
const HARMLESS = ['events/hostile-conf.yaml', 'people/mallory.yaml', 'topics/safety.md', 'tools/plain-tool.md', ...(EXPECTED.harmless ?? [])];
let folder: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-hostile-'));
  const source = fileURLToPath(new URL('content', import.meta.url));
  for (const path of HARMLESS) cpSync(join(source, path), join(folder, 'content', path), { recursive: true });
  const settings = resolveSettings({ content: join(folder, 'content'), out: join(folder, 'dist'), today: '2026-11-21' });
  expect(await runAstro(['build', '--silent'], settings)).toBe(0);
  served = await serve({ dir: settings.outDir, base: settings.base, port: 0 });
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Addresses of all built pages, relative to the site. */
function routes(): string[] {
  return readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind'))
    .map((file) => `${dirname(file)}/`.replaceAll('\\', '/').replace(/^\.\/$/, ''));
}

describe('the site built from hostile text', () => {
  it.each([true, false])('runs nothing of it on any page (policy bypassed: %s)', async (bypassCSP) => {
    const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' });
    const page = await context.newPage();
    const seen: string[] = [];
    let route = '';
    page.on('dialog', (dialog) => {
      seen.push(`${route}: dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url) && !request.url().startsWith('data:')) seen.push(`${route}: request ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) seen.push(`${route}: ${message.text()}`);
    });
    page.on('pageerror', (error) => seen.push(`${route}: error ${error.message}`));
    const all = routes();
    expect(all.length).toBeGreaterThan(HARMLESS.length);
    for (route of all) {
      await page.goto(served.url + route, { waitUntil: 'load' });
      const facts = (await page.evaluate(FACTS)) as { hit: unknown; unsafe: string[]; data: string[] };
      if (facts.hit !== undefined) seen.push(`${route}: code ran`);
      seen.push(...facts.unsafe.map((what) => `${route}: ${what}`));
      for (const text of facts.data) expect(() => JSON.parse(text), `${route} holds JSON that does not parse`).not.toThrow();
    }
    expect(seen).toEqual([]);
    await context.close();
  }, 120_000);

  it('shows the text as it stands', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}tools/markup-names/`);
    expect(await page.locator('h1').textContent()).toContain('Names "><script>window.__hit=1</script>');
    await page.goto(`${served.url}guides/mdx-escapes/`);
    expect(await page.locator('main').textContent()).toContain('Braces {globalThis.process.exit(1)} and {window.__hit=1} and <script>.');
    await page.close();
  });
});

/** Runs in the page: what ran, what could run when touched, and every block of data. */
const FACTS = `(() => {
  const all = [...document.querySelectorAll('*')];
  const handlers = all.flatMap((element) => element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$|^formaction$/.test(name)).map((name) => element.localName + ' has ' + name));
  const addresses = all.filter((element) => /^(?:javascript|data|vbscript|blob|file):/i.test(String(element.href?.baseVal ?? element.href ?? element.src ?? element.action ?? ''))).map((element) => element.localName + ' leads to code');
  const inline = [...document.scripts].filter((script) => !script.src && !/json/.test(script.type)).map((script) => 'inline script ' + script.text.slice(0, 80));
  return { hit: window.__hit, unsafe: [...handlers, ...addresses, ...inline], data: [...document.scripts].filter((script) => /json/.test(script.type)).map((script) => script.text) };
})()`;
