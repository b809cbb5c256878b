import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/catalog/entry.ts';
import { lexiconOf } from '../../src/catalog/mentions/lexicon.ts';
import { mentionsOfEntry } from '../../src/catalog/mentions/document.ts';
import { loadContent } from '../../src/content-fs/load.ts';
import { resolveSettings } from '../../src/content-fs/settings.ts';
import { routeOf } from '../../src/site/urls.ts';
import { builtSite } from './built.ts';
import { attribute, readPages, textOf, type BuiltPage } from './pages.ts';
import { TEST_DAY } from './setup.ts';

const { catalog } = loadContent(resolveSettings({ content: 'src/content', today: TEST_DAY }));
const lexicon = lexiconOf(catalog);
const mentions = new Map(catalog.entries.map((entry) => [entry, mentionsOfEntry(entry, lexicon)]));

async function pageIndex(): Promise<Map<string, BuiltPage>> {
  return new Map(readPages((await builtSite()).dist).map((page) => [page.route, page]));
}

const mainText = (page: BuiltPage | undefined) => {
  const main = page?.elements.find(({ tagName }) => tagName === 'main');
  return main ? textOf(main) : '';
};

/** The text of an entity's page and of the pages its sentences and statements overflow to. */
function quotingText(pages: Map<string, BuiltPage>, route: string): string {
  return [...pages.keys()].filter((other) => other === route || other.startsWith(`${route}heard/`) || other.startsWith(`${route}statements/`)).map((other) => mainText(pages.get(other))).join('\n');
}

describe('a tool page', () => {
  it('quotes each sentence that mentions the tool', async () => {
    const pages = await pageIndex();
    const missing: string[] = [];
    let quoted = 0;
    for (const [from, list] of mentions) {
      for (const mention of list) {
        if (mention.kind !== 'tool' || mention.id === from.id) continue;
        quoted += 1;
        const text = quotingText(pages, routeOf('tool', mention.id));
        if (!text.includes(mention.sentence)) missing.push(`${mention.id} does not quote ${from.file.path}: ${mention.sentence}`);
      }
    }
    expect(quoted).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('links each quoted sentence to an anchor on the page it comes from', async () => {
    const pages = await pageIndex();
    const lost: string[] = [];
    let followed = 0;
    for (const [from, list] of mentions) {
      const ids = new Set(pages.get(routeOf(from.kind, from.id))?.elements.map((element) => attribute(element, 'id')));
      for (const { anchor, id } of list) {
        followed += 1;
        if (!ids.has(anchor)) lost.push(`${from.file.path} has no #${anchor} for ${id}`);
      }
    }
    expect(followed).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

describe('the fourteen talks', () => {
  const rows = readFixture<{ title: string; id: string; tools: string[] }>('tests/fixtures/inventory/talks.json');

  it('are all there', () => {
    expect(rows).toHaveLength(14);
    expect(rows.map(({ title }) => title)).toEqual(rows.map(({ id }) => catalog.get('talk', id)?.data.title));
  });

  it.each(rows)('$title links every tool it names', async ({ id, tools }) => {
    const page = (await pageIndex()).get(routeOf('talk', id));
    const text = page?.elements.find((element) => attribute(element, 'class')?.split(' ').includes('columns'));
    const hrefs = new Set(page?.elements.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href')));
    expect(text).toBeDefined();
    const entries = tools.map((tool) => catalog.named(tool) as Entry);
    expect(entries.every(Boolean)).toBe(true);
    expect(entries.filter((entry) => !hrefs.has(`/${routeOf(entry.kind, entry.id)}`)).map((entry) => entry.id)).toEqual([]);
  });
});

describe('the time-stamped claims', () => {
  const rows = readFixture<{ claim: string; carriedBy: string[] }>('tests/fixtures/inventory/claims.json');

  it('number nineteen', () => expect(rows).toHaveLength(19));

  it.each(rows)('$claim', ({ carriedBy }) => {
    expect(carriedBy.length).toBeGreaterThan(0);
    expect(carriedBy.filter((place) => !isCarried(place))).toEqual([]);
  });
});

/** `<entry-id>#<statement-id>` or `<entry-id>:<field>`. */
function isCarried(place: string): boolean {
  if (place.includes('#')) return catalog.statement(place) !== undefined;
  const [id = '', field = ''] = place.split(':');
  const entry = catalog.find(id);
  return entry !== undefined && (entry.data as Record<string, unknown>)[field] !== undefined;
}

function readFixture<T>(path: string): T[] {
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  return JSON.parse(readFileSync(path, 'utf8')) as T[];
}
