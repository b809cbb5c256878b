import { expect, it } from 'vitest';
import { builtSite, fixtureSite } from './built.ts';
import { attribute, readPages, textOf, type BuiltPage } from './pages.ts';

/** Those that only lead on to where an entry went are no pages of their own. */
const standing = ({ elements }: BuiltPage) => !elements.some((element) => element.tagName === 'meta' && attribute(element, 'http-equiv') === 'refresh');
const titleOf = ({ elements }: BuiltPage) => textOf(elements.find(({ tagName }) => tagName === 'title') as BuiltPage['elements'][number]);
const descriptionOf = ({ elements }: BuiltPage) => attribute(elements.find((element) => attribute(element, 'name') === 'description') as BuiltPage['elements'][number], 'content') ?? '';

it.each([
  ['the real content', builtSite],
  ['a small foreign content', fixtureSite],
])('of %s no two pages have the same title or description', async (_name, site) => {
  const { dist } = await site();
  const pages = readPages(dist).filter(standing);
  expect(pages.length).toBeGreaterThan(20);
  for (const textOfPage of [titleOf, descriptionOf]) {
    const routes = new Map<string, string[]>();
    for (const page of pages) routes.set(textOfPage(page), [...(routes.get(textOfPage(page)) ?? []), page.route]);
    expect(routes.get('') ?? []).toEqual([]);
    expect([...routes].filter(([, same]) => same.length > 1).map(([text, same]) => `${text}: ${same.join(' ')}`)).toEqual([]);
  }
});
