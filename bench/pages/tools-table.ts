/**
 * Weighs the pages of a large instance and measures how long its table of tools keeps a slow processor busy:
 * `node bench/pages/tools-table.ts`, written to bench/pages/TOOLS-TABLE.md.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { runAstro } from '../../scripts/astro.ts';
import { serve } from '../../scripts/serve.ts';
import { resolveSettings } from '../../src/content-fs/settings.ts';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { writeLargeContent } from './large-content.ts';

const CONTENT = { tools: 2500, editions: 8, talks: 600, topics: 60 };
const SLOWER = 4;
const RUNS = 15;
/** Milliseconds of main-thread time that an answer to a filter may take. */
const BUDGET = 50;
/** Bytes of a compressed page. */
const PAGE_BUDGET = 60_000;

/** What a reader does; each runs in the page. */
const TOOL_STEPS: [string, string][] = [
  ['choose a CNCF level', "box('level', 'graduated').click()"],
  ['choose a kind as well', "box('kind', 'project').click()"],
  ['choose one of 60 topics', "box('topic', 'theme-7').click()"],
  ['take the topic back', "box('topic', 'theme-7').click()"],
  ['sort by talks', "document.querySelector('[data-sort=talks]').click()"],
  ['sort by what was last heard', "document.querySelector('[data-sort=last]').click()"],
  ['type a letter', "type('a')"],
  ['type a second letter', "type('am')"],
  ['show all', "document.querySelector('.facets button[type=reset]').click()"],
  ['next page', "document.querySelector('[data-pager-step=\"1\"]').click()"],
  ['show one more column', "document.querySelector('[name=column][value=kind]').click()"],
  ['other density', "document.querySelector('[name=density]:not(:checked)').click()"],
];
const LEDGER_STEPS: [string, string][] = [
  ['choose a kind', "box('kind', 'roadmap').click()"],
  ['choose a state', "box('state', 'overdue').click()"],
  ['take the state back', "box('state', 'overdue').click()"],
  ['show all', "document.querySelector('.facets button[type=reset]').click()"],
];

const folder = mkdtempSync(join(tmpdir(), 'hallway-bench-'));
try {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  writeLargeContent(content, CONTENT);
  const settings = resolveSettings({ content, out: dist, today: '2026-11-21' });
  const code = await runAstro(['build', '--silent'], settings);
  if (code !== 0) throw new Error(`the build failed with exit code ${code}`);
  const server = await serve({ dir: dist, base: '/', port: 0 });
  const browser = await launchBrowser();
  const tools = await measure(await (await browser.newContext()).newPage(), `${server.url}tools/`, TOOL_STEPS);
  const ledger = await measure(await (await browser.newContext()).newPage(), `${server.url}statements/`, LEDGER_STEPS);
  const report = reportOf(tools, ledger, weigh(dist), browser.version());
  await browser.close();
  await server.close();
  writeFileSync(join(import.meta.dirname, 'TOOLS-TABLE.md'), report);
  console.log(report);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Measured {
  step: string;
  median: number;
  worst: number;
}

/** Main-thread time of each step in milliseconds, without what an idle pair of frames costs. */
async function measure(page: Page, url: string, steps: readonly [string, string][]): Promise<Measured[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const start = await busy(client);
  await page.goto(url);
  await page.waitForSelector('[data-facet-form]:not([hidden])');
  await settle(page, '');
  const load = (await busy(client)) - start;
  const times = new Map(steps.map(([step]) => [step, [] as number[]]));
  const idle: number[] = [];
  // The first round fills the caches that any use fills.
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [step, action] of steps) {
      const spent = await timed(client, page, action);
      if (run > 0) times.get(step)?.push(spent);
    }
    idle.push(await timed(client, page, ''));
  }
  const nothing = median(idle);
  return [
    { step: 'load the page and draw it', median: load, worst: load },
    ...[...times].map(([step, spent]) => ({ step, median: Math.max(0, median(spent) - nothing), worst: Math.max(...spent) - nothing })),
  ];
}

