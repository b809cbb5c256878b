import ICAL from 'ical.js';
import { instantOf, knownZone, type Moment } from './moment.ts';
import { plainLine } from './plain-text.ts';
import { ScheduleError, type Schedule, type Session } from './session.ts';

/**
 * Reads a calendar (iCalendar, RFC 5545), or several that stand one after the other in a file. Of a session with several
 * revisions the last counts, of one that repeats the first time. Descriptions are never read.
 * @param zone what times stand for whose zone the file names but does not define.
 * @throws {ScheduleError} when the text is no calendar, is cut off or holds no session.
 */
export function readIcs(text: string, zone?: string): Schedule {
  const calendars = parse(text);
  const events = calendars.flatMap((calendar) => {
    const zones = new Map(calendar.getAllSubcomponents('vtimezone').map((part) => [String(part.getFirstPropertyValue('tzid')), new ICAL.Timezone(part)]));
    return calendar.getAllSubcomponents('vevent').map((event): [ICAL.Component, ZoneReader] => [event, (time) => moment(time, zones, zone)]);
  });
  if (events.length === 0) throw new ScheduleError('it is a calendar without a single session; export the schedule again');
  const sessions = events.map(([event, read], index) => sessionOf(event, read, `session ${index + 1}`));
  const kept = latestRevisions(events.map(([event], index) => ({ event, session: sessions[index] as Session })));
  const counted = new Set(kept.map(({ session }) => session));
  const repeating = kept.filter(({ event }) => event.getFirstProperty('rrule') ?? event.getFirstProperty('rdate'));
  const first = calendars[0];
  return {
    ...declared('name', nameOf(first)),
    ...declared('timeZone', zoneOf(calendars, events)),
    ...declared('made', events.map(([event]) => dayOf(event.getFirstPropertyValue('dtstamp'))).filter((day) => day !== undefined).toSorted().at(-1)),
    sessions: [...counted],
    dropped: sessions.filter((session) => !counted.has(session)).map(({ title }) => ({ reason: 'copy', title })),
    notices: [
      ...(calendars.length > 1 ? [`The file holds ${calendars.length} calendars; all were read.`] : []),
      ...(repeating.length > 0 ? [`Of ${repeating.length} repeating ${repeating.length === 1 ? 'session' : 'sessions'} only the first time is recorded: ${repeating.slice(0, 3).map(({ session }) => session.title).join(', ')}.`] : []),
    ],
  };
}

type ZoneReader = (property: ICAL.Property | null) => Moment | undefined;

const declared = <K extends string, V>(key: K, value: V | undefined) => (value === undefined ? {} : ({ [key]: value } as Record<K, V>));

function parse(text: string): ICAL.Component[] {
  const body = text.replace(/^\uFEFF/, '');
  if (!/^\s*BEGIN:VCALENDAR\s*$/im.test(body.slice(0, 2000))) throw new ScheduleError('it is no calendar: `BEGIN:VCALENDAR` is missing at its beginning');
  const count = (mark: RegExp) => body.match(mark)?.length ?? 0;
  if (count(/^END:VCALENDAR\s*$/gim) < count(/^BEGIN:VCALENDAR\s*$/gim) || count(/^END:VEVENT\s*$/gim) < count(/^BEGIN:VEVENT\s*$/gim)) {
    throw new ScheduleError('it is cut off: an `END:` is missing; download it again');
  }
  try {
    const parsed = ICAL.parse(body.trim()) as unknown[];
    const roots = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return roots.map((root) => new ICAL.Component(root as unknown[])).filter(({ name }) => name === 'vcalendar');
  } catch (error) {
    throw new ScheduleError(`it is a broken calendar: ${(error as Error).message.slice(0, 200)}`);
  }
}

function sessionOf(event: ICAL.Component, read: ZoneReader, place: string): Session {
  const text = (name: string) => plainLine(String(event.getFirstPropertyValue(name) ?? ''));
  const dates = (name: string) => {
    try {
      return read(event.getFirstProperty(name));
    } catch (error) {
      if (error instanceof ScheduleError) throw error;
      throw new ScheduleError(`${place} (\`${text('summary').slice(0, 60)}\`) has an unreadable time ${name.toUpperCase()}; correct it in the file`);
    }
  };
  const start = dates('dtstart');
  return {
    place,
    ...declared('id', text('uid') || undefined),
    title: text('summary'),
    ...declared('start', start),
    ...declared('end', dates('dtend') ?? later(start, event)),
    ...declared('location', text('location') || undefined),
    tracks: event.getAllProperties('categories').flatMap((property) => property.getValues().map((value) => plainLine(String(value)))).filter(Boolean),
    ...declared('url', text('url') || undefined),
    isCancelled: text('status').toUpperCase() === 'CANCELLED',
  };
}

