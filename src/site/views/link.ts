import { entryName, type Entry } from '../../catalog/entry.ts';
import type { Kind } from '../../catalog/model/collections.ts';
import type { Site } from '../site.ts';

/** A link to an entry. */
export interface EntryLink {
  href: string;
  name: string;
  kind: Kind;
  id: string;
}

/** Link to an entry's page. */
export function linkTo(site: Pick<Site, 'urls'>, entry: Entry, fragment?: string): EntryLink {
  return { href: site.urls.entry(entry, fragment), name: entryName(entry), kind: entry.kind, id: entry.id };
}

/** Links to those of the ids that are entries, in the given order. */
export function linksTo(site: Pick<Site, 'urls' | 'catalog'>, ids: readonly string[] | undefined): EntryLink[] {
  return (ids ?? []).flatMap((id) => {
    const entry = site.catalog.find(id);
    return entry ? [linkTo(site, entry)] : [];
  });
}

/** Link to one id, where it is an entry. */
export function linkToId(site: Pick<Site, 'urls' | 'catalog'>, id: string | undefined): EntryLink | undefined {
  return id === undefined ? undefined : linksTo(site, [id])[0];
}
