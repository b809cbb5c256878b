import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAstro } from '../../scripts/astro.ts';
import { resolveSettings } from '../../src/content-fs/settings.ts';
import { deadLinks } from './dead-links.ts';
import { LARGE, writeLargeContent } from './large-content.ts';
import { attribute, readPages, textOf, type BuiltPage } from './pages.ts';
import { TEST_DAY } from './setup.ts';
import { pageWeight } from './weights.ts';

let folder: string;
let dist: string;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-'));
  dist = join(folder, 'dist');
  writeLargeContent(join(folder, 'content'));
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

  it('splits the people by letter', () => {
    expect([...pages.keys()].filter((route) => route.startsWith('people/letter/'))).toHaveLength(26);
  });
});

function quotesOn(page: BuiltPage | undefined): string[] {
  return page?.elements.filter((element) => attribute(element, 'class')?.split(' ').includes('sentence')).map(textOf) ?? [];
}
