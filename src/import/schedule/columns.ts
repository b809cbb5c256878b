import { nearest } from '../../catalog/checks/nearest.ts';
import { ScheduleError } from './session.ts';

/** What a column can hold, with the names under which it is recognised, the best first. */
const SYNONYMS = {
  title: ['title', 'sessiontitle', 'talktitle', 'talk', 'session', 'sessionname', 'presentation', 'presentationtitle', 'summary', 'subject', 'name', 'eventname', 'topic'],
  start: ['start', 'starts', 'startsat', 'startat', 'starttime', 'startdatetime', 'eventstart', 'dtstart', 'begin', 'begins', 'from', 'datetime', 'time', 'startdate'],
  end: ['end', 'ends', 'endsat', 'endat', 'endtime', 'enddatetime', 'eventend', 'dtend', 'finish', 'until', 'to', 'enddate'],
  date: ['date', 'day', 'sessiondate', 'eventdate'],
  duration: ['duration', 'length', 'minutes', 'durationminutes', 'durationmin'],
  room: ['room', 'roomname', 'location', 'venue', 'place', 'stage', 'hall'],
  track: ['track', 'tracks', 'trackname', 'category', 'categories', 'eventtype', 'stream', 'theme'],
  format: ['format', 'sessionformat', 'sessiontype', 'type', 'kind'],
  speakers: ['speakers', 'speaker', 'speakernames', 'speakername', 'presenters', 'presenter', 'persons', 'people', 'author', 'authors'],
  company: ['company', 'companies', 'affiliation', 'affiliations', 'organization', 'organisation', 'employer', 'speakercompany', 'tagline'],
  url: ['url', 'link', 'permalink', 'sessionurl', 'eventurl', 'website', 'uri', 'href'],
  id: ['id', 'uid', 'sessionid', 'eventkey', 'guid', 'key', 'code', 'slug', 'eventid', 'talkid'],
  status: ['status', 'state', 'cancelled', 'canceled'],
} as const;

export type Column = keyof typeof SYNONYMS;

export const COLUMNS = Object.keys(SYNONYMS) as Column[];

/** For each thing a schedule can say, the name of the column that says it. */
export type Columns = Partial<Record<Column, string>>;

/**
 * Recognises columns by their names; what `map` says comes first, and no column serves twice.
 * @throws {ScheduleError} when none is a title, or when `map` names a column the file has not.
 */
export function recogniseColumns(names: readonly string[], map: Columns): Columns {
  for (const wanted of Object.values(map)) {
    if (names.includes(wanted)) continue;
    const [meant] = nearest(wanted, names);
    throw new ScheduleError(`it has no column \`${wanted}\`; ${meant === undefined ? `it has ${listed(names)}` : `did you mean \`${meant}\`?`}`);
  }
  const found: Columns = { ...map };
  const free = () => names.filter((name) => !Object.values(found).includes(name));
  for (const column of COLUMNS) {
    if (found[column] !== undefined) continue;
    for (const synonym of SYNONYMS[column]) {
      const name = free().find((candidate) => bare(candidate) === synonym);
      if (name === undefined) continue;
      found[column] = name;
      break;
    }
  }
  if (found.title === undefined) throw new ScheduleError(`none of its columns is recognised as the title (${listed(names)}); say which it is with --map title=NAME`);
  return found;
}

/** `Session Title` and `session_title` are one; so are `Speaker(s)` and `speakers`. */
const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const listed = (names: readonly string[]) => names.slice(0, 12).map((name) => `\`${name.slice(0, 40)}\``).join(', ') || 'it has no columns';