async function timed(client: CDPSession, page: Page, action: string): Promise<number> {
  const before = await busy(client);
  await settle(page, action);
  return (await busy(client)) - before;
}

/** Does something and waits until the page has been drawn anew. */
async function settle(page: Page, action: string): Promise<void> {
  await page.evaluate(`(async () => {
    const box = (name, value) => document.querySelector('.facets input[name="' + name + '"][value="' + value + '"]');
    const type = (text) => { const field = document.querySelector('.facets [name=q]'); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
    ${action};
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  })()`);
}

/**
 * Milliseconds of processor time the main thread has used: scripts, styles, layout and painting. Not the time on the
 * clock (`TaskDuration`), which on a busy machine measures the other programs; the throttling counts in both.
 */
async function busy(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

interface Weight {
  what: string;
  pages: number;
  heaviest: number;
}

function weigh(dist: string): Weight[] {
  const kinds: [string, string][] = [
    ['tools/', 'tools/index.html'],
    ['tools/category/…', 'tools/category/**/index.html'],
    ['statements/', 'statements/index.html'],
    ['statements/<year>/…', 'statements/*/**/index.html'],
    ['figures/', 'figures/index.html'],
    ['figures/<measure>/…', 'figures/*/**/index.html'],
    ['my-list/', 'my-list/index.html'],
    ['tools/table.json (no page)', 'tools/table.json'],
    ['statements/list.json (no page)', 'statements/list.json'],
  ];
  return kinds.map(([what, pattern]) => {
    const sizes = globSync(pattern, { cwd: dist }).map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
    return { what, pages: sizes.length, heaviest: Math.max(0, ...sizes) };
  });
}

function reportOf(tools: readonly Measured[], ledger: readonly Measured[], weights: readonly Weight[], browser: string): string {
  const rows = (list: readonly Measured[]) => list.map(({ step, median: half, worst }) => `| ${step} | ${half.toFixed(0)} | ${worst.toFixed(0)} |`);
  const slowest = [...tools.slice(1), ...ledger.slice(1)].toSorted((a, b) => b.median - a.median)[0];
  const heaviest = weights.filter(({ what }) => !what.includes('no page')).toSorted((a, b) => b.heaviest - a.heaviest)[0];
  return `# Large lists

Measured with \`node bench/pages/tools-table.ts\`: an instance with ${CONTENT.tools.toLocaleString('en')} generated tools, ${CONTENT.talks} talks and
${(CONTENT.talks * 2).toLocaleString('en')} statements is built and served; Chromium ${browser} runs it with its processor slowed ${SLOWER} times
(CDP \`Emulation.setCPUThrottlingRate\`). Milliseconds are processor time of the main thread (scripts, styles, layout, painting;
CDP \`Performance.getMetrics\`, \`ThreadTime\`, which is ${SLOWER} times larger under that throttle) from the action until the third
frame after it, less what three idle frames cost; ${RUNS} runs after one that is not counted.

Budget: an answer within ${BUDGET} ms, a page within ${PAGE_BUDGET / 1000} kB compressed. Slowest answer: ${slowest?.step}, ${slowest?.median.toFixed(0)} ms.
Heaviest page: ${heaviest?.what}, ${kilobytes(heaviest?.heaviest)} kB.

## The table of tools

| step | median ms | worst ms |
|---|---:|---:|
${rows(tools).join('\n')}

## The ledger of statements

| step | median ms | worst ms |
|---|---:|---:|
${rows(ledger).join('\n')}

## Weights

| page | pages | heaviest, kB gzip |
|---|---:|---:|
${weights.map(({ what, pages, heaviest: bytes }) => `| ${what} | ${pages} | ${kilobytes(bytes)} |`).join('\n')}
`;
}

function kilobytes(bytes: number | undefined): string {
  return ((bytes ?? 0) / 1000).toFixed(1);
}
