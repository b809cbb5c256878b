import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { builtSite } from '../site/built.ts';
import { launchBrowser } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
export let context: BrowserContext;
/** The page of the test that runs. */
export let page: Page;
export let url: string;
/** Errors of scripts and refusals of the content security policy. */
export let troubles: string[];

/** Gives every test of a file a page of its own on the real content, opened with these options. */
export function searchSession(options: BrowserContextOptions = {}): void {
  beforeAll(async () => {
    browser = await launchBrowser();
    ({ url } = await builtSite());
  });
  afterAll(() => browser?.close());
  beforeEach(() => open(options));
  afterEach(() => context.close());
}

/** Queries and the names that come first. */
export const FIRST_HITS = [
  ['argocd', 'Argo CD'],
  ['karmada', 'Karmada'],
  ['Vojtech', 'Vojtěch Mareš'],
  ['kubecon paris', 'KubeCon + CloudNativeCon Europe 2024'],
  ['multi-cluster services', 'Multi-Cluster Services API'],
  ['karmda', 'Karmada'],
] as const;

export async function open(options: BrowserContextOptions = {}): Promise<void> {
  troubles = [];
  context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
}

export async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate('axe.run()')) as { passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] };
  expect(result.passes.length).toBeGreaterThan(5);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export const status = async () => (await page.locator('[data-search-page] [data-search-status]').textContent()) ?? '';

/** Waits until the search page has answered. */
export async function settled(): Promise<void> {
  await expect.poll(status, { timeout: 10_000 }).not.toBe('');
}

/** Waits until the dialog shows the texts as well, in their final order: what is found first may still be joined by others. */
export async function textsArrived(): Promise<void> {
  await page.getByRole('group', { name: 'In the texts' }).waitFor();
  await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent(), { timeout: 10_000 }).toMatch(/\d (?:page|result)s?/);
}

export async function pages(): Promise<number> {
  return Number(/(\d+) results?/.exec(await status())?.[1] ?? 0);
}

export const box = (facet: string, value: string) => page.locator(`[data-facet="${facet}"] input[value="${value}"]`);

export async function countOf(facet: string, value: string): Promise<number> {
  return Number(await box(facet, value).locator('xpath=..').locator('.search-facet-count').textContent());
}

/** Ticks a value and waits for the answer. */
export async function choose(facet: string, value: string): Promise<void> {
  const expected = await countOf(facet, value);
  const before = await page.locator(`[data-facet="${facet}"] input:checked`).evaluateAll((boxes) => boxes.length);
  const sum = before === 0 ? expected : (await pages()) + expected;
  await box(facet, value).check();
  await expect.poll(pages).toBe(sum);
}

export async function textWithoutAlias(name: ReturnType<Page['locator']>): Promise<string> {
  return ((await name.textContent({ timeout: 5_000 })) ?? '').replace(/ \(.*\)$/, '');
}
