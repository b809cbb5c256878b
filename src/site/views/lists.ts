import { firstDay } from '../../catalog/dates.ts';
import type { Site } from '../site.ts';
import { placeOf } from './event.ts';
import { talkRow, type TalkRow } from './programme.ts';
import { dateView, formatSpan, type DateView } from './format.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { firstSentence } from './topic.ts';
import { EVENT_KIND_LABELS, ORGANIZATION_KIND_HEADINGS, REPORT_KIND_LABELS } from './words.ts';

/** Talks grouped by event, newest first. */
export function talkGroups(site: Site): { event: EntryLink; when: string | undefined; talks: TalkRow[] }[] {
  return site.catalog
    .all('event')
    .filter((event) => site.graph.programme(event.id).length > 0)
    .toSorted((a, b) => (b.data.start ?? '').localeCompare(a.data.start ?? '') || (a.id < b.id ? -1 : 1))
    .map((event) => ({
      event: linkTo(site, event),
      when: formatSpan(event.data.start, event.data.end),
      talks: site.graph.programme(event.id).map((talk) => talkRow(site, talk)),
    }));
}

/** An event in the list of events. */
export interface EventRow {
  link: EntryLink;
  kind: string;
  when: string | undefined;
  where: string | undefined;
  talks: number;
  colocated: { link: EntryLink; talks: number }[];
}

/** Events by year, newest first, co-located ones under their edition; series last. */
export function eventGroups(site: Site): { years: { year: string; events: EventRow[] }[]; series: EntryLink[] } {
  const events = site.catalog.all('event');
  const top = events.filter(({ data }) => data.kind !== 'series' && !data.partOf);
  const years = [...new Set(top.map(({ data }) => data.start?.slice(0, 4) ?? ''))].sort().reverse();
  return {
    years: years.map((year) => ({
      year,
      events: top
        .filter(({ data }) => (data.start?.slice(0, 4) ?? '') === year)
        .sort((a, b) => (b.data.start ?? '').localeCompare(a.data.start ?? ''))
        .map((event) => ({
          link: linkTo(site, event),
          kind: EVENT_KIND_LABELS[event.data.kind],
          when: formatSpan(event.data.start, event.data.end),
          where: placeOf(event),
          talks: site.graph.programme(event.id).length,
          colocated: site.graph
            .eventsBelow(event.id)
            .filter(({ data }) => data.partOf === event.id)
            .map((child) => ({ link: linkTo(site, child), talks: site.graph.programme(child.id).length })),
        })),
    })),
    series: events.filter(({ data }) => data.kind === 'series').map((event) => linkTo(site, event)),
  };
}

/** An entry in a plain list: name, a line about it and a count. */
export interface PlainRow {
  link: EntryLink;
  note: string | undefined;
  count: number;
}

/** Topics, the broad ones with their narrower ones beneath; what has no broader topic stands at the top. */
export function topicTree(site: Site): { topic: PlainRow; narrower: PlainRow[] }[] {
  const row = (topic: ReturnType<typeof site.catalog.all<'topic'>>[number]): PlainRow => ({
    link: linkTo(site, topic),
    note: firstSentence(topic.file.body),
    count: site.graph.talksOf(topic.id).length + site.graph.reportsOf(topic.id).length,
  });
  const below = (id: string): PlainRow[] =>
    site.graph.referring(id, 'topic', 'broader').flatMap((topic) => [row(topic), ...below(topic.id)]);
  return site.catalog
    .all('topic')
    .filter(({ data }) => !data.broader)
    .map((topic) => ({ topic: row(topic), narrower: below(topic.id) }))
    .sort((a, b) => a.topic.link.name.localeCompare(b.topic.link.name, 'en'));
}

/** Organisations by kind. */
export function organizationGroups(site: Site): { kind: string; organizations: PlainRow[] }[] {
  return Object.entries(ORGANIZATION_KIND_HEADINGS)
    .map(([kind, label]) => ({
      kind: label,
      organizations: site.catalog
        .all('organization')
        .filter(({ data }) => data.kind === kind)
        .map((organization): PlainRow => ({
          link: linkTo(site, organization),
          note: linksTo(site, site.graph.runs(organization.id)).map(({ name }) => name).join(', ') || undefined,
          count: site.graph.talksOf(organization.id).length,
        }))
        .sort(byName),
    }))
    .filter(({ organizations }) => organizations.length > 0);
}

/** People by name. */
export function peopleRows(site: Site): PlainRow[] {
  return site.catalog
    .all('person')
    .map((person): PlainRow => ({
      link: linkTo(site, person),
      note: linkToId(site, person.data.affiliations?.at(-1)?.organization)?.name,
      count: site.graph.referring(person.id, 'talk', 'speakers').length + site.graph.referring(person.id, 'report', 'authors').length,
    }))
    .sort(byName);
}

/** A report in the list of reports. */
export interface ReportRow {
  link: EntryLink;
  kind: string;
  authors: EntryLink[];
  published: DateView | undefined;
  events: EntryLink[];
  talks: number;
}

/** Reports, newest first. */
export function reportRows(site: Site): ReportRow[] {
  return site.catalog
    .all('report')
    .toSorted((a, b) => firstDay(b.data.published ?? '0000').localeCompare(firstDay(a.data.published ?? '0000')))
    .map((report) => ({
      link: linkTo(site, report),
      kind: REPORT_KIND_LABELS[report.data.kind],
      authors: linksTo(site, report.data.authors),
      published: dateView(report.data.published),
      events: linksTo(site, report.data.events),
      talks: site.graph.referring(report.id, 'talk', 'reports').length,
    }));
}

function byName(a: { link: EntryLink }, b: { link: EntryLink }): number {
  return a.link.name.localeCompare(b.link.name, 'en', { sensitivity: 'base' });
}
