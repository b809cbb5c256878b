import { knownZone } from './moment.ts';

/** A session as a JSON file has it, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The sessions of a JSON file, with what it says of the event. */
export interface JsonRows {
  rows: Row[];
  name?: string;
  timeZone?: string;
}

/**
 * Finds the list of sessions in a JSON file: the file itself, a list under `sessions` or a similar name a few levels deep, groups
 * of sessions, days with rooms (the `schedule.json` of pretalx and frab), or sessions that refer to lists of speakers, rooms and
 * categories beside them (Sessionize). `undefined` where there is none.
 */
export function jsonRows(data: unknown, levels = 5): JsonRows | undefined {
  if (Array.isArray(data)) {
    const rows = rowsOf(data);
    return rows && { rows };
  }
  if (!isRow(data) || levels === 0) return undefined;
  const days = data['days'];
  if (Array.isArray(days)) return { rows: days.flatMap(rowsOfDay), ...about(data) };
  for (const name of LISTS) {
    const value = data[name];
    if (Array.isArray(value)) {
      const rows = rowsOf(value);
      return rows && { rows: withReferences(rows, data) };
    }
  }
  for (const name of WRAPPERS) {
    const found = isRow(data[name]) ? jsonRows(data[name], levels - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Names of lists of sessions, and of objects that may hold one. */
const LISTS = ['sessions', 'talks', 'events', 'schedule', 'items', 'results', 'data'];
const WRAPPERS = ['schedule', 'conference', 'event', 'data', 'result', 'results', 'response', 'agenda', 'program', 'programme'];

const isRow = (item: unknown): item is Row => item !== null && typeof item === 'object' && !Array.isArray(item);

function rowsOf(items: readonly unknown[]): Row[] | undefined {
  const list = items.filter(isRow);
  if (list.length < items.length) return undefined;
  // Sessionize groups its sessions: [{ groupId, sessions: [...] }].
  const isNested = list.length > 0 && list.every((item) => Array.isArray(item['sessions']) && !('title' in item));
  return isNested ? list.flatMap((item) => rowsOf(item['sessions'] as unknown[]) ?? []) : list;
}

/** `{ date, rooms: { "Hall 1": [...] } }` */
function rowsOfDay(day: unknown): Row[] {
  const rooms = isRow(day) ? day['rooms'] : undefined;
  return isRow(rooms) ? Object.entries(rooms).flatMap(([room, list]) => (Array.isArray(list) ? (rowsOf(list) ?? []) : []).map((row) => ({ room, ...row }))) : [];
}

function about({ title, time_zone_name: zone }: Row): Omit<JsonRows, 'rows'> {
  const timeZone = typeof zone === 'string' ? knownZone(zone) : undefined;
  return { ...(typeof title === 'string' && title.trim() !== '' && { name: title.trim() }), ...(timeZone !== undefined && { timeZone }) };
}

/** Rows with speakers, rooms, tracks and formats by name, where the file keeps them in lists beside the sessions. */
function withReferences(rows: readonly Row[], { speakers, rooms, categories }: Row): Row[] {
  const [people, places] = [byId(speakers), byId(rooms)];
  const labels = (kind: RegExp) => byId(list(categories).filter(({ title, name }) => kind.test(String(title ?? name ?? ''))).flatMap(({ items }) => list(items)));
  const [tracks, formats] = [labels(/track|topic|theme/i), labels(/format|type/i)];
  return rows.map((row) => {
    const named = (ids: unknown, index: ReadonlyMap<string, Row>): Row[] => (Array.isArray(ids) ? (ids as unknown[]) : [ids]).map((id) => index.get(String(id))).filter((row) => row !== undefined);
    const [place] = named(row['roomId'], places);
    const [track, format] = [named(row['categoryItems'], tracks), named(row['categoryItems'], formats)];
    return {
      ...row,
      ...(Array.isArray(row['speakers']) && { speakers: row['speakers'].map((speaker: unknown) => people.get(String(speaker)) ?? speaker) }),
      ...(place && { room: place }),
      ...(track.length > 0 && { track }),
      ...(format.length > 0 && { format }),
    };
  });
}

const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as unknown[]).filter(isRow) : []);

const byId = (value: unknown): Map<string, Row> => new Map(list(value).map((item) => [String(item['id']), item]));
