import type { Catalog } from '../catalog.ts';
import type { Entry, EntryOf } from '../entry.ts';
import type { Mention } from '../mentions/mention.ts';
import { NAMED_KINDS, type Kind } from '../model/collections.ts';
import type { Figure } from '../model/statement.ts';
import type { Statement } from '../statements.ts';
import { indexReferences, type Referring } from './references.ts';
import { companionsByEntity, type Companion } from './together.ts';
import { relateTools, type ToolRelations } from './relations.ts';

/** A sentence of one entry that mentions another. */
export interface Backlink {
  from: Entry;
  /** The first mention in that sentence. */
  mention: Mention;
  /** Full or partial date on which it was said, where known. */
  date: string | undefined;
}

/** An organisation seen running a tool, with the statements and numbers that show it. */
export interface Runner {
  organization: string;
  statements: Statement[];
  figures: Figure[];
}

/** Everything derived from the catalog and its mentions. */
export interface Graph {
  /** Mentions found in an entry, in reading order. */
  mentionsIn(entry: Entry): readonly Mention[];
  /** Sentences elsewhere that mention an entity, newest first, one per sentence. */
  backlinks(id: string): readonly Backlink[];
  /** Sentences elsewhere that link to a talk, a report or a guide, newest first, one per sentence. */
  linksTo(entry: Entry): readonly Backlink[];
  /** Statements made in a talk or report, in the order they are written. */
  statementsIn(entry: Entry): readonly Statement[];
  /** Statements with a figure of this organisation, newest first. */
  statementsAt(organizationId: string): readonly Statement[];
  /** Entries of one kind that refer to an id through one of their fields. */
  referring: Referring;
  /** Statements about an entity, newest first. */
  statementsAbout(id: string): readonly Statement[];
  /** Statements made by a person or organisation, newest first. */
  statementsBy(id: string): readonly Statement[];
  /** Talks that name an entity in a field, a statement or the text, newest first. */
  talksOf(id: string): readonly EntryOf<'talk'>[];
  /** Reports that name an entity, newest first. */
  reportsOf(id: string): readonly EntryOf<'report'>[];
  /** Organisations seen running a tool. */
  runners(toolId: string): readonly Runner[];
  /** Tools an organisation was seen running. */
  runs(organizationId: string): readonly string[];
  /** Entities of one kind mentioned along with this one, most surprising first. */
  companions(id: string, kind: 'tool' | 'topic'): readonly Companion[];
  /** Relations between tools in both directions. */
  relations(toolId: string): ToolRelations;
  /** Co-located and side events of an edition, editions of a series, by date. */
  eventsBelow(eventId: string): readonly EntryOf<'event'>[];
  /** Talks given at an event, in programme order. */
  programme(eventId: string): readonly EntryOf<'talk'>[];
}

/** Day (or period) on which an entry's words were said or published. */
export function dateOf(catalog: Pick<Catalog, 'get'>, entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'talk':
      return entry.data.date ?? catalog.get('event', entry.data.event)?.data.start;
    case 'report':
      return entry.data.published ?? catalog.get('event', entry.data.events?.[0] ?? '')?.data.end;
    case 'guide':
      return entry.data.updated;
    case 'event':
      return entry.data.start;
    default:
      return undefined;
  }
}

/** Derives the graph; `mentionsOf` finds the mentions of one entry. */
export function createGraph(catalog: Catalog, mentionsOf: (entry: Entry) => readonly Mention[]): Graph {
  const mentions = new Map(catalog.entries.map((entry) => [entry, mentionsOf(entry)]));
  const backlinks = collectBacklinks(catalog, mentions);
  const about = groupBy(catalog.statements, (statement) => statement.data.about);
  const by = groupBy(catalog.statements, (statement) => (statement.data.by ? [statement.data.by] : []));
  const at = groupBy(catalog.statements, ({ data }) => (data.figures ?? []).flatMap((figure) => (figure.at ? [figure.at] : [])));
  const within = groupBy(catalog.statements, ({ entry }) => [`${entry.kind} ${entry.id}`]);
  for (const list of within.values()) list.sort((a, b) => positionOf(a) - positionOf(b));
  const referring = indexReferences(catalog);
  const newestFirst = <T extends Entry>(entries: readonly T[]) =>
    entries.toSorted((a, b) => compare(dateOf(catalog, b) ?? '', dateOf(catalog, a) ?? '') || compare(a.id, b.id));
  const naming = (entry: Entry) => namedBy(entry, mentions.get(entry) ?? []);
  const talks = groupBy(newestFirst(catalog.all('talk')), naming);
  const reports = groupBy(newestFirst(catalog.all('report')), naming);
  const documents = [...catalog.all('talk'), ...catalog.all('report'), ...catalog.all('guide')];
  const companions = companionsByEntity(documents.map((entry) => new Set(naming(entry))));
  const relations = relateTools(catalog);
  const runners = collectRunners(catalog);
  const runs = groupBy([...runners].flatMap(([tool, list]) => list.map((runner) => ({ tool, runner }))), ({ runner }) => [runner.organization]);
  const below = groupBy(
    catalog.all('event').toSorted((a, b) => compare(a.data.start ?? '', b.data.start ?? '') || compare(a.id, b.id)),
    ({ data }) => [data.series, data.partOf, data.nearTo].filter((id) => id !== undefined),
  );
  const programmes = groupBy(catalog.all('talk').toSorted(programmeOrder), (talk) => [talk.data.event]);
  return {
    mentionsIn: (entry) => mentions.get(entry) ?? [],
    referring,
    statementsIn: (entry) => within.get(`${entry.kind} ${entry.id}`) ?? [],
    statementsAt: (id) => at.get(id) ?? [],
    backlinks: (id) => backlinks.get(id) ?? [],
    linksTo: (entry) => backlinks.get(linkKey(entry)) ?? [],
    statementsAbout: (id) => about.get(id) ?? [],
    statementsBy: (id) => by.get(id) ?? [],
    talksOf: (id) => talks.get(id) ?? [],
    reportsOf: (id) => reports.get(id) ?? [],
    runners: (id) => runners.get(id) ?? [],
    runs: (id) => (runs.get(id) ?? []).map(({ tool }) => tool),
    companions: (id, kind) => (companions.get(id) ?? []).filter((companion) => catalog.get(kind, companion.id)),
    relations: (id) => relations.get(id) ?? NO_RELATIONS,
    eventsBelow: (id) => below.get(id) ?? [],
    programme: (id) => programmes.get(id) ?? [],
  };
}

