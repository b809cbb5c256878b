import type { Catalog } from './catalog.ts';
import type { Entry, EntryOf } from './entry.ts';
import type { FileChange, History } from './history.ts';
import { identify } from './identify.ts';
import { outcome as outcomeSchema } from './model/statement.ts';
import type { SourceFile } from './source-file.ts';
import { stateOf, type State, type Statement } from './statements.ts';

/** What became new on one day. */
export type Change =
  /** A note on a talk, whether the session was known before or not. */
  | { what: 'noted'; talk: EntryOf<'talk'> }
  /** Sessions of which nothing but the schedule is known. */
  | { what: 'scheduled'; event: EntryOf<'event'>; sessions: number }
  | { what: 'added'; entry: Entry }
  /** What became of a statement, as it was recorded on that day. */
  | { what: 'outcome'; statement: Statement; state: State }
  /** A statement that an entry got later, or that says something else now. */
  | { what: 'stated'; statement: Statement }
  | { what: 'edited'; entry: Entry };

/** The changes of one day in UTC. */
export interface DayOfChanges {
  day: string;
  changes: Change[];
}

/** All that is told of the history. */
export interface Changes {
  /** Newest first. */
  days: DayOfChanges[];
  /** Whether there are older days that are not told. */
  isCut: boolean;
}

/** What changed in the entries that are there today, day by day; days beyond `limit` edited files are left out, never the newest. */
export function changesOf(catalog: Catalog, history: History, limit: number): Changes {
  const edits = dailyEdits(catalog, history.changes);
  const days = [...Map.groupBy(edits, ({ day }) => day)].sort(([a], [b]) => (a < b ? 1 : -1));
  let count = 0;
  const told = days.filter(([, list], index) => {
    count += list.length;
    return index === 0 || count <= limit;
  });
  const texts = history.files(told.flatMap(([, list]) => list.flatMap(textsOf)));
  return {
    days: told.map(([day, list]) => ({ day, changes: inOrder(catalog, list.flatMap((edit) => changesIn(catalog, edit, texts))) })).filter(({ changes }) => changes.length > 0),
    isCut: told.length < days.length,
  };
}

/** All that happened to the file of one entry on one day. */
interface DailyEdit {
  entry: Entry;
  day: string;
  path: string;
  /** Texts at the beginning and at the end of the day. */
  before: string | undefined;
  after: string;
  /** Whether the file is as it was at the end of that day. */
  isLast: boolean;
}

function dailyEdits(catalog: Catalog, changes: readonly FileChange[]): DailyEdit[] {
  const entryOf = entriesByPath(catalog);
  const edits: DailyEdit[] = [];
  for (const [entry, list] of Map.groupBy(changes, ({ path }) => entryOf(path))) {
    if (!entry) continue;
    const days = [...Map.groupBy(list, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
    let known: string | undefined;
    for (const [index, [day, newestFirst]] of days.entries()) {
      const after = newestFirst.find((change) => change.after !== undefined)?.after;
      // What was renamed and edited at once ends in one file and begins in another: the entry is the same.
      const before = known ?? newestFirst.at(-1)?.before;
      if (after === undefined) continue;
      if (before !== after) edits.push({ entry, day, path: entry.file.path, before, after, isLast: index === days.length - 1 });
      known = after;
    }
  }
  return edits;
}

/** The entry that a path belongs to, by its id or one it had before. */
function entriesByPath(catalog: Catalog): (path: string) => Entry | undefined {
  const key = (kind: string, id: string) => `${kind} ${id}`;
  const index = new Map<string, Entry>();
  for (const entry of catalog.entries) for (const id of entry.data.formerly ?? []) index.set(key(entry.kind, id), entry);
  for (const entry of catalog.entries) index.set(key(entry.kind, entry.id), entry);
  return (path) => {
    const known = identify(path);
    return known && index.get(key(known.kind, known.id));
  };
}

/** The texts that have to be looked into; what an entry says today is known. */
function textsOf({ entry, path, before, after, isLast }: DailyEdit): { path: string; id: string }[] {
  const matters = before === undefined ? entry.kind === 'talk' : entry.kind === 'talk' || entry.kind === 'report';
  if (!matters) return [];
  return [...(before === undefined ? [] : [{ path, id: before }]), ...(isLast ? [] : [{ path, id: after }])];
}

function changesIn(catalog: Catalog, edit: DailyEdit, texts: ReadonlyMap<string, SourceFile>): Change[] {
  const { entry, before, after, isLast } = edit;
  const now = isLast ? entry.file : texts.get(after);
  if (before === undefined) {
    if (entry.kind !== 'talk') return [{ what: 'added', entry }];
    const event = catalog.get('event', entry.data.event);
    return now && event && isStub(now) ? [{ what: 'scheduled', event, sessions: 1 }] : [{ what: 'noted', talk: entry }];
  }
  const then = texts.get(before);
  if (!now || !then || (entry.kind !== 'talk' && entry.kind !== 'report')) return [{ what: 'edited', entry }];
  if (entry.kind === 'talk' && isStub(then) && !isStub(now)) return [{ what: 'noted', talk: entry }];
  const changes = statementChanges(catalog, edit, then, now);
  return changes.length > 0 ? changes : [{ what: 'edited', entry }];
}

function statementChanges(catalog: Catalog, { entry, day }: DailyEdit, then: SourceFile, now: SourceFile): Change[] {
  const earlier = new Map(statementsIn(then).map((data) => [data.id, data]));
  return statementsIn(now).flatMap((data): Change[] => {
    const statement = catalog.statement(`${entry.id}#${String(data.id)}`);
    if (!statement) return [];
    const before = earlier.get(data.id);
    const outcome = outcomeSchema.safeParse(data.outcome).data;
    if (outcome && outcome.state !== outcomeSchema.safeParse(before?.outcome).data?.state) {
      return [{ what: 'outcome', statement, state: stateOf({ ...statement.data, outcome }, day) }];
    }
    const isSame = before !== undefined && before.says === data.says && before.due === data.due && (before.outcome === undefined) === (data.outcome === undefined);
    return isSame ? [] : [{ what: 'stated', statement }];
  });
}

/** Statements of a text that may be from before today's model. */
function statementsIn({ data }: SourceFile): { id?: unknown; says?: unknown; due?: unknown; outcome?: unknown }[] {
  const list = typeof data === 'object' && data !== null && 'statements' in data ? data.statements : [];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
}

const isStub = (file: SourceFile): boolean => file.body.trim() === '' && statementsIn(file).length === 0;

/** Sessions of one event become one change; the rest by kind and id, so that equal histories are told alike. */
function inOrder(catalog: Catalog, changes: readonly Change[]): Change[] {
  const scheduled = changes.filter((change) => change.what === 'scheduled');
  const counts = [...Map.groupBy(scheduled, ({ event }) => event)].map(([event, list]): Change => ({ what: 'scheduled', event, sessions: list.length }));
  const order = new Map(catalog.entries.map((entry, index) => [entry, index]));
  const place = (change: Change) => order.get(entryOfChange(change)) ?? 0;
  return [...changes.filter((change) => change.what !== 'scheduled'), ...counts].sort((a, b) => place(a) - place(b));
}

function entryOfChange(change: Change): Entry {
  switch (change.what) {
    case 'noted':
      return change.talk;
    case 'scheduled':
      return change.event;
    case 'added':
    case 'edited':
      return change.entry;
    case 'outcome':
    case 'stated':
      return change.statement.entry;
    default:
      return change satisfies never;
  }
}
