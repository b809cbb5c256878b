import { addDays, daysBetween } from '../../catalog/dates.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { routeOf } from '../urls.ts';
import { formatDate, formatSpan } from './format.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { isTalkStub } from './stub.ts';

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

/** A day of an event, or one of its co-located events. */
export interface ProgrammePart {
  heading: string;
  /** The page of the co-located event. */
  href?: string;
  /** Its day, where the heading does not say. */
  when?: string | undefined;
  talks: TalkRow[];
}

/** The programme of an event: whole, or as links to one page for each part when it is very large. */
export interface ProgrammeView {
  parts: ProgrammePart[];
  pages: { heading: string; href: string; talks: number; noted: number }[];
}

/** A page with one part of a large programme. */
export interface ProgrammePage {
  route: string;
  event: EntryLink;
  part: ProgrammePart;
  previous: { heading: string; href: string } | undefined;
  next: { heading: string; href: string } | undefined;
}

/** How many talks an event's own page lists. */
const TALKS_ON_A_PAGE = 150;

/** The programme as the event's page shows it. */
export function programmeView(site: Site, event: EntryOf<'event'>): ProgrammeView {
  const parts = partsOf(site, event);
  const total = parts.reduce((sum, { part }) => sum + part.talks.length, 0);
  if (total <= TALKS_ON_A_PAGE) return { parts: parts.map(({ part }) => part), pages: [] };
  return {
    parts: [],
    pages: parts.map(({ slug, part }) => ({
      heading: part.heading,
      href: site.urls.page(programmeRoute(event, slug)),
      talks: part.talks.length,
      noted: part.talks.filter(({ isStub }) => !isStub).length,
    })),
  };
}

/** The pages a large programme needs beside the event's own; none for most. */
export function programmePages(site: Site, event: EntryOf<'event'>): ProgrammePage[] {
  if (programmeView(site, event).pages.length === 0) return [];
  const parts = partsOf(site, event);
  const step = (index: number) => {
    const at = parts[index];
    return at && { heading: at.part.heading, href: site.urls.page(programmeRoute(event, at.slug)) };
  };
  return parts.map(({ slug, part }, index) => ({
    route: programmeRoute(event, slug),
    event: linkTo(site, event),
    part,
    previous: index > 0 ? step(index - 1) : undefined,
    next: step(index + 1),
  }));
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

/** The events held as part of an event, by date. */
export function colocatedEvents(site: Pick<Site, 'graph'>, eventId: string): readonly EntryOf<'event'>[] {
  return site.graph.eventsBelow(eventId).filter(({ data }) => data.partOf === eventId);
}

/** The talks of an event and of the events held as part of it, in programme order. */
export function talksAt(site: Pick<Site, 'graph'>, eventId: string): EntryOf<'talk'>[] {
  return [eventId, ...colocatedEvents(site, eventId).map(({ id }) => id)].flatMap((id) => site.graph.programme(id));
}

/** The days of an event and its co-located events, as far as they have talks. */
export function partsOf(site: Site, event: EntryOf<'event'>): { slug: string; part: ProgrammePart }[] {
  const own = site.graph.programme(event.id);
  const days = [...new Set(own.map((talk) => talk.data.date ?? ''))].sort((a, b) => ((a || '9') < (b || '9') ? -1 : 1));
  return [
    ...days.map((day) => ({
      slug: day || 'undated',
      part: { heading: day ? dayHeading(event, day) : 'Day not recorded', talks: own.filter((talk) => (talk.data.date ?? '') === day).map((talk) => talkRow(site, talk)) },
    })),
    ...colocatedEvents(site, event.id).map((child) => ({ slug: child.id, part: { heading: child.data.name, href: site.urls.entry(child), when: formatSpan(child.data.start, child.data.end), talks: site.graph.programme(child.id).map((talk) => talkRow(site, talk)) } })),
  ].filter(({ part }) => part.talks.length > 0);
}

/** "Day 2, 5 May 2021", where the day is one of the event's own. */
function dayHeading({ data }: EntryOf<'event'>, day: string): string {
  const last = data.end ?? data.start;
  const isOwn = data.start !== undefined && last !== undefined && last !== data.start && day >= data.start && day <= addDays(last, 0);
  return isOwn && data.start ? `Day ${daysBetween(data.start, day) + 1}, ${formatDate(day)}` : formatDate(day);
}

function programmeRoute(event: EntryOf<'event'>, slug: string): string {
  return `${routeOf('event', event.id)}programme/${slug}/`;
}