/** The end of a session that gives its duration instead. */
function later(start: Moment | undefined, event: ICAL.Component): Moment | undefined {
  const duration = event.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration) || !start || start.kind === 'day') return undefined;
  const seconds = duration.toSeconds() * 1000;
  if (start.kind === 'instant') return { kind: 'instant', milliseconds: start.milliseconds + seconds };
  const end = new Date(Date.parse(`${start.date}T${start.time}Z`) + seconds).toISOString();
  return { kind: 'local', date: end.slice(0, 10), time: end.slice(11, 16) };
}

function moment(property: ICAL.Property | null, zones: ReadonlyMap<string, ICAL.Timezone>, fallback: string | undefined): Moment | undefined {
  const value = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  // As the file has it: the library takes 30 February for 2 March.
  const written = String(property.jCal[3]);
  const [date = '', time = ''] = written.split('T');
  if (!isReal(date, time)) throw new Error('no such time');
  if (value.isDate) return { kind: 'day', date };
  if (written.endsWith('Z')) return { kind: 'instant', milliseconds: Date.parse(written) };
  const named = property.getParameter('tzid');
  if (named === undefined) return { kind: 'local', date, time: time.slice(0, 5) };
  const name = String(named);
  const known = knownZone(name) ?? knownZone(name.replace(/^.*\/(?=[A-Z][a-z]+\/[A-Z])/, ''));
  if (known) return instantOf(date, time.slice(0, 5), known);
  const defined = zones.get(name);
  if (defined) {
    return { kind: 'instant', milliseconds: Date.parse(`${date}T${time}Z`) - defined.utcOffset(value) * 1000 };
  }
  if (fallback) return instantOf(date, time.slice(0, 5), fallback);
  throw new ScheduleError(`it gives times in the zone \`${name.slice(0, 60)}\`, which is no IANA zone and which it does not define; say which zone is meant with --time-zone, such as \`--time-zone Europe/London\``);
}

function isReal(date: string, time: string): boolean {
  const iso = `${date}T${time.replace(/Z$/, '') || '00:00:00'}`;
  const parsed = new Date(`${iso}Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** A row of a calendar with what was read from it. */
interface Row {
  event: ICAL.Component;
  session: Session;
}

/** One session for each id, the one revised last; occurrences that were moved on their own count as repetitions. */
function latestRevisions(all: readonly Row[]): Row[] {
  const byId = Map.groupBy(all, ({ session }) => session.id);
  return [...byId].flatMap(([id, rows]) => {
    if (id !== undefined && !areDifferent(rows)) return [rows.reduce((latest, row) => (supersedes(row.event, latest.event) ? row : latest))];
    // An id of different sessions identifies none of them.
    for (const { session } of rows) delete session.id;
    return rows;
  });
}

/** Whether rows with one id are no revisions of one session: nothing says so, and their titles differ. */
function areDifferent(rows: readonly Row[]): boolean {
  const revisions = new Set(rows.map(({ event }) => String(event.getFirstPropertyValue('sequence') ?? '')));
  return revisions.size === 1 && !rows.some(({ event }) => event.getFirstProperty('recurrence-id')) && new Set(rows.map(({ session }) => session.title)).size > 1;
}

function supersedes(event: ICAL.Component, other: ICAL.Component): boolean {
  const rank = (component: ICAL.Component): [number, number, string] => [
    component.getFirstProperty('recurrence-id') ? 0 : 1,
    Number(component.getFirstPropertyValue('sequence') ?? 0),
    String(component.getFirstPropertyValue('dtstamp') ?? ''),
  ];
  const [mine, theirs] = [rank(event), rank(other)];
  const differing = mine.findIndex((value, index) => value !== theirs[index]);
  return differing >= 0 && (mine[differing] as number | string) > (theirs[differing] as number | string);
}

/** What the maker calls the event: Sched writes an abbreviation as the calendar's name, and the name into PRODID. */
function nameOf(calendar: ICAL.Component | undefined): string | undefined {
  const text = (name: string) => plainLine(String(calendar?.getFirstPropertyValue(name) ?? ''));
  const maker = /^-\/\/Sched\.com (.+)\/\/EN$/.exec(text('prodid'))?.[1];
  return maker || text('x-wr-calname') || undefined;
}

function zoneOf(calendars: readonly ICAL.Component[], events: readonly [ICAL.Component, ZoneReader][]): string | undefined {
  const stated = calendars.map((calendar) => knownZone(String(calendar.getFirstPropertyValue('x-wr-timezone') ?? '')));
  const used = events.map(([event]) => knownZone(String(event.getFirstProperty('dtstart')?.getParameter('tzid') ?? '')));
  const counted = Map.groupBy([...stated, ...used].filter((zone) => zone !== undefined && zone !== 'UTC'), (zone) => zone);
  return [...counted].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0];
}

function dayOf(value: unknown): string | undefined {
  const day = value instanceof ICAL.Time ? value.toString().slice(0, 10) : '';
  return isReal(day, '00:00:00') ? day : undefined;
}
