import type { EntryOf } from '../../catalog/entry.ts';
import { editUrl, pathInRepository, issueUrl } from '../hosting.ts';
import type { Site } from '../site.ts';
import { formatDate, formatSpan } from './format.ts';
import { linkTo, type EntryLink } from './link.ts';
import { partsOf, talksAt, type TalkRow } from './programme.ts';
import { splitRows, type PartOfList } from './split.ts';
import { isTalkStub } from './stub.ts';

/** How much of a programme has been written up. */
export interface NoteProgress {
  noted: number;
  total: number;
}

/** A session without notes, with the ways to change that. */
export interface MissingSession {
  talk: TalkRow;
  /** Where the hosting site edits its file; absent without a repository. */
  editUrl: string | undefined;
  /** Where to say that one is going to write it up; absent without a repository. */
  claimUrl: string | undefined;
}

/** Sessions without notes on one day or at one co-located event. */
export interface MissingPart {
  heading: string;
  sessions: MissingSession[];
}

/** An event on the board. */
export interface MissingEvent {
  event: EntryLink;
  when: string | undefined;
  progress: NoteProgress;
  /** Path of the page with its sessions. */
  href: string;
  /** The sessions themselves, where the whole board is short. */
  parts: MissingPart[];
}

/** The board of sessions without notes. */
export interface MissingBoard {
  progress: NoteProgress;
  groups: { id: string; heading: string; events: MissingEvent[] }[];
  /** Events of which every recorded session has notes. */
  complete: { event: EntryLink; total: number }[];
}

/** A page with sessions of one event. */
export interface MissingPage {
  route: string;
  event: EntryLink;
  when: string | undefined;
  progress: NoteProgress;
  /** Path of the first page. */
  href: string;
  page: PartOfList<unknown>;
  parts: MissingPart[];
}

/** Sessions that the board itself lists. */
const SESSIONS_ON_THE_BOARD = 50;

/** What nobody has written up yet, by event, newest first; co-located events count for the edition they belong to. */
export function missingBoard(site: Site): MissingBoard {
  const events = newestFirst(site.catalog.all('event').filter(({ data }) => !data.partOf))
    .map((event) => ({ event, progress: progressOf(site, event) }))
    .filter(({ progress }) => progress.total > 0);
  const [open, complete] = [events.filter(({ progress }) => missingOf(progress) > 0), events.filter(({ progress }) => missingOf(progress) === 0)];
  const isShort = open.reduce((sum, { progress }) => sum + missingOf(progress), 0) <= SESSIONS_ON_THE_BOARD;
  const isComing = ({ data }: EntryOf<'event'>) => (data.start ?? '') > site.catalog.today;
  const rows = (list: typeof open): MissingEvent[] =>
    list.map(({ event, progress }) => ({ ...aboutEvent(site, event), progress, parts: isShort ? missingParts(site, event) : [] }));
  return {
    progress: events.reduce((sum, { progress }) => ({ noted: sum.noted + progress.noted, total: sum.total + progress.total }), { noted: 0, total: 0 }),
    groups: [
      { id: 'held', heading: 'Held', events: rows(open.filter(({ event }) => !isComing(event))) },
      { id: 'coming', heading: 'Still to come', events: rows(open.filter(({ event }) => isComing(event))) },
    ].filter((group) => group.events.length > 0),
    complete: complete.map(({ event, progress }) => ({ event: linkTo(site, event), total: progress.total })),
  };
}

/** The pages with the sessions of each event that lacks notes, co-located ones included. */
export function missingPages(site: Site): MissingPage[] {
  return site.catalog.all('event').flatMap((event) => {
    const rows = missingParts(site, event).flatMap(({ heading, sessions }) => sessions.map((session) => ({ heading, session })));
    if (rows.length === 0) return [];
    const progress = progressOf(site, event);
    return splitRows(rows).map((page) => ({
      ...aboutEvent(site, event),
      route: missingRoute(event) + page.suffix,
      progress,
      page,
      parts: [...Map.groupBy(page.rows, ({ heading }) => heading)].map(([heading, list]) => ({ heading, sessions: list.map(({ session }) => session) })),
    }));
  });
}

/** Path of the page with an event's sessions that lack notes; `undefined` when none does. */
export function missingHref(site: Site, event: EntryOf<'event'>): string | undefined {
  return missingOf(progressOf(site, event)) > 0 ? site.urls.page(missingRoute(event)) : undefined;
}

/** How much of the programme of an event and its co-located events has been written up. */
export function progressOf(site: Site, event: EntryOf<'event'>): NoteProgress {
  const talks = talksAt(site, event.id);
  return { noted: talks.filter((talk) => !isTalkStub(talk)).length, total: talks.length };
}

/** "12 of 40 sessions have notes". */
export function progressInWords({ noted, total }: NoteProgress): string {
  if (total === 1) return noted === 1 ? 'its one session has notes' : 'its one session has no notes yet';
  if (noted === 0) return `none of ${total} sessions has notes`;
  return `${noted} of ${total} sessions ${noted === 1 ? 'has' : 'have'} notes`;
}

const missingOf = ({ noted, total }: NoteProgress): number => total - noted;

const missingRoute = ({ id }: EntryOf<'event'>): string => `missing/${id}/`;

function aboutEvent(site: Site, event: EntryOf<'event'>): { event: EntryLink; when: string | undefined; href: string } {
  return { event: linkTo(site, event), when: formatSpan(event.data.start, event.data.end), href: site.urls.page(missingRoute(event)) };
}

function newestFirst(events: readonly EntryOf<'event'>[]): EntryOf<'event'>[] {
  const start = ({ data }: EntryOf<'event'>) => data.start ?? '';
  return events.toSorted((a, b) => (start(a) === start(b) ? (a.id < b.id ? -1 : 1) : start(a) < start(b) ? 1 : -1));
}

function missingParts(site: Site, event: EntryOf<'event'>): MissingPart[] {
  return partsOf(site, event)
    .map(({ part: { heading, talks } }) => ({ heading, sessions: talks.filter(({ isStub }) => isStub).flatMap((row) => missingSession(site, row)) }))
    .filter(({ sessions }) => sessions.length > 0);
}

function missingSession(site: Site, row: TalkRow): MissingSession[] {
  const talk = site.catalog.get('talk', row.link.id);
  if (!talk) return [];
  const { repository } = site.settings;
  const path = pathInRepository(site.settings, talk.file.path);
  return [{
    talk: row,
    editUrl: repository && path ? editUrl(repository, path) : undefined,
    claimUrl: repository && issueUrl(repository, `Note on: ${talk.data.title}`, claimText(site, row, path)),
  }];
}

/** What somebody says who takes a session on. */
function claimText(site: Site, { link, event, date }: TalkRow, path: string | undefined): string {
  const promise = (date ?? '') > site.catalog.today ? 'I will be there and am going to write this session up.' : 'I was there and am going to write this session up.';
  const facts = [
    `Session: ${link.name}`,
    `Event: ${[event?.name, date && formatDate(date)].filter(Boolean).join(', ')}`,
    `Page: ${site.urls.absolute(link.href)}`,
    ...(path ? [`File: ${path}`] : []),
  ];
  return `${promise}\n\n${facts.join('\n')}\n`;
}
