import type { Entry } from '../../catalog/entry.ts';
import type { Kind } from '../../catalog/model/collections.ts';
import type { Site } from '../site.ts';
import { routeOf } from '../urls.ts';
import type { Division } from './divide.ts';
import { letterOf } from './letters.ts';
import { reportRow, type ReportRow } from './report-row.ts';
import { numberRows, type NumberRow } from './numbers.ts';
import { talkRow, type TalkRow } from './programme.ts';
import { quoteGroups, type QuoteGroup, type QuoteView } from './quote.ts';
import { runnerViews, type RunnerView } from './runner.ts';
import { sectionOf, STATEMENT_SECTIONS, statementsOf, type StatementSection } from './statements-of.ts';
import { statementView, type StatementView } from './statement.ts';

/** What each list of an entity's page holds: the page shows some, the pages below it all. */
export interface ListRows {
  statements: StatementView & { section: StatementSection };
  figures: NumberRow;
  runners: RunnerView;
  talks: TalkRow;
  reports: ReportRow;
  heard: { quote: QuoteView; group: Omit<QuoteGroup, 'quotes'> };
}

/** Name of a list, which is also the last part of its address. */
export type ListId = keyof ListRows;

/** What a list is called, how it is divided and how many rows one of its pages carries. */
export interface ListSpec<T> {
  label: string;
  one: string;
  many: string;
  /** How its rows follow each other. */
  order: string;
  by: readonly ((row: T) => Division)[];
  /** So that a page of long rows stays below 16 kB compressed. */
  size: number;
}

/** The lists an entity's page may be too small for. */
export const LISTS: { readonly [L in ListId]: ListSpec<ListRows[L]> } = {
  statements: {
    label: 'statements', one: 'statement', many: 'statements', order: 'newest first', size: 80,
    by: [({ section }) => ({ id: section, label: STATEMENT_SECTIONS[section] }), ({ asOf }) => yearOf(asOf?.iso)],
  },
  figures: { label: 'numbers', one: 'number', many: 'numbers', order: 'largest first', size: 120, by: [({ measure }) => measure] },
  runners: { label: 'who runs it', one: 'organisation', many: 'organisations', order: 'those with numbers first', size: 100, by: [({ organization }) => letterDivision(organization.name)] },
  talks: { label: 'talks', one: 'talk', many: 'talks', order: 'newest first', size: 60, by: [({ date }) => yearOf(date)] },
  reports: { label: 'reports', one: 'report', many: 'reports', order: 'newest first', size: 60, by: [({ year }) => yearOf(year)] },
  heard: { label: 'heard', one: 'sentence', many: 'sentences', order: 'newest first', size: 100, by: [({ group }) => (group.event ? yearOf(group.date?.iso) : ELSEWHERE), ({ group }) => ({ id: group.event?.id ?? ELSEWHERE.id, label: group.heading })] },
};

/** Sentences of what belongs to no event. */
const ELSEWHERE: Division = { id: 'elsewhere', label: 'Elsewhere in the catalog' };

/** All rows of a list of an entity, in the order of its pages. */
export function listRows<L extends ListId>(site: Site, entry: Entry, list: L): ListRows[L][] {
  return ROWS[list](site, entry);
}

/** Route of a list's first page. */
export const listRoute = (entry: Entry, list: ListId): string => `${routeOf(entry.kind, entry.id)}${list}/`;

/** Id of the heading of a part on the page that carries it or leads to it. */
export const partAnchor = (id: string): string => `in-${id}`;

/** The lists that the page of an entity shows. */
export function listsOf(kind: Kind): readonly ListId[] {
  switch (kind) {
    case 'tool':
      return ['statements', 'figures', 'runners', 'talks', 'heard'];
    case 'organization':
      return ['statements', 'figures', 'talks', 'reports', 'heard'];
    case 'topic':
      return ['statements', 'talks', 'reports', 'heard'];
    case 'person':
      return ['statements', 'talks', 'heard'];
    case 'event':
      return ['statements', 'reports', 'heard'];
    case 'talk':
    case 'report':
    case 'guide':
      return ['heard'];
    default:
      return kind satisfies never;
  }
}

const ROWS: { readonly [L in ListId]: (site: Site, entry: Entry) => ListRows[L][] } = {
  statements: (site, entry) => {
    const sections = Object.keys(STATEMENT_SECTIONS);
    return statementsOf(site, entry)
      .map((statement) => ({ ...statementView(site, statement), section: sectionOf(statement).id }))
      .sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
  },
  figures: (site, entry) => numberRows(site, statementsOf(site, entry), entry.kind === 'organization' ? ({ at }) => at === entry.id : undefined),
  runners: (site, entry) => (entry.kind === 'tool' ? runnerViews(site, entry.id) : []),
  // Those a person gave; where somebody is only mentioned, the sentence says so.
  talks: (site, entry) => site.graph.talksOf(entry.id).filter(({ data }) => entry.kind !== 'person' || data.speakers?.includes(entry.id)).map((talk) => talkRow(site, talk)),
  reports: (site, entry) => site.graph.reportsOf(entry.id).map((report) => reportRow(site, report)),
  heard: (site, entry) => quoteGroups(site, entry).flatMap(({ quotes, ...group }) => quotes.map((quote) => ({ quote, group }))),
};

function yearOf(iso: string | undefined): Division {
  const year = iso?.slice(0, 4);
  return year ? { id: year, label: year } : { id: 'undated', label: 'Undated' };
}

function letterDivision(name: string): Division {
  const letter = letterOf(name);
  return { id: letter, label: letter === 'other' ? 'Other' : letter.toUpperCase() };
}
