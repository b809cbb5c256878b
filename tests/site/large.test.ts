import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { runAstro } from '../../scripts/astro.ts';
import { serve } from '../../scripts/serve.ts';
import { resolveSettings } from '../../src/content-fs/settings.ts';
import { launchBrowser } from '../browser/launch.ts';
import { AWKWARD, writeAwkwardContent } from './awkward-content.ts';
import { deadLinks } from './dead-links.ts';
import { LARGE, writeLargeContent } from './large-content.ts';
import { attribute, readPages, textOf, type BuiltPage } from './pages.ts';
import { outlineProblems } from './outline.ts';
import { TEST_DAY } from './setup.ts';
import { pageWeight } from './weights.ts';

let folder: string;
let dist: string;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-'));
  dist = join(folder, 'dist');
  writeLargeContent(join(folder, 'content'));
  writeAwkwardContent(join(folder, 'content'));
  const code = await runAstro(['build', '--silent'], resolveSettings({ content: join(folder, 'content'), out: dist, today: TEST_DAY }));
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  pages = new Map(readPages(dist).map((page) => [page.route, page]));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a very large content', () => {
  it('has no page over 60 kB', () => {
    const over = [...pages.values()].map((page) => `${page.route} ${pageWeight(dist, '/', page).html}`).filter((line) => Number(line.split(' ').at(-1)) > 60_000);
    expect(over).toEqual([]);
  });

  it('has no page of a tool, topic, organisation, person or event over 16 kB, nor of their lists', () => {
    const own = [...pages.values()].filter(({ route }) => /^(?:tools|topics|organizations|people|events)\/[^/]+\//.test(route) && !/^(?:events\/[^/]+\/programme|people\/letter|organizations\/letter|tools\/category)\//.test(route));
    expect(own.length).toBeGreaterThan(LARGE.people);
    expect(own.map((page) => `${page.route} ${pageWeight(dist, '/', page).html}`).filter((line) => Number(line.split(' ').at(-1)) > 16_000)).toEqual([]);
  });

  it('carries every statement about a tool on its page or on pages linked from it, each linked to the note that made it', () => {
    const reached = pagesBelow('tools/beacon-cd/');
    expect(reached.length).toBeGreaterThan(LARGE.statements / 80);
    const linked = new Set(reached.flatMap((route) => pages.get(route)?.elements.flatMap((element) => attribute(element, 'href') ?? []) ?? []));
    const made = [...linked].filter((href) => /^\/talks\/tide-con-\d+\/note-\d+\/#(?:clusters|s-\d)$/.test(href));
    expect(made).toHaveLength(LARGE.statements);
    expect(made.filter((href) => !pages.get(href.slice(1).replace(/#.*/, ''))?.elements.some((element) => attribute(element, 'id') === href.replace(/.*#/, '')))).toEqual([]);
  });

  it('says on the page of a tool how many there are of what it cuts', () => {
    const said = pages.get('tools/beacon-cd/')?.elements.filter((element) => attribute(element, 'class') === 'whole').map(textOf);
    expect(said).toEqual([
      'All 600 promises (6 shown)', 'All 300 organisations (10 shown)', 'All 600 numbers (12 shown)', 'All 600 statements with numbers (5 shown)',
      'All 1,200 judgements (8 shown)', 'All 600 facts (5 shown)', 'All 600 sentences (20 shown)', 'All 600 talks (10 shown)',
    ]);
  });

  it('has no dead link', () => expect(deadLinks(dist, '/').dead).toEqual([]));

  it('quotes every mention of a tool on its page or on pages linked from it', () => {
    const routes = ['tools/beacon-cd/', ...[...pages.keys()].filter((route) => route.startsWith('tools/beacon-cd/heard/'))];
    expect(routes.length).toBeGreaterThan(3);
    const quoted = new Set(routes.flatMap((route) => quotesOn(pages.get(route))));
    const wanted = Array.from({ length: LARGE.notes }, (_, index) => `Ship ${index} runs Beacon CD on ${index + 1} clusters in port ${index * 7}.`);
    expect(wanted.filter((sentence) => !quoted.has(sentence))).toEqual([]);
  });

  it('lists every session of an event on its page or on pages linked from it', () => {
    const routes = ['events/tide-con-2021/', ...[...pages.keys()].filter((route) => route.startsWith('events/tide-con-2021/programme/'))];
    const links = new Set(routes.flatMap((route) => pages.get(route)?.elements.flatMap((element) => attribute(element, 'href') ?? []) ?? []));
    expect([...links].filter((href) => href.startsWith('/talks/tide-con-2021/session-'))).toHaveLength(LARGE.sessions);
  });

  it('lists every session without notes on the board or on pages linked from it', () => {
    const links = [...pages.keys()].filter((route) => route.startsWith('missing/')).flatMap((route) => pages.get(route)?.elements.flatMap((element) => attribute(element, 'href') ?? []) ?? []);
    expect(links.filter((href) => href.startsWith('/talks/tide-con-2021/session-'))).toHaveLength(LARGE.sessions);
    expect(new Set(links.filter((href) => href.includes('/issues/new') && href.includes('tide-con-2021'))).size).toBe(LARGE.sessions);
  });

  it('lists every talk of a topic on its page or on pages linked from it', () => {
    const routes = [...pages.keys()].filter((route) => route.startsWith('topics/fleet-care/talks/'));
    expect(routes.length).toBeGreaterThan(2);
    const links = new Set(routes.flatMap((route) => pages.get(route)?.elements.flatMap((element) => attribute(element, 'href') ?? []) ?? []));
    expect([...links].filter((href) => /^\/talks\/tide-con-\d+\/note-/.test(href))).toHaveLength(LARGE.notes);
  });

  it('cuts the lists in a guide and says where the rest is', () => {
    const guide = pages.get('guides/everything/');
    const links = guide?.elements.filter(({ tagName }) => tagName === 'a').map((element) => `${textOf(element)} ${attribute(element, 'href')}`) ?? [];
    expect(links.filter((link) => link.startsWith('All '))).toEqual([
      'All 900 /events/tide-con-2021/#programme',
      'All 600 /topics/fleet-care/#talks',
      'All 3000 /statements/?about=beacon-cd',
      'All 600 /figures/?about=beacon-cd',
    ]);
  });

  it('has an outline on every page that reads well alone', () => {
    expect([...pages.values()].flatMap((page) => outlineProblems(page).map((problem) => `${page.route}: ${problem}`))).toEqual([]);
  });

  it('splits the people by letter, those in other scripts apart', () => {
    const letters = [...pages.keys()].filter((route) => route.startsWith('people/letter/'));
    expect(letters).toHaveLength(27);
    expect(letters).toContain('people/letter/other/');
  });
});

/** One page of every kind, for each awkward name, and the longest pages. */
const NARROW = [
  '', 'tools/', 'talks/', 'events/', 'topics/', 'organizations/', 'people/letter/a/', 'reports/', 'guides/', 'statements/', 'figures/', 'trends/', 'map/', 'compare/',
  'tools/category/gitops/', 'statements/2022/', 'figures/clusters/', 'tools/beacon-cd/', 'tools/beacon-cd/heard/2019/tide-con-2019/2/', 'tools/beacon-cd/statements/', 'tools/beacon-cd/statements/judgements/2019/2/',
  'tools/beacon-cd/figures/clusters/', 'tools/beacon-cd/runners/a/', 'events/tide-con-2021/',
  'events/tide-con-2021/programme/2021-05-02/', 'topics/fleet-care/', 'topics/fleet-care/talks/2019/2/', 'guides/everything/',
  ...Object.keys(AWKWARD).flatMap((id) => [
    `tools/${id}-tool/`, `talks/${id}-days-2022/talk/`, `talks/${id}-day-2022/stub/`, `events/${id}-days-2022/`, `people/${id}-person/`,
    `organizations/${id}-works/`, `topics/${id}-care/`, `reports/${id}-report/`, `guides/${id}-guide/`,
  ]),
];

describe('names of two hundred characters, without a place to break, and in other scripts', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serve({ dir: dist, base: '/', port: 0 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([320, 768, 1440])('leave every page within a window of %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const route of NARROW) {
      const answer = await page.goto(server.url + route);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (answer?.status() !== 200 || over > 0) wide.push(`${route} ${answer?.status()} ${over} px`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });

  it('are set in their own direction inside a line of the page, without moving what stands beside them', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(`${server.url}talks/arabic-days-2022/talk/`);
    // The title begins where the head line begins, and the event's name does not turn round the date after it.
    const left = (selector: string) => page.locator(selector).first().evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.round(range.getBoundingClientRect().left);
    });
    expect(await left('h1')).toBe(await left('.kicker'));
    const [event, day] = await page.locator('.kicker bdi').evaluateAll((parts) => parts.slice(1).map((part) => part.getBoundingClientRect().left));
    expect(event).toBeLessThan(day ?? 0);
    await page.close();
  });

  it('do not push the star of a page out of shape', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${server.url}talks/long-days-2022/talk/`);
    expect((await page.locator('.over-title .star').boundingBox())?.height).toBeLessThan(45);
    await page.close();
  });
});

/** The pages below a page that one reaches from it, link by link. */
function pagesBelow(start: string): string[] {
  const reached = new Set([start]);
  for (const route of reached) {
    const hrefs = pages.get(route)?.elements.flatMap((element) => attribute(element, 'href') ?? []) ?? [];
    for (const href of hrefs) if (href.startsWith(`/${start}`)) reached.add(href.slice(1).replace(/#.*/, ''));
  }
  return [...reached];
}

function quotesOn(page: BuiltPage | undefined): string[] {
  return page?.elements.filter((element) => attribute(element, 'class')?.split(' ').includes('sentence')).map(textOf) ?? [];
}
