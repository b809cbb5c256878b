import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';
import { openPage, PAGE_KINDS, RARE_TEMPLATES } from './page-kinds.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = 'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"], preload: false })';
const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'dark'] as const;

interface AxeResult {
  passes: unknown[];
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

let browser: Browser;
let page: Page;
let url: string;
beforeAll(async () => {
  ({ url } = await builtSite());
  browser = await launchBrowser();
  // axe is put in by the test; the policy of the site forbids such scripts.
  page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
});
afterAll(() => browser?.close());

describe('axe finds no violation, in both themes and at 360, 768 and 1440 px', () => {
  it.each(PAGE_KINDS)('/%s', async (route) => {
    await openPage(page, url + route);
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        const { passes, violations } = (await page.evaluate(RUN)) as AxeResult;
        expect(passes.length).toBeGreaterThan(5);
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${width} ${colorScheme} ${id}: ${html} ${failureSummary}`)));
      }
    }
    expect(found).toEqual([]);
  });

  it('and would find one', async () => {
    await page.goto(url);
    await page.evaluate(AXE);
    await page.evaluate(() => document.body.append(document.createElement('img')));
    const { violations } = (await page.evaluate(RUN)) as AxeResult;
    expect(violations.map(({ id }) => id)).toContain('image-alt');
  });
});

it('every template of a page is among the kinds', () => {
  const templates = globSync('**/*.astro', { cwd: 'src/pages' }).map((file) => file.replaceAll('\\', '/')).filter((file) => !RARE_TEMPLATES.includes(file));
  expect(templates.length).toBeGreaterThan(20);
  const shown = (template: string) => {
    const route = template.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, template === '404.astro' ? '.html' : '/');
    const pattern = new RegExp(`^${route.replaceAll('.', '\\.').replace(/\[\\\.\\\.\\\.\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+')}$`);
    return PAGE_KINDS.some((kind) => pattern.test(kind.replace(/\?.*$/, '')));
  };
  expect(templates.filter((template) => !shown(template))).toEqual([]);
});
