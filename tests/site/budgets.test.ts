import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';
import { attribute, readPages } from './pages.ts';
import { pageWeight } from './weights.ts';

/** Kilobytes of gzip. */
const KB = 1000;

describe('the weight of a page of the real content', () => {
  it.each([
    ['talk notes', /^talks\/[^/]+\/[^/]+\/$/],
    ['dossiers', /^tools\/(?!category\/)[^/]+\/$/],
    ['pages of topics, organisations, people and events', /^(?:topics|organizations|people|events)\/[^/]+\/$/],
    ['lists that did not fit such a page', /^[a-z]+\/.+\/(?:statements|figures|runners|heard|talks)\//],
    ['guides', /^guides\/[^/]+\/$/],
  ])('%s: at most 20 kB of HTML, 12 kB of CSS, 3 kB of JavaScript', async (_kind, route) => {
    const { dist, base } = await builtSite();
    const pages = readPages(dist).filter((page) => route.test(page.route));
    expect(pages.length).toBeGreaterThan(0);
    const over = pages
      .map((page) => ({ route: page.route, ...pageWeight(dist, base, page) }))
      .filter(({ html, css, js }) => html > 20 * KB || css > 12 * KB || js > 3 * KB);
    expect(over).toEqual([]);
  });

  it('no page has more than 60 kB of HTML', async () => {
    const { dist, base } = await builtSite();
    const over = readPages(dist).map((page) => ({ route: page.route, html: pageWeight(dist, base, page).html })).filter(({ html }) => html > 60 * KB);
    expect(over).toEqual([]);
  });

  it('no font is preloaded', async () => {
    const { dist } = await builtSite();
    const preloads = readPages(dist).flatMap(({ route, elements }) =>
      elements.filter((element) => attribute(element, 'rel') === 'preload' && attribute(element, 'as') === 'font').map(() => route),
    );
    expect(preloads).toEqual([]);
  });
});
