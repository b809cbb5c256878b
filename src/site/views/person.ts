import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { formatDate } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, type EntryLink } from './link.ts';
import { occasionsOf } from './occasions.ts';
import { heardView, type HeardView } from './quote.ts';
import { statementView, type StatementView } from './statement.ts';
import { talksView, type TalksView } from './talks.ts';

/** Everything a person's page shows. */
export interface PersonView {
  frame: Frame;
  name: string;
  affiliations: { organization: EntryLink; when: string | undefined }[];
  links: string[];
  talks: TalksView;
  reports: EntryLink[];
  statements: StatementView[];
  /** Its statements in the ledger. */
  ledger: string;
  heard: HeardView;
  distinctFrom: EntryLink[];
}

/** The page of a person. */
export function personView(site: Site, person: EntryOf<'person'>): PersonView {
  const { graph } = site;
  const { data, id } = person;
  const talks = graph.talksOf(id);
  return {
    frame: frameOf(site, person, {
      description: `${data.name}: talks, reports and statements`,
      filters: { ...occasionsOf(site, talks) },
    }),
    name: data.name,
    affiliations: (data.affiliations ?? []).flatMap((affiliation) =>
      linksTo(site, [affiliation.organization]).map((organization) => ({ organization, when: affiliationPeriod(affiliation) })),
    ),
    links: data.links ?? [],
    talks: talksView(site, person),
    reports: graph.referring(id, 'report', 'authors').map((report) => linkTo(site, report)),
    statements: graph.statementsBy(id).map((statement) => statementView(site, statement)),
    ledger: `${site.urls.page('statements/')}?by=${id}`,
    heard: heardView(site, person),
    distinctFrom: linksTo(site, data.distinctFrom),
  };
}

/** When somebody belonged to an organisation: "since May 2021"; `undefined` where nothing is recorded. */
export function affiliationPeriod({ from, to, asOf }: { from?: string | undefined; to?: string | undefined; asOf?: string | undefined }): string | undefined {
  if (from && to) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `since ${formatDate(from)}`;
  if (to) return `until ${formatDate(to)}`;
  return asOf && `as of ${formatDate(asOf)}`;
}
