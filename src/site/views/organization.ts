import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { dateView, formatFigure, type DateView } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { occasionsOf } from './occasions.ts';
import { heardView, type HeardView } from './quote.ts';
import { statementView, type StatementView } from './statement.ts';
import { talksView, type TalksView } from './talks.ts';
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
  figures: { text: string; statement: StatementView }[];
  people: EntryLink[];
  talks: TalksView;
  reports: EntryLink[];
  statements: StatementView[];
  /** Its statements in the ledger. */
  ledger: string;
  heard: HeardView;
}

/** The page of an organisation. */
export function organizationView(site: Site, organization: EntryOf<'organization'>): OrganizationView {
  const { graph } = site;
  const { data, id } = organization;
  const talks = graph.talksOf(id);
  const statements = [...new Set([...graph.statementsAbout(id), ...graph.statementsBy(id), ...graph.statementsAt(id)])];
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
    figures: statements.flatMap((statement) =>
      (statement.data.figures ?? []).filter((figure) => figure.at === id).map((figure) => ({ text: formatFigure(figure), statement: statementView(site, statement) })),
    ),
    people: graph.referring(id, 'person', 'affiliations').map((person) => linkTo(site, person)),
    talks: talksView(site, organization),
    reports: graph.reportsOf(id).map((report) => linkTo(site, report)),
    statements: statements.map((statement) => statementView(site, statement)),
    ledger: `${site.urls.page('statements/')}?about=${id}`,
    heard: heardView(site, organization),
  };
}
