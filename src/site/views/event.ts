import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { firstRows, heardExcerpt, statementExcerpt, type Excerpt } from './excerpt.ts';
import { newEditionHref, noteHref } from './add-links.ts';
import { formatSpan, plural } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { missingHref, progressOf, type NoteProgress } from './missing.ts';
import type { ReportRow } from './report-row.ts';
import type { QuoteGroup } from './quote.ts';
import type { StatementView } from './statement.ts';
import { colocatedEvents, programmeView, talksAt, type ProgrammeView } from './programme.ts';
import { EVENT_KIND_LABELS } from './words.ts';

/** An entity with the number of talks that name it, here and at the edition before. */
export interface CountedLink {
  link: EntryLink;
  talks: number;
  before: number | undefined;
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
  programme: ProgrammeView;
  progress: NoteProgress;
  /** Path of the sessions without notes; absent when there are none. */
  missing: string | undefined;
  tools: CountedLink[];
  /** All of them in the table of tools. */
  allTools: string;
  topics: CountedLink[];
  /** The edition before this one in its series, which the counts are compared with. */
  before: EntryLink | undefined;
  reports: Excerpt<ReportRow>;
  statements: Excerpt<StatementView>;
  heard: Excerpt<QuoteGroup>;
  /** Where what is missing can be added: a note, to a series an edition. */
  add: { name: string; href: string };
}

/** The page of an event, with the programme of its co-located events. */
export function eventView(site: Site, event: EntryOf<'event'>): EventView {
  const { graph } = site;
  const { data, id } = event;
  const children = graph.eventsBelow(id);
  const talks = talksAt(site, id);
  const earlier = editionBefore(site, event);
  return {
    frame: frameOf(site, event, {
      description:
        data.kind === 'series'
          ? `${data.name}: ${plural(children.filter((child) => child.data.series === id).length, 'edition')}, with their talks and what was heard of them`
          : [data.name, formatSpan(data.start, data.end), placeOf(event)].filter(Boolean).join(', '),
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
      { heading: 'Editions', events: children.filter((child) => child.data.series === id).toReversed() },
      { heading: 'Co-located events', events: colocatedEvents(site, id) },
      { heading: 'Side events', events: children.filter((child) => child.data.nearTo === id) },
    ]
      .filter(({ events }) => events.length > 0)
      .map(({ heading, events }) => ({
        heading,
        events: events.map((child) => ({ link: linkTo(site, child), when: formatSpan(child.data.start, child.data.end), talks: graph.programme(child.id).length })),
      })),
    programme: programmeView(site, event),
    progress: progressOf(site, event),
    missing: missingHref(site, event),
    tools: counted(site, talks, 'tool', earlier && talksAt(site, earlier.id)),
    allTools: `${site.urls.page('tools/')}?event=${id}`,
    topics: counted(site, talks, 'topic', earlier && talksAt(site, earlier.id)),
    before: earlier && linkTo(site, earlier),
    reports: firstRows(site, event, 'reports'),
    statements: statementExcerpt(site, event),
    heard: heardExcerpt(site, event),
    add: data.kind === 'series' ? { name: 'Add an edition', href: newEditionHref(site, id) } : { name: 'Add a note', href: noteHref(site, { event: id }) },
  };
}

/** City and country of an event, "online" for a virtual one. */
export function placeOf({ data }: EntryOf<'event'>): string | undefined {
  if (data.virtual) return 'online';
  const country = data.country && new Intl.DisplayNames(['en'], { type: 'region' }).of(data.country);
  // Singapore and Hong Kong are named once.
  return [data.city, data.city && country?.startsWith(data.city) ? undefined : country].filter(Boolean).join(', ') || undefined;
}

/** The last edition of the same series before this one that has talks. */
function editionBefore(site: Site, event: EntryOf<'event'>): EntryOf<'event'> | undefined {
  const { series, start } = event.data;
  if (!series || !start) return undefined;
  return site.graph
    .eventsBelow(series)
    .findLast((other) => other.data.series === series && (other.data.start ?? '9') < start && talksAt(site, other.id).length > 0);
}

function counted(site: Site, talks: readonly EntryOf<'talk'>[], kind: 'tool' | 'topic', earlier: readonly EntryOf<'talk'>[] | undefined): CountedLink[] {
  const before = earlier && countNames(site, earlier, kind);
  return [...countNames(site, talks, kind)]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, NAMES)
    .flatMap(([id, count]) => linksTo(site, [id]).map((link) => ({ link, talks: count, before: before && (before.get(id) ?? 0) })));
}

/** How many tools and topics the margin lists. */
const NAMES = 16;

function countNames(site: Site, talks: readonly EntryOf<'talk'>[], kind: 'tool' | 'topic'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const talk of talks) {
    const listed = (kind === 'tool' ? talk.data.tools : talk.data.topics) ?? [];
    const mentioned = site.graph.mentionsIn(talk).filter((mention) => mention.kind === kind).map(({ id }) => id);
    for (const id of new Set([...listed, ...mentioned])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
