import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from './built.ts';
import { attribute, readPages } from './pages.ts';

describe.each([
  ['the real content', builtSite],
  ['a foreign content folder under /hallway/', fixtureSite],
])('links of %s', (_name, site) => {
  it('lead to a page, a file or an anchor that exists', async () => {
    const { dist, base } = await site();
    const pages = readPages(dist);
    const ids = new Map(pages.map((page) => [page.route, new Set(page.elements.map((element) => attribute(element, 'id')))]));
    const dead: string[] = [];
    let checked = 0;
    for (const { route, elements } of pages) {
      for (const element of elements) {
        for (const name of ['href', 'src', 'action']) {
          const value = attribute(element, name);
          if (value === undefined || /^(?:https?|mailto|data):/.test(value)) continue;
          checked += 1;
          const url = new URL(value, `https://site.test${base}${route}`);
          const fault = !url.pathname.startsWith(base) ? 'leaves the base path' : faultOf(dist, ids, url.pathname.slice(base.length), url.hash);
          if (fault) dead.push(`${route}: ${value} ${fault}`);
        }
      }
    }
    expect(checked).toBeGreaterThan(pages.length);
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

function faultOf(dist: string, ids: Map<string, Set<string | undefined>>, path: string, hash: string): string | undefined {
  const route = decodeURI(path);
  const anchors = ids.get(route);
  if (!anchors) return existsSync(join(dist, route)) && route !== '' && !route.endsWith('/') ? undefined : 'is missing';
  return hash && !anchors.has(decodeURIComponent(hash.slice(1))) ? 'has no such anchor' : undefined;
}
