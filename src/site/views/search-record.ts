import { dateOf } from '../../catalog/graph/graph.ts';
import { entryName, type Entry, type EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { formatDate, formatSpan } from './format.ts';
import { statementsOf } from './statements-of.ts';
import { REPORT_KIND_LABELS, STATE_LABELS, STATEMENT_KIND_LABELS } from './words.ts';

/** What the full-text index records of a page or statement beside its text. */
export interface SearchRecord {
  type: Entry['kind'] | 'statement';
  title: string;
  /** Values by field. */
  filters: Record<string, string[]>;
  /** Other spellings of the title. */
  aliases: string[];
  /** A line shown with a hit, such as event and day. */
  note: string | undefined;
  /** Names and spellings of what the page mentions and belongs to, so that it is found by each of them. */
  also: string[];
  /** `stub` or `archived`, where the page comes after others. */
  status: 'stub' | 'archived' | undefined;
}

/** A statement as a search result of its own. */
export interface StatementRecord extends SearchRecord {
  /** Route of the page with the statement's fragment, without the base path. */
  route: string;
  content: string;
}

/** The record of an entry's page. */
export function searchRecord(site: Site, entry: Entry, filters: Record<string, (string | undefined)[]>): SearchRecord {
  const { graph } = site;
  const statements = statementsOf(site, entry);
  const mentioned = graph.mentionsIn(entry).filter(({ kind }) => kind === 'tool').map(({ id }) => id);
  const about = entry.kind === 'tool' ? statements.flatMap(({ data }) => data.about).filter((id) => site.catalog.get('tool', id)) : [];
  return {
    type: entry.kind,
    title: entryName(entry),
    filters: withoutGaps({
      ...filters,
      tool: [...(filters['tool'] ?? []), ...mentioned, ...about],
      event: [...(filters['event'] ?? []), ...seriesOf(site, filters['event'] ?? [])],
      by: saidBy(site, entry),
      kind: ['kind' in entry.data ? entry.data.kind : undefined, ...statements.map(({ data }) => data.kind)],
      date: [dateOf(site.catalog, entry)],
    }),
    aliases: aliasesOf(entry),
    note: noteOf(site, entry),
    also: spellings(site, entry, contextOf(site, entry)),
    status: statusOf(entry),
  };
}

/** The records of all statements. */
export function statementRecords(site: Site): StatementRecord[] {
  const { catalog, urls } = site;
  return catalog.statements.map(({ data, entry, state, asOf }) => {
    const event = entry.kind === 'talk' ? [entry.data.event, catalog.get('event', entry.data.event)?.data.partOf] : (entry.data.events ?? []);
    const by = [data.by ?? (entry.kind === 'talk' ? entry.data.speakers : entry.data.authors) ?? []].flat();
    const about = data.about.flatMap((id) => catalog.find(id) ?? []);
    const figures = (data.figures ?? []).flatMap(({ at }) => at ?? []);
    const people = by.flatMap((id) => catalog.find(id) ?? []);
    const label = [STATEMENT_KIND_LABELS[data.kind], STATE_LABELS[state].word, people.map(entryName).join(', '), asOf && formatDate(asOf)];
    return {
      type: 'statement',
      route: urls.entry(entry, data.id).slice(site.settings.base.length),
      title: entryName(entry),
      content: data.says,
      filters: withoutGaps({
        type: ['statement'],
        event: [...event, ...seriesOf(site, event)],
        topic: about.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
        tool: about.filter(({ kind }) => kind === 'tool').map(({ id }) => id),
        year: [asOf?.slice(0, 4)],
        by: [...by, ...figures],
        kind: [data.kind],
        date: [asOf],
      }),
      aliases: [],
      note: label.filter(Boolean).join(' · '),
      also: [...new Set([...about, ...people, ...event.flatMap((id) => (id && catalog.get('event', id)) || [])].flatMap(namesOf))],
      status: undefined,
    };
  });
}

/** Other spellings of an entry, as text. */
export function aliasesOf(entry: Entry): string[] {
  return (entry.data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name));
}