const NO_RELATIONS: ToolRelations = { parents: [], parts: [], siblings: [], alternatives: [], worksWith: [], predecessors: [] };

function collectBacklinks(catalog: Catalog, mentions: ReadonlyMap<Entry, readonly Mention[]>): Map<string, Backlink[]> {
  const result = new Map<string, Backlink[]>();
  for (const [from, list] of mentions) {
    const date = dateOf(catalog, from);
    const seen = new Set<string>();
    for (const mention of list) {
      const target = isNamed(mention) ? mention.id : linkKey(mention);
      const key = `${target} ${mention.anchor} ${mention.sentence}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const links = result.get(target);
      if (links) links.push({ from, mention, date });
      else result.set(target, [{ from, mention, date }]);
    }
  }
  for (const links of result.values()) links.sort((a, b) => compare(b.date ?? '', a.date ?? ''));
  return result;
}

/** What talks, reports and guides are kept under beside the ids of what has a name; no id holds a blank. */
const linkKey = ({ kind, id }: { kind: Kind; id: string }): string => `${kind} ${id}`;

/** Ids an entry names in its fields, its statements or its text. */
function namedBy(entry: Entry, mentions: readonly Mention[]): string[] {
  const { data } = entry;
  const lists = [
    'tools' in data ? data.tools : undefined,
    'topics' in data ? data.topics : undefined,
    'organizations' in data ? data.organizations : undefined,
    'speakers' in data ? data.speakers : undefined,
    'notedBy' in data ? data.notedBy : undefined,
    'authors' in data ? data.authors : undefined,
    'events' in data ? data.events : undefined,
    'statements' in data ? data.statements?.flatMap(({ about }) => about) : undefined,
  ];
  return [...new Set([...lists.flatMap((list) => list ?? []), ...mentions.filter(isNamed).map(({ id }) => id)])];
}

/** Whether a mention is of an entity; a guide or report may have the id of a tool. */
const isNamed = ({ kind }: Mention) => (NAMED_KINDS as readonly Kind[]).includes(kind);

function collectRunners(catalog: Catalog): Map<string, Runner[]> {
  const result = new Map<string, Map<string, Runner>>();
  for (const statement of catalog.statements) {
    const { about, figures = [], kind } = statement.data;
    const at = new Set(figures.flatMap((figure) => (figure.at ? [figure.at] : [])));
    if (kind === 'experience') for (const id of about) if (catalog.get('organization', id)) at.add(id);
    for (const tool of about.filter((id) => catalog.get('tool', id))) {
      for (const organization of at) {
        const runners = result.get(tool) ?? new Map<string, Runner>();
        result.set(tool, runners);
        const runner = runners.get(organization) ?? { organization, statements: [], figures: [] };
        runners.set(organization, runner);
        runner.statements.push(statement);
        runner.figures.push(...figures.filter((figure) => figure.at === organization));
      }
    }
  }
  return new Map([...result].map(([tool, runners]) => [tool, [...runners.values()]]));
}

/** Talks by day, start time and title; those without a time come last. */
function programmeOrder(a: EntryOf<'talk'>, b: EntryOf<'talk'>): number {
  return (
    compare(a.data.date ?? '9', b.data.date ?? '9') ||
    compare(a.data.start ?? '99', b.data.start ?? '99') ||
    compare(a.data.title, b.data.title)
  );
}

/** Where a statement stands in its file. */
function positionOf({ entry, data }: Statement): number {
  return entry.data.statements?.indexOf(data) ?? 0;
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const list = result.get(key);
      if (list) list.push(item);
      else result.set(key, [item]);
    }
  }
  return result;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
