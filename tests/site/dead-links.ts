import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, readPages } from './pages.ts';

/** Links inside a built site that lead to no page, file or anchor, or out of its base path. */
export function deadLinks(dist: string, base: string): { dead: string[]; checked: number; pages: number } {
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
        const fault = url.pathname.startsWith(base) ? faultOf(dist, ids, url.pathname.slice(base.length), url.hash) : 'leaves the base path';
        if (fault) dead.push(`${route}: ${value} ${fault}`);
      }
    }
  }
  return { dead, checked, pages: pages.length };
}

function faultOf(dist: string, ids: Map<string, Set<string | undefined>>, path: string, hash: string): string | undefined {
  const route = decodeURI(path);
  const anchors = ids.get(route);
  if (!anchors) return existsSync(join(dist, route)) && route !== '' && !route.endsWith('/') ? undefined : 'is missing';
  return hash && !anchors.has(decodeURIComponent(hash.slice(1))) ? 'has no such anchor' : undefined;
}
