import { describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from './built.ts';
import { deadLinks } from './dead-links.ts';
import { attribute, readPages } from './pages.ts';

describe.each([
  ['the real content', builtSite],
  ['a foreign content folder under /hallway/', fixtureSite],
])('links of %s', (_name, site) => {
  it('lead to a page, a file or an anchor that exists', async () => {
    const { dist, base } = await site();
    const { dead, checked, pages } = deadLinks(dist, base);
    expect(checked).toBeGreaterThan(pages);
    expect(dead).toEqual([]);
  });

  it('never carry the same id twice on a page', async () => {
    const { dist } = await site();
    const twice = readPages(dist).flatMap(({ route, elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${route}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('load nothing from another origin', async () => {
    const { dist } = await site();
    const foreign = readPages(dist).flatMap(({ route, elements }) =>
      elements
        .filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'].includes(tagName))
        .flatMap((element) => [attribute(element, 'src'), attribute(element, 'rel') === 'canonical' ? undefined : attribute(element, 'href')])
        .filter((address) => address && /^(?:https?:)?\/\//.test(address))
        .map((address) => `${route}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });
});
