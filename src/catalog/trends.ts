import type { Catalog } from './catalog.ts';
import type { EntryOf } from './entry.ts';
import type { Graph } from './graph/graph.ts';
import type { State } from './statements.ts';

/** An edition with the notes that stand behind what is said of it, those of its co-located events included. */
export interface TrendEdition {
  id: string;
  name: string;
  series: string | undefined;
  start: string | undefined;
  /** Talks with a note and reports; a report on two editions stands behind both. */
  notes: number;
  /** Kinds and ids of these notes. */
  behind: string[];
  /** Talks with a note. */
  talks: number;
}

/** In how many notes, and in how many of the talks among them, an entity is named; one number for each edition. */
export interface Trend {
  id: string;
  notes: number[];
  talks: number[];
  total: number;
}

/** Names of one edition against what was heard before. */
export interface TrendChange {
  edition: string;
  /** The edition before it in its series; among events without a series the one before in time. */
  before: string;
  /** Named here and at no earlier edition, most notes first. */
  fresh: string[];
  /** Named at the edition before and not here, most notes first. */
  fading: string[];
}

/** What became of the promises made in one year. */
export interface PromiseYear {
  /** `YYYY`, or empty where no date is recorded. */
  year: string;
  states: Partial<Record<State, number>>;
  total: number;
}

export interface Trends {
  /** Editions with at least one note, oldest first. */
  editions: TrendEdition[];
  /** Editions nobody has written a note on. */
  unreported: number;
  /** Tools named in at least one of these notes, most notes first. */
  tools: Trend[];
  /** The same of topics, without the narrow ones. */
  topics: Trend[];
  /** Newest edition first; tools only. */
  changes: TrendChange[];
  /** Promises by the year they were made in, oldest first. */
  promises: PromiseYear[];
}

type Note = EntryOf<'talk'> | EntryOf<'report'>;

/** Counts what was heard of by edition. `hasNote` says whether anybody has written a talk up. */
export function trendsOf(catalog: Catalog, graph: Pick<Graph, 'talksOf' | 'reportsOf'>, hasNote: (talk: EntryOf<'talk'>) => boolean): Trends {
  const notes: Note[] = [...catalog.all('talk').filter(hasNote), ...catalog.all('report')];
  const behind = notesByEdition(catalog, notes);
  const editions = editionsOf(catalog, behind);
  const indexOf = new Map(editions.map(({ id }, index) => [id, index]));
  const count = (id: string) => countByEdition(catalog, indexOf, id, [...graph.talksOf(id).filter(hasNote), ...graph.reportsOf(id)]);
  const ranked = (ids: readonly string[]) =>
    ids.map(count).filter(({ total }) => total > 0).sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  const tools = ranked(catalog.all('tool').map(({ id }) => id));
  return {
    editions,
    unreported: catalog.all('event').filter((event) => event.data.kind === 'edition' && !behind.has(event.id)).length,
    tools,
    topics: ranked(catalog.all('topic').filter(({ data }) => !data.narrow).map(({ id }) => id)),
    changes: changesOf(editions, tools),
    promises: promisesByYear(catalog),
  };
}

/** The edition an event belongs to: itself, or what it is a part of; a series is none. */
export function editionOf(catalog: Pick<Catalog, 'get'>, eventId: string): EntryOf<'event'> | undefined {
  const seen = new Set<string>();
  let event = catalog.get('event', eventId);
  while (event?.data.partOf && !seen.has(event.id)) {
    seen.add(event.id);
    event = catalog.get('event', event.data.partOf);
  }
  return event?.data.kind === 'series' ? undefined : event;
}

function editionIds(catalog: Catalog, note: Note): Set<string> {
  const events = note.kind === 'talk' ? [note.data.event] : (note.data.events ?? []);
  return new Set(events.flatMap((id) => editionOf(catalog, id)?.id ?? []));
}

function notesByEdition(catalog: Catalog, notes: readonly Note[]): Map<string, Note[]> {
  const result = new Map<string, Note[]>();
  for (const note of notes) for (const id of editionIds(catalog, note)) result.set(id, [...(result.get(id) ?? []), note]);
  return result;
}

function editionsOf(catalog: Catalog, behind: ReadonlyMap<string, readonly Note[]>): TrendEdition[] {
  return [...behind]
    .flatMap(([id, notes]): TrendEdition[] => {
      const event = catalog.get('event', id);
      return event
        ? [{ id, name: event.data.name, series: event.data.series, start: event.data.start, notes: notes.length, behind: notes.map((note) => `${note.kind} ${note.id}`), talks: notes.filter(({ kind }) => kind === 'talk').length }]
        : [];
    })
    .sort((a, b) => compare(a.start ?? '9', b.start ?? '9') || compare(a.id, b.id));
}

function countByEdition(catalog: Catalog, indexOf: ReadonlyMap<string, number>, id: string, naming: readonly Note[]): Trend {
  const trend: Trend = { id, notes: Array.from(indexOf, () => 0), talks: Array.from(indexOf, () => 0), total: 0 };
  for (const note of naming) {
    for (const edition of editionIds(catalog, note)) {
      const index = indexOf.get(edition) ?? -1;
      trend.notes[index] = (trend.notes[index] ?? 0) + 1;
      if (note.kind === 'talk') trend.talks[index] = (trend.talks[index] ?? 0) + 1;
    }
    trend.total += 1;
  }
  return trend;
}

function changesOf(editions: readonly TrendEdition[], tools: readonly Trend[]): TrendChange[] {
  return editions
    .flatMap((edition, index): TrendChange[] => {
      const earlier = editions.slice(0, index);
      const against = earlier.findLastIndex(({ series }) => series === edition.series);
      const previous = editions[against];
      if (!previous) return [];
      const at = (trend: Trend, place: number) => trend.notes[place] ?? 0;
      const most = (place: number) => (a: Trend, b: Trend) => at(b, place) - at(a, place) || compare(a.id, b.id);
      const fresh = tools.filter((trend) => at(trend, index) > 0 && trend.notes.slice(0, index).every((count) => count === 0));
      const fading = tools.filter((trend) => at(trend, against) > 0 && at(trend, index) === 0);
      return [{ edition: edition.id, before: previous.id, fresh: fresh.sort(most(index)).map(({ id }) => id), fading: fading.sort(most(against)).map(({ id }) => id) }];
    })
    .reverse();
}

function promisesByYear(catalog: Catalog): PromiseYear[] {
  const years = new Map<string, PromiseYear>();
  for (const { data, asOf, state } of catalog.statements) {
    if (data.kind !== 'roadmap') continue;
    const year = asOf?.slice(0, 4) ?? '';
    const entry = years.get(year) ?? { year, states: {}, total: 0 };
    years.set(year, entry);
    entry.states[state] = (entry.states[state] ?? 0) + 1;
    entry.total += 1;
  }
  return [...years.values()].sort((a, b) => compare(a.year || '9999', b.year || '9999'));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
