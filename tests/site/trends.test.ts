import { describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from './built.ts';
import { attribute, readPage, textOf, type BuiltPage } from './pages.ts';

type Element = BuiltPage['elements'][number];

async function trendsPage(site: typeof builtSite): Promise<BuiltPage> {
  const { dist } = await site();
  const page = readPage(dist, 'trends/');
  if (!page) throw new Error('there is no page of trends');
  return page;
}

describe.each([
  ['the real content', builtSite],
  ['a foreign content folder under /hallway/', fixtureSite],
])('trends of %s', (_name, site) => {
  it('are charts with a title, a description and a table beneath', async () => {
    const { elements } = await trendsPage(site);
    const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    const charts = elements.filter(({ tagName, attrs }) => tagName === 'svg' && attrs.some(({ name, value }) => name === 'role' && value === 'img') && attrs.some(({ name, value }) => name === 'class' && value.includes('chart')));
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const chart of charts) {
      const [title, description] = [attribute(chart, 'aria-labelledby') ?? '', attribute(chart, 'aria-describedby') ?? ''];
      expect([title, ids.has(title), ids.has(description)]).toEqual([title, true, true]);
    }
    expect(elements.filter(({ tagName }) => tagName === 'caption')).toHaveLength(charts.length);
  });

  it('have the numbers of the first chart in its table', async () => {
    const { elements } = await trendsPage(site);
    const chart = elements.find((element) => attribute(element, 'aria-labelledby') === 'tools-chart-title');
    const table = elements.find((element) => element.tagName === 'table' && textOf(element).startsWith('Notes that name each tool'));
    if (!chart || !table) throw new Error('the chart or its table is missing');
    const drawn = within(chart).filter((element) => /inside|beside/.test(attribute(element, 'class') ?? '')).map(textOf);
    const rows = within(table).filter(({ tagName }) => tagName === 'tr');
    const counts = rows.flatMap((row) => within(row).filter(({ tagName }) => tagName === 'td').slice(0, -1).map(textOf)).filter((count) => count !== '0');
    expect(counts.length).toBeGreaterThan(0);
    expect(drawn).toEqual(counts);
  });

  it('say how many notes stand behind them', async () => {
    const { elements } = await trendsPage(site);
    const main = elements.find(({ tagName }) => tagName === 'main');
    expect(main && textOf(main)).toMatch(/Here are \d+ notes from \d+ editions/);
  });
});

it('trends of few notes say so', async () => {
  const { elements } = await trendsPage(fixtureSite);
  expect(elements.some((element) => element.tagName === 'main' && /fewer than 10 notes/.test(textOf(element)))).toBe(true);
});

function within(element: Element): Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
}
