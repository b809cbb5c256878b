import type { EntryOf } from '../../catalog/entry.ts';
import { dateOf } from '../../catalog/graph/graph.ts';
import type { Site } from '../site.ts';
import { dateView, type DateView } from './format.ts';
import { linksTo, linkTo, type EntryLink } from './link.ts';
import { REPORT_KIND_LABELS } from './words.ts';

/** A report in the list of reports. */
export interface ReportRow {
  link: EntryLink;
  kind: string;
  authors: EntryLink[];
  published: DateView | undefined;
  /** Of its publication, else of the event it is about. */
  year: string | undefined;
  events: EntryLink[];
  talks: number;
}

/** A report as a row of a list. */
export function reportRow(site: Site, report: EntryOf<'report'>): ReportRow {
  return {
    link: linkTo(site, report),
    kind: REPORT_KIND_LABELS[report.data.kind],
    authors: linksTo(site, report.data.authors),
    published: dateView(report.data.published),
    year: dateOf(site.catalog, report)?.slice(0, 4),
    events: linksTo(site, report.data.events),
    talks: site.graph.referring(report.id, 'talk', 'reports').length,
  };
}
