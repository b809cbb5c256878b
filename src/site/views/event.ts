import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { formatDate, formatSpan } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { heardView, type HeardView } from './quote.ts';
import { statementView, type StatementView } from './statement.ts';
import { isTalkStub } from './talk.ts';
import { EVENT_KIND_LABELS } from './words.ts';

/** A talk in a list. */
export interface TalkRow {
  link: EntryLink;
  speakers: EntryLink[];
  date: string | undefined;
  time: string | undefined;
  isStub: boolean;
  takeaway: string | undefined;
  event: EntryLink | undefined;
}

/** Everything an event page shows. */
export interface EventView {
  frame: Frame;
  name: string;
  kind: string;
  when: string | undefined;
  where: string | undefined;
  virtual: boolean;
  timeZone: string | undefined;
  url: string | undefined;
  series: EntryLink | undefined;
  partOf: EntryLink | undefined;
  nearTo: EntryLink | undefined;
  below: { heading: string; events: { link: EntryLink; when: string | undefined; talks: number }[] }[];
  programme: { heading: string; talks: TalkRow[] }[];
  noted: number;
  total: number;
  tools: { link: EntryLink; talks: number }[];
  topics: { link: EntryLink; talks: number }[];
  reports: EntryLink[];
  statements: StatementView[];
  heard: HeardView;
}

/** The page of an event, with the programme of its co-located events. */
export function eventView(site: Site, event: EntryOf<'event'>): EventView {
  const { graph } = site;
  const { data, id } = event;
  const children = graph.eventsBelow(id);
  const own = graph.programme(id);
  const colocated = children.filter((child) => child.data.partOf === id);
  const talks = [...own, ...colocated.flatMap((child) => graph.programme(child.id))];
  const days = [...new Set(own.map((talk) => talk.data.date ?? ''))].sort((a, b) => (a || '9').localeCompare(b || '9'));
  return {
    frame: frameOf(site, event, {
      description: [data.name, formatSpan(data.start, data.end), placeOf(event)].filter(Boolean).join(', '),
      filters: { event: [id, data.partOf, data.series], year: [data.start?.slice(0, 4)] },
      above: linksTo(site, [data.series, data.partOf].filter((above) => above !== undefined)),
    }),
    name: data.name,
    kind: EVENT_KIND_LABELS[data.kind],
    when: formatSpan(data.start, data.end),
    where: placeOf(event),
    virtual: data.virtual ?? false,
    timeZone: data.timeZone,
    url: data.url,
    series: linkToId(site, data.series),
    partOf: linkToId(site, data.partOf),
    nearTo: linkToId(site, data.nearTo),
    below: [
      { heading: 'Editions', events: children.filter((child) => child.data.series === id) },
      { heading: 'Co-located events', events: colocated },
      { heading: 'Side events', events: children.filter((child) => child.data.nearTo === id) },
    ]
      .filter(({ events }) => events.length > 0)
      .map(({ heading, events }) => ({
        heading,
        events: events.map((child) => ({ link: linkTo(site, child), when: formatSpan(child.data.start, child.data.end), talks: graph.programme(child.id).length })),
      })),
    programme: [
      ...days.map((day) => ({ heading: day ? formatDate(day) : 'Day not recorded', talks: own.filter((talk) => (talk.data.date ?? '') === day).map((talk) => talkRow(site, talk)) })),
      ...colocated.map((child) => ({ heading: child.data.name, talks: graph.programme(child.id).map((talk) => talkRow(site, talk)) })),
    ].filter(({ talks: rows }) => rows.length > 0),
    noted: talks.filter((talk) => !isTalkStub(talk)).length,
    total: talks.length,
    tools: counted(site, talks, 'tool'),
    topics: counted(site, talks, 'topic'),
    reports: graph.reportsOf(id).map((report) => linkTo(site, report)),
    statements: graph.statementsAbout(id).map((statement) => statementView(site, statement)),
    heard: heardView(site, event),
  };
}

/** A talk as a row of a programme or list. */
export function talkRow(site: Site, talk: EntryOf<'talk'>): TalkRow {
  return {
    link: linkTo(site, talk),
    speakers: linksTo(site, talk.data.speakers),
    date: talk.data.date ?? site.catalog.get('event', talk.data.event)?.data.start,
    time: talk.data.start,
    isStub: isTalkStub(talk),
    takeaway: talk.data.takeaway,
    event: linkToId(site, talk.data.event),
  };
}

/** City and country of an event, "online" for a virtual one. */
export function placeOf({ data }: EntryOf<'event'>): string | undefined {
  if (data.virtual) return 'online';
  const country = data.country && new Intl.DisplayNames(['en'], { type: 'region' }).of(data.country);
  return [data.city, country].filter(Boolean).join(', ') || undefined;
}

function counted(site: Site, talks: readonly EntryOf<'talk'>[], kind: 'tool' | 'topic'): { link: EntryLink; talks: number }[] {
  const counts = new Map<string, number>();
  for (const talk of talks) {
    const listed = (kind === 'tool' ? talk.data.tools : talk.data.topics) ?? [];
    const mentioned = site.graph.mentionsIn(talk).filter((mention) => mention.kind === kind).map(({ id }) => id);
    for (const id of new Set([...listed, ...mentioned])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id, count]) => linksTo(site, [id]).map((link) => ({ link, talks: count })));
}
