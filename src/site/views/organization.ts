import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { firstRows, heardExcerpt, numberExcerpt, statementExcerpt, type Excerpt } from './excerpt.ts';
import { dateView, type DateView } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import type { ReportRow } from './report-row.ts';
import { numberHistoryViews, type NumberHistoryView } from './number-histories.ts';
import type { NumberGroup } from './numbers.ts';
import { occasionsOf } from './occasions.ts';
import type { TalkRow } from './programme.ts';
import type { QuoteGroup } from './quote.ts';
import type { StatementView } from './statement.ts';
import { ORGANIZATION_KIND_LABELS } from './words.ts';

/** Everything an organisation's page shows. */
export interface OrganizationView {
  frame: Frame;
  name: string;
  kind: string;
  url: string | undefined;
  closed: boolean;
  acquiredBy: { organization: EntryLink | undefined; date: DateView | undefined } | undefined;
  partOf: EntryLink | undefined;
  parts: EntryLink[];
  bought: { organization: EntryLink; date: DateView | undefined }[];
  products: EntryLink[];
  runs: EntryLink[];
  figures: Excerpt<NumberGroup>;
  histories: NumberHistoryView[];
  people: EntryLink[];
  talks: Excerpt<TalkRow>;
  reports: Excerpt<ReportRow>;
  statements: Excerpt<StatementView>;
  heard: Excerpt<QuoteGroup>;
}

/** The page of an organisation. */
export function organizationView(site: Site, organization: EntryOf<'organization'>): OrganizationView {
  const { graph } = site;
  const { data, id } = organization;
  const talks = graph.talksOf(id);
  return {
    frame: frameOf(site, organization, {
      description: `${data.name}: what it runs, what it promised and what was said about it`,
      filters: { ...occasionsOf(site, talks), tool: [...graph.runs(id)] },
    }),
    name: data.name,
    kind: ORGANIZATION_KIND_LABELS[data.kind],
    url: data.url,
    closed: data.status === 'closed',
    acquiredBy: data.acquiredBy && { organization: linkToId(site, data.acquiredBy.organization), date: dateView(data.acquiredBy.date) },
    partOf: linkToId(site, data.partOf),
    parts: graph.referring(id, 'organization', 'partOf').map((other) => linkTo(site, other)),
    bought: graph.referring(id, 'organization', 'acquiredBy').map((other) => ({ organization: linkTo(site, other), date: dateView(other.data.acquiredBy?.date) })),
    products: graph.referring(id, 'tool', 'vendor').map((tool) => linkTo(site, tool)),
    runs: linksTo(site, graph.runs(id)),
    figures: numberExcerpt(site, organization),
    histories: numberHistoryViews(site, id),
    people: graph.referring(id, 'person', 'affiliations').map((person) => linkTo(site, person)),
    talks: firstRows(site, organization, 'talks'),
    reports: firstRows(site, organization, 'reports'),
    statements: statementExcerpt(site, organization),
    heard: heardExcerpt(site, organization),
  };
}
