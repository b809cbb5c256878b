import type { Entry } from '../catalog/entry.ts';
import { COLLECTIONS, type Kind } from '../catalog/model/collections.ts';

/** The only place an address of this site is made. */
export interface Urls {
  /** Path of a page by its route, such as `tools/`; with the base path in front. */
  page(route: string): string;
  /** Path of an entry's page, optionally with a fragment. */
  entry(entry: Pick<Entry, 'kind' | 'id'>, fragment?: string): string;
  /** The same path with the public origin in front. */
  absolute(path: string): string;
}

/** Addresses under a base path (slashes at both ends) and an origin (no slash at its end). */
export function createUrls(base: string, origin: string): Urls {
  const page = (route: string) => `${base}${route}`;
  return {
    page,
    entry: (entry, fragment) => page(routeOf(entry.kind, entry.id) + (fragment ? `#${fragment}` : '')),
    absolute: (path) => origin + path,
  };
}

/** Route of an entry's page: `<collection>/<id>/`. */
export function routeOf(kind: Kind, id: string): string {
  return `${COLLECTIONS[kind].folder}/${id}/`;
}
