import type { EntryOf } from '../../catalog/entry.ts';
import { proseOf, type ProseView } from '../prose.ts';
import type { Site } from '../site.ts';
import { citationOf, type Citation } from './citation.ts';
import { dateView, type DateView } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, type EntryLink } from './link.ts';
import { heardView, type HeardView } from './quote.ts';

/** Everything a guide's page shows around its text. */
export interface GuideView {
  frame: Frame;
  title: string;
  summary: string;
  topics: EntryLink[];
  updated: DateView | undefined;
  prose: ProseView;
  /** Sentences elsewhere that link to this guide. */
  heard: HeardView;
  citation: Citation;
}

/** The page of a guide. */
export function guideView(site: Site, guide: EntryOf<'guide'>): GuideView {
  const { data } = guide;
  return {
    frame: frameOf(site, guide, { description: data.summary, filters: { topic: data.topics ?? [], year: [data.updated?.slice(0, 4)] } }),
    title: data.title,
    summary: data.summary,
    topics: linksTo(site, data.topics),
    updated: dateView(data.updated),
    prose: proseOf(site, guide),
    heard: heardView(site, guide),
    citation: citationOf({
      id: guide.id,
      authors: [],
      title: data.title,
      form: 'Guide',
      date: data.updated,
      url: undefined,
      site: site.settings.name,
      page: site.urls.absolute(site.urls.entry(guide)),
    }),
  };
}
