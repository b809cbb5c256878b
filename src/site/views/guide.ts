import type { EntryOf } from '../../catalog/entry.ts';
import { proseOf, type ProseView } from '../prose.ts';
import type { Site } from '../site.ts';
import { dateView, type DateView } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, type EntryLink } from './link.ts';

/** Everything a guide's page shows around its text. */
export interface GuideView {
  frame: Frame;
  title: string;
  summary: string;
  topics: EntryLink[];
  updated: DateView | undefined;
  prose: ProseView;
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
  };
}
