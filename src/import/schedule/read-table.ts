import { parse } from 'csv-parse/browser/esm/sync';
import { COLUMNS, recogniseColumns, type Column, type Columns } from './columns.ts';
import { jsonRows, type Row } from './json-rows.ts';
import type { Moment } from './moment.ts';
import { plainLine } from './plain-text.ts';
import { ScheduleError, type Schedule, type Session } from './session.ts';
import type { Speaker } from './speaker-list.ts';
import { readDay, readMinutes, readMoment } from './time-text.ts';

/**
 * Reads a table of comma-, semicolon- or tab-separated values with a row of column names.
 * @throws {ScheduleError} when it is none, or when a time in it cannot be read.
 */
export function readCsv(text: string, map: Columns): Schedule {
  const header = /^\uFEFF?(.*)/.exec(text)?.[1] ?? '';
  const delimiter = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
  try {
    const rows = parse(text, { bom: true, columns: (names: string[]) => names.map((name) => name.trim()), delimiter, skip_empty_lines: true, relax_column_count: true, trim: true }) as Row[];
    return schedule(rows, map, (index) => `row ${index + 2}`);
  } catch (error) {
    if (error instanceof ScheduleError) throw error;
    throw new ScheduleError(`it is a broken table: ${(error as Error).message.slice(0, 200)}`);
  }
}

/**
 * Reads a list of objects, or what holds one; see json-rows.ts.
 * @throws {ScheduleError} when there is none, or when a time in it cannot be read.
 */