/** Speakers and presented organisations of a talk, authors of a report. */
function saidBy(site: Site, entry: Entry): string[] {
  if (entry.kind === 'report') return entry.data.authors ?? [];
  if (entry.kind !== 'talk') return [];
  const year = dateOf(site.catalog, entry)?.slice(0, 4) ?? '';
  const employers = (entry.data.speakers ?? []).flatMap((id) => site.catalog.get('person', id)?.data.affiliations ?? []);
  const then = employers.filter(({ from, to, asOf }) => asOf?.slice(0, 4) === year || (from && from.slice(0, 4) <= year && (!to || to.slice(0, 4) >= year)));
  return [...(entry.data.speakers ?? []), ...(entry.data.organizations ?? []), ...then.map(({ organization }) => organization)];
}

function seriesOf({ catalog }: Site, events: readonly (string | undefined)[]): (string | undefined)[] {
  return events.map((id) => (id === undefined ? undefined : catalog.get('event', id)?.data.series));
}

/** What an entry belongs to and does not say itself: its event with place and year, its speakers. */
function contextOf(site: Site, entry: Entry): Entry[] {
  const { data } = entry;
  const ids = [
    'event' in data ? data.event : undefined,
    ...('events' in data ? (data.events ?? []) : []),
    ...(entry.kind === 'talk' ? [...(entry.data.speakers ?? []), ...(entry.data.organizations ?? [])] : []),
    ...(entry.kind === 'report' ? (entry.data.authors ?? []) : []),
    ...(entry.kind === 'event' ? [entry.data.series, entry.data.partOf] : []),
    ...('topics' in data ? (data.topics ?? []) : []),
  ];
  const found = ids.flatMap((id) => (id === undefined ? [] : (site.catalog.find(id) ?? [])));
  const above = found.flatMap((other) => (other.kind === 'event' && other.data.partOf ? (site.catalog.get('event', other.data.partOf) ?? []) : []));
  return [...found, ...above];
}

function spellings(site: Site, entry: Entry, context: readonly Entry[]): string[] {
  const mentioned = site.graph.mentionsIn(entry).flatMap(({ id }) => site.catalog.find(id) ?? []);
  const places = [entry, ...context].flatMap((other) => (other.kind === 'event' ? [placeAndYear(other)] : []));
  return [...new Set([...[...new Set([...context, ...mentioned])].flatMap(namesOf), ...places])].filter((text) => text !== '');
}

function namesOf(entry: Entry): string[] {
  return [entryName(entry), ...aliasesOf(entry)];
}

function placeAndYear({ data }: EntryOf<'event'>): string {
  const country = data.country && new Intl.DisplayNames(['en'], { type: 'region' }).of(data.country);
  return [data.city, country, data.start?.slice(0, 4)].filter(Boolean).join(' ');
}

function noteOf(site: Site, entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'talk': {
      const day = dateOf(site.catalog, entry);
      return [site.catalog.get('event', entry.data.event)?.data.name, day && formatDate(day)].filter(Boolean).join(', ') || undefined;
    }
    case 'report':
      return [REPORT_KIND_LABELS[entry.data.kind], entry.data.published && formatDate(entry.data.published)].filter(Boolean).join(', ');
    case 'event':
      return [entry.data.city, formatSpan(entry.data.start, entry.data.end)].filter(Boolean).join(', ') || undefined;
    default:
      return undefined;
  }
}

function statusOf(entry: Entry): SearchRecord['status'] {
  if (entry.kind === 'talk') return entry.file.body.trim() === '' && (entry.data.statements?.length ?? 0) === 0 ? 'stub' : undefined;
  return entry.kind === 'tool' && entry.data.status !== undefined && entry.data.status !== 'active' ? 'archived' : undefined;
}

function withoutGaps(filters: Record<string, (string | undefined)[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...new Set(values)].filter((value) => value !== undefined)]));
}
