import type { Entry, EntryOf } from './entry.ts';
import { KINDS, NAMED_KINDS, type Kind, type NamedKind } from './model/collections.ts';
import { dateOfEntry, stateOf, type Statement } from './statements.ts';

/** All accepted entries, indexed; everything else is derived from it. */
export interface Catalog {
  /** Build date, `YYYY-MM-DD`. */
  today: string;
  /** Every entry, by kind and then by id. */
  entries: readonly Entry[];
  /** Entries of one kind, by id. */
  all<K extends Kind>(kind: K): readonly EntryOf<K>[];
  /** The entry of one kind with this id. */
  get<K extends Kind>(kind: K, id: string): EntryOf<K> | undefined;
  /** The event, tool, topic, organisation or person with this id. */
  named(id: string): EntryOf<NamedKind> | undefined;
  /** Any entry by id: named entries first, then talks, reports and guides. */
  find(id: string): Entry | undefined;
  /** Statements of all talks and reports, newest first. */
  statements: readonly Statement[];
  /** A statement by its public id. */
  statement(publicId: string): Statement | undefined;
}

/** Indexes entries and derives their statements. Of two entries with one id the first counts; the check reports the other. */
export function createCatalog(input: readonly Entry[], today: string): Catalog {
  const entries = input.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byKind = new Map<Kind, Map<string, Entry>>(KINDS.map((kind) => [kind, new Map()]));
  for (const entry of entries) {
    const index = byKind.get(entry.kind);
    if (index && !index.has(entry.id)) index.set(entry.id, entry);
  }
  const lists = new Map(KINDS.map((kind) => [kind, [...(byKind.get(kind)?.values() ?? [])]]));
  const get = <K extends Kind>(kind: K, id: string) => byKind.get(kind)?.get(id) as EntryOf<K> | undefined;
  const first = <K extends Kind>(kinds: readonly K[], id: string): EntryOf<K> | undefined => {
    for (const kind of kinds) {
      const entry = get(kind, id);
      if (entry) return entry;
    }
    return undefined;
  };
  const statements = collectStatements(
    entries.filter((entry) => entry.kind === 'talk' || entry.kind === 'report'),
    { get },
    today,
  );
  const statementIndex = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    today,
    entries,
    all: <K extends Kind>(kind: K) => (lists.get(kind) ?? []) as unknown as readonly EntryOf<K>[],
    get,
    named: (id) => first(NAMED_KINDS, id),
    find: (id) => first([...NAMED_KINDS, 'talk', 'report', 'guide'] as const, id) as Entry | undefined,
    statements,
    statement: (publicId) => statementIndex.get(publicId),
  };
}

function collectStatements(
  entries: readonly (EntryOf<'talk'> | EntryOf<'report'>)[],
  catalog: Pick<Catalog, 'get'>,
  today: string,
): Statement[] {
  const statements = entries.flatMap((entry) => {
    const date = dateOfEntry(entry, catalog);
    return (entry.data.statements ?? []).map(
      (data): Statement => ({
        id: `${entry.id}#${data.id}`,
        data,
        entry,
        asOf: data.asOf ?? date,
        state: stateOf(data, today),
        supersedes: [],
      }),
    );
  });
  const index = new Map(statements.map((statement) => [statement.id, statement]));
  for (const statement of statements) {
    if (statement.data.supersededBy) index.get(statement.data.supersededBy)?.supersedes.push(statement.id);
  }
  return statements.sort((a, b) => compare(b.asOf ?? '', a.asOf ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