export function readJson(text: string, map: Columns): Schedule {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ScheduleError(`it is no JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  const found = jsonRows(data);
  if (!found) throw new ScheduleError('it holds no list of sessions; give a list of objects, or an object with such a list under `sessions`');
  const { rows, ...about } = found;
  return { ...schedule(rows, map, (index) => `session ${index + 1}`), ...about };
}

function schedule(rows: readonly Row[], map: Columns, placeOf: (index: number) => string): Schedule {
  if (rows.length === 0) throw new ScheduleError('it holds no session');
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = recogniseColumns(names, map);
  const sessions = rows.map((row, index) => sessionOf(row, columns, placeOf(index)));
  const { kept, copies } = onePerId(sessions);
  const missing = (['start', 'end', 'room'] as const).filter((column) => columns[column] === undefined && !(column === 'end' && columns.duration !== undefined));
  return {
    sessions: kept,
    dropped: copies.map(({ title }) => ({ reason: 'copy', title })),
    notices: missing.length > 0 ? [`No column is recognised as ${missing.join(', ')}; if there is one, name it: --map ${missing[0]}=NAME.`] : [],
  };
}

/** Tables with a row for each speaker repeat the session: its rows become one with all of them. */
function onePerId(sessions: readonly Session[]): { kept: Session[]; copies: Session[] } {
  const first = new Map<string, Session>();
  const kept: Session[] = [];
  const copies: Session[] = [];
  for (const session of sessions) {
    const before = session.id === undefined ? undefined : first.get(session.id);
    if (before) {
      copies.push(session);
      if (before.speakers && session.speakers) before.speakers = [...before.speakers, ...session.speakers];
    } else {
      kept.push(session);
      if (session.id !== undefined) first.set(session.id, session);
    }
  }
  return { kept, copies };
}

function sessionOf(row: Row, columns: Columns, place: string): Session {
  const cell = (column: Column): unknown => (columns[column] === undefined ? undefined : row[columns[column]]);
  const text = (column: Column) => plainLine(wordOf(cell(column)));
  const title = text('title');
  const day = text('date') === '' ? undefined : readDay(text('date'));
  if (text('date') !== '' && day === undefined) throw unreadable(place, title, text('date'));
  const start = momentOf(cell('start'), day, place, title) ?? (day === undefined ? undefined : { kind: 'day' as const, date: day });
  const end = momentOf(cell('end'), day ?? dayOf(start), place, title) ?? after(start, readMinutes(text('duration')));
  const status = text('status').toLowerCase();
  const speakers = columns.speakers === undefined ? undefined : speakersIn(cell('speakers'), text('company'));
  return {
    place,
    title,
    ...(text('id') !== '' ? { id: text('id') } : text('url') !== '' ? { id: text('url') } : {}),
    ...(start && { start }),
    ...(end && { end }),
    ...(text('room') !== '' && { location: text('room') }),
    tracks: wordsOf(cell('track')).map(plainLine).filter(Boolean),
    ...(text('format') !== '' && { format: text('format') }),
    ...(speakers && { speakers }),
    ...(text('url') !== '' && { url: text('url') }),
    isCancelled: /^(?:cancell?ed|declined|withdrawn|true|yes)$/.test(status),
  };
}

function momentOf(value: unknown, day: string | undefined, place: string, title: string): Moment | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const moment = typeof value === 'number' || typeof value === 'string' ? readMoment(value, day) : undefined;
  if (!moment) throw unreadable(place, title, typeof value === 'object' ? 'a list or an object' : String(value));
  return moment;
}

const unreadable = (place: string, title: string, written: string) =>
  new ScheduleError(`${place} (\`${title.slice(0, 60)}\`): \`${plainLine(written).slice(0, 60)}\` is no time, or can be read in two ways; write it as 2026-03-24 10:15, or name the columns with --map start=NAME,date=NAME`);

function dayOf(moment: Moment | undefined): string | undefined {
  return moment && moment.kind !== 'instant' ? moment.date : undefined;
}

function after(start: Moment | undefined, minutes: number | undefined): Moment | undefined {
  if (!start || minutes === undefined || start.kind === 'day') return undefined;
  if (start.kind === 'instant') return { kind: 'instant', milliseconds: start.milliseconds + minutes * 60_000 };
  const end = new Date(Date.parse(`${start.date}T${start.time}Z`) + minutes * 60_000).toISOString();
  return { kind: 'local', date: end.slice(0, 10), time: end.slice(11, 16) };
}

/** Name and company where the file keeps them apart, else the text. */
function speakersIn(value: unknown, company: string): (Speaker | string)[] {
  const speakers = (Array.isArray(value) ? value : [value]).flatMap((item): (Speaker | string)[] => {
    if (item === null || item === undefined) return [];
    if (typeof item !== 'object') return String(item).split(/\r?\n|\s+\|\s+/).map(plainLine).filter(Boolean);
    const field = (...names: string[]) => plainLine(wordOf(names.map((name) => (item as Row)[name]).find((found) => typeof found === 'string' && found !== '')));
    const name = field('name', 'fullName', 'full_name', 'public_name', 'displayName') || [field('firstName', 'first_name'), field('lastName', 'last_name')].filter(Boolean).join(' ');
    const affiliation = field('company', 'affiliation', 'organization', 'organisation');
    return name === '' ? [] : [{ name, ...(affiliation !== '' && { affiliation }) }];
  });
  const [only] = speakers;
  return company !== '' && speakers.length === 1 && typeof only === 'string' && !/[,;&(]/.test(only) ? [{ name: only, affiliation: company }] : speakers;
}

const wordsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(wordOf) : [wordOf(value)]);

/** The text of a cell; of an object (`{ id: 3, name: "Main hall" }`) its name. */
function wordOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordOf).filter(Boolean).join(', ');
  if (typeof value !== 'object') return String(value);
  const { name, title, en } = value as Row;
  return wordOf(name ?? title ?? en ?? '');
}

/** `title=Session Name,start=Begins at` as columns; an unknown word yields a message for people. */
export function readMap(texts: readonly string[]): Columns | string {
  const map: Columns = {};
  for (const pair of texts.flatMap((text) => text.split(/,(?=\s*\w+=)/))) {
    const [column = '', ...name] = pair.split('=');
    const known = COLUMNS.find((candidate) => candidate === column.trim());
    if (!known || name.length === 0 || name.join('=').trim() === '') return `\`--map ${pair}\` cannot be used; write COLUMN=NAME with one of ${COLUMNS.join(', ')}`;
    map[known] = name.join('=').trim();
  }
  return map;
}
