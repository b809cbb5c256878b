import type { Entry } from '../../catalog/entry.ts';
import { entryName } from '../../catalog/entry.ts';
import { COLLECTIONS } from '../../catalog/model/collections.ts';
import type { Site } from '../site.ts';
import type { EntryLink } from './link.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { KIND_LABELS } from './words.ts';

/** What every entry page carries around its own content. */
export interface Frame {
  title: string;
  description: string;
  breadcrumbs: { name: string; href: string }[];
  /** What the search index records about the page. */
  record: SearchRecord;
  editUrl: string | undefined;
  sources: { url: string; date: string | undefined }[];
  reviewed: { date: string; against: string } | undefined;
}

/** The frame of an entry's page. */
export function frameOf(
  site: Site,
  entry: Entry,
  options: { description?: string | undefined; filters?: Record<string, (string | undefined)[]>; above?: EntryLink[] },
): Frame {
  const { folder } = COLLECTIONS[entry.kind];
  const { repository, contentDir, root } = site.settings;
  const path = contentDir.startsWith(`${root}/`) ? `${contentDir.slice(root.length + 1)}/${entry.file.path}` : undefined;
  return {
    title: entryName(entry),
    description: options.description ?? `${KIND_LABELS[entry.kind].one} in ${site.settings.name}: ${entryName(entry)}`,
    breadcrumbs: [
      { name: KIND_LABELS[entry.kind].many, href: site.urls.page(`${folder}/`) },
      ...(options.above ?? []).map(({ name, href }) => ({ name, href })),
    ],
    record: searchRecord(site, entry, options.filters ?? {}),
    editUrl: repository && path ? `${repository.url}/edit/${repository.branch}/${path}` : undefined,
    sources: (entry.data.sources ?? []).map(({ url, date }) => ({ url, date })),
    reviewed: entry.data.reviewed,
  };
}
