import type { Entry } from '../../catalog/entry.ts';
import { entryName } from '../../catalog/entry.ts';
import { COLLECTIONS } from '../../catalog/model/collections.ts';
import type { Site } from '../site.ts';
import { editHref } from './add-links.ts';
import { dateView, type DateView } from './format.ts';
import type { EntryLink } from './link.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { KIND_LABELS } from './words.ts';

/** What every entry page carries around its own content. */
export interface Frame {
  id: string;
  /** Ids it had before. */
  formerly: string[];
  title: string;
  /** What the tab says after a title that another page has too: the event of a talk, who wrote a report. */
  within: string | undefined;
  /** Language of the title, where it is known to be another than the site's. */
  lang: string | undefined;
  description: string;
  breadcrumbs: { name: string; href: string }[];
  kind: Entry['kind'];
  /** What the search index records about the page. */
  record: SearchRecord;
  editUrl: string | undefined;
  sources: { url: string; date: string | undefined }[];
  /** Day of the last look at the facts: the second reading, or a statement of the entry that was checked. */
  verified: DateView | undefined;
  /** Day of the last change to the file, which proves nothing about the facts. */
  edited: DateView | undefined;
}

/** The frame of an entry's page. */
export function frameOf(
  site: Site,
  entry: Entry,
  options: { description?: string | undefined; within?: string | undefined; filters?: Record<string, (string | undefined)[]>; above?: EntryLink[] },
): Frame {
  const { folder } = COLLECTIONS[entry.kind];
  return {
    id: entry.id,
    formerly: entry.data.formerly ?? [],
    title: entryName(entry),
    within: isShared(site, entryName(entry)) ? options.within : undefined,
    lang: 'lang' in entry.data && entry.data.lang !== site.settings.lang ? entry.data.lang : undefined,
    description: options.description ?? `${KIND_LABELS[entry.kind].one} in ${site.settings.name}: ${entryName(entry)}`,
    breadcrumbs: [
      { name: KIND_LABELS[entry.kind].many, href: site.urls.page(`${folder}/`) },
      ...(options.above ?? []).map(({ name, href }) => ({ name, href })),
    ],
    kind: entry.kind,
    record: searchRecord(site, entry, options.filters ?? {}),
    editUrl: editHref(site, entry),
    sources: (entry.data.sources ?? []).map(({ url, date }) => ({ url, date })),
    verified: dateView(verifiedOn(entry)),
    edited: dateView(site.edited(entry.file.path)),
  };
}

const names = new WeakMap<Site, Map<string, number>>();

/** Whether several entries are called that. */
function isShared(site: Site, name: string): boolean {
  let counts = names.get(site);
  if (!counts) {
    counts = new Map();
    for (const entry of site.catalog.entries) counts.set(entryName(entry), (counts.get(entryName(entry)) ?? 0) + 1);
    names.set(site, counts);
  }
  return (counts.get(name) ?? 0) > 1;
}

function verifiedOn({ data }: Entry): string | undefined {
  const checked = 'statements' in data ? (data.statements ?? []).map((statement) => statement.checked) : [];
  return [data.reviewed?.date, ...checked].filter((date) => date !== undefined).sort().at(-1);
}
