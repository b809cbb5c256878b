import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

/** One page of each kind. */
const PAGES = [
  '', 'tools/', 'tools/argo-cd/', 'talks/', 'talks/argocon-eu-2025/argo-at-scale/', 'events/', 'events/kubecon-eu-2025/', 'topics/', 'topics/gitops/',
  'organizations/', 'organizations/adobe/', 'people/', 'people/hugo-martins/', 'reports/', 'reports/mares-colocated-events-2025/', 'guides/', 'guides/multi-cluster/',
  'statements/', 'statements/2025/', 'figures/', 'figures/clusters/', 'tools/category/gitops/', 'my-list/', 'compare/', 'compare/argo-cd-vs-flux/', 'trends/', 'map/', 'about/', 'contribute/', 'search/', '404.html',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  passes: unknown[];
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(PAGES)('/%s has no axe violation', async (route) => {
    const { url } = await builtSite();
    // axe is put in by the test; the policy of the site forbids such scripts.
    const context = await browser.newContext({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(url + route);
    await page.evaluate(AXE);
    const { passes, violations } = (await page.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })')) as AxeResult;
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))).toEqual([]);
    await context.close();
  });
});
