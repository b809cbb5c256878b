import type { Catalog } from '../../catalog/catalog.ts';
import { webAddress } from '../../catalog/model/primitives.ts';
import { inZone, type WallClock } from './moment.ts';
import { cataloguedNames } from './people.ts';
import { roomOf, type Place } from './place.ts';
import type { Schedule, Session } from './session.ts';
import { readGivenSpeakers, type Speaker } from './speaker-list.ts';
import { splitSummaries } from './split-all.ts';

/** A session on the wall clock of its event, with its speakers apart from its title. */
export interface ProgrammeItem {
  session: Session;
  /** Without speakers, and without the stage in front where the room says it. */
  title: string;
  speakers: Speaker[];
  doubt?: string;
  date?: string;
  start?: string;
  /** Absent where it lies on another day, or is not after the start. */
  end?: string;
  /** Whether the schedule gives an end that cannot be recorded as a time of the same day. */
  isEndLost?: true;
  lastDate?: string;
  hours?: number;
  room?: string;
  track?: string;
  url?: string;
}

/** The sessions of a schedule in the order of time, whatever their order in the file. */
export function programmeOf(schedule: Schedule, timeZone: string, place: Place | undefined, catalog: Catalog): ProgrammeItem[] {
  const catalogued = cataloguedNames(catalog);
  const apart = schedule.sessions.some(({ speakers }) => speakers !== undefined);
  const summaries = apart ? [] : splitSummaries(schedule.sessions.map(({ title }) => title), catalogued);
  const known = { ...catalogued, titleWords: new Set<string>() };
  return schedule.sessions
    .map((session, index): ProgrammeItem => {
      const summary = summaries[index] ?? { title: session.title, speakers: (session.speakers ?? []).flatMap((given) => (typeof given === 'string' ? readGivenSpeakers(given, known) : given)) };
      const url = webAddress.safeParse(session.url).success ? session.url : undefined;
      return {
        session,
        ...summary,
        title: withoutStage(summary.title, session.location),
        speakers: onePerName(summary.speakers),
        ...timesOf(session, timeZone),
        ...(session.location !== undefined && { room: roomOf(session.location, place) }),
        ...(session.tracks.length > 0 && { track: session.tracks.join(', ') }),
        ...(url !== undefined && { url }),
      };
    })
    .toSorted((a, b) => compare(sortKey(a), sortKey(b)));
}

function timesOf({ start, end }: Session, timeZone: string): Partial<ProgrammeItem> {
  if (!start) return {};
  const from = inZone(start, timeZone);
  const to: WallClock | undefined = end && inZone(end, timeZone);
  const hours = to && (Date.parse(`${to.date}T${to.time ?? '00:00'}Z`) - Date.parse(`${from.date}T${from.time ?? '00:00'}Z`)) / 3_600_000;
  // The end of a day is written as the beginning of the next one.
  const last = to && to.date > from.date && (to.time === undefined || to.time <= '06:00') ? dayBefore(to.date) : to?.date;
  const length = from.time === undefined || to?.time === undefined ? 0 : compare(`${to.date} ${to.time}`, `${from.date} ${from.time}`);
  const isSameDay = length > 0 && to?.date === from.date;
  return {
    date: from.date,
    ...(from.time !== undefined && { start: from.time }),
    ...(isSameDay && to.time !== undefined && { end: to.time }),
    // A session without length has no end to lose.
    ...(length !== 0 && !isSameDay && { isEndLost: true as const }),
    ...(last !== undefined && last >= from.date && { lastDate: last }),
    ...(hours !== undefined && hours > 0 && { hours }),
  };
}

const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** `Deck Theatre | RopeCon: Opening` in the room `Hall 1 | Deck Theatre` is `RopeCon: Opening`. */
function withoutStage(title: string, location: string | undefined): string {
  const [, stage = '', rest = ''] = /^([^|]+?)\s+\|\s+(.+)$/.exec(title) ?? [];
  const places = (location ?? '').toLowerCase().split(/\s*[|,]\s*/);
  return rest !== '' && places.includes(stage.toLowerCase()) ? rest : title;
}

function onePerName(speakers: readonly Speaker[]): Speaker[] {
  return speakers.filter(({ name }, index) => isNamed(name) && speakers.findIndex((other) => other.name === name) === index);
}

/** `TBA` is nobody, what fills a line is no name, and neither is an id of somewhere else. */
const isNamed = (name: string) => name.length <= 100 && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name) && /\p{L}/u.test(name) && !/^(?:tb[acd]|n\/a|none|to be (?:announced|confirmed))\.?$/i.test(name);

const sortKey = ({ date = '', start = '', title, room = '', session }: ProgrammeItem) => [date, start, title, room, session.id ?? ''].join('\u0000');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
