import { firstDay } from '../../catalog/dates.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { dateOf } from '../../catalog/graph/graph.ts';
import type { Site } from '../site.ts';
import { placeOf } from './event.ts';
import { talkRow, type TalkRow } from './programme.ts';
import { formatSpan } from './format.ts';
import { groupRows, type GroupedList } from './grouped-list.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { reportRow, type ReportRow } from './report-row.ts';
import { firstSentence } from './topic.ts';
import { EVENT_KIND_LABELS, ORGANIZATION_KIND_HEADINGS } from './words.ts';

/** Talks grouped by event, newest first. */
export function talkGroups(site: Site): { event: EntryLink; year: string; when: string | undefined; talks: TalkRow[] }[] {
  return site.catalog
    .all('event')
    .filter((event) => site.graph.programme(event.id).length > 0)
    .toSorted((a, b) => (b.data.start ?? '').localeCompare(a.data.start ?? '') || (a.id < b.id ? -1 : 1))
    .map((event) => ({
      event: linkTo(site, event),
      year: event.data.start?.slice(0, 4) ?? '',
      when: formatSpan(event.data.start, event.data.end),
      talks: site.graph.programme(event.id).map((talk) => talkRow(site, talk)),
    }));
}

/** An event in the list of events. */
export interface EventRow {
  link: EntryLink;
  /** What it is, where that is no edition of a conference. */
  kind: string | undefined;
  when: string | undefined;
  where: string | undefined;
  talks: number;
  reports: number;
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
          kind: event.data.kind === 'edition' ? undefined : EVENT_KIND_LABELS[event.data.kind],
          when: formatSpan(event.data.start, event.data.end),
          where: placeOf(event),
          talks: site.graph.programme(event.id).length,
          reports: site.graph.referring(event.id, 'report', 'events').length,
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

/** How many names stand beside the links to the parts of a long list. */
const HEARD_MOST = 30;

/** Those heard most of, most first. */
export function heardMost(rows: readonly PlainRow[]): PlainRow[] {
  return rows.toSorted((a, b) => b.count - a.count).slice(0, HEARD_MOST).filter(({ count }) => count > 0);
}

/** Topics without a broader one: those with narrower ones beneath, and the others. */
export function topicTree(site: Site): { areas: { topic: PlainRow; narrower: PlainRow[] }[]; others: PlainRow[] } {
  const row = (topic: ReturnType<typeof site.catalog.all<'topic'>>[number]): PlainRow => ({
    link: linkTo(site, topic),
    note: firstSentence(topic.file.body),
    count: site.graph.talksOf(topic.id).length + site.graph.reportsOf(topic.id).length,
  });
  const below = (id: string): PlainRow[] =>
    site.graph.referring(id, 'topic', 'broader').flatMap((topic) => [row(topic), ...below(topic.id)]);
  const tops = site.catalog
    .all('topic')
    .filter(({ data }) => !data.broader)
    .map((topic) => ({ topic: row(topic), narrower: below(topic.id).sort((a, b) => b.count - a.count || byName(a, b)) }))
    .sort((a, b) => byName(a.topic, b.topic));
  return { areas: tops.filter(({ narrower }) => narrower.length > 0), others: tops.filter(({ narrower }) => narrower.length === 0).map(({ topic }) => topic) };
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

/** How many reports their list shows on one page; beyond that each year has pages of its own. */
export const REPORTS_ON_A_PAGE = 100;

/** Reports by the year of their publication, else of their event, newest first; those of no year last. */
export function reportYears(site: Site): GroupedList<ReportRow> {
  const dayOf = (report: EntryOf<'report'>) => firstDay(report.data.published ?? dateOf(site.catalog, report) ?? '0000');
  const rows = site.catalog
    .all('report')
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
    .map((report) => reportRow(site, report));
  return groupRows(rows, ({ year }) => ({ id: year ?? 'undated', label: year ?? 'Undated' }), (year) => site.urls.page(`reports/year/${year}/`));
}

function byName(a: { link: EntryLink }, b: { link: EntryLink }): number {
  return a.link.name.localeCompare(b.link.name, 'en', { sensitivity: 'base' });
}
