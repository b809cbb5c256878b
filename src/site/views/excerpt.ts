import { byTelling, mostTelling } from '../../catalog/telling.ts';
import type { Entry } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { LISTS, listRoute, listRows, partAnchor, type ListId, type ListRows } from './entity-list.ts';
import { formatNumber, plural } from './format.ts';
import { largestNumbers, numberGroups, type NumberGroup } from './numbers.ts';
import { newestQuotes, quoteGroups, type QuoteGroup } from './quote.ts';
import { sectionOf, STATEMENT_SECTIONS, statementsOf, type StatementSection } from './statements-of.ts';
import { statementView, type StatementView } from './statement.ts';

/** What an entity's own page shows of a list. */
export interface Excerpt<T> {
  rows: T[];
  /** Where the rest is; absent where nothing is left out. */
  whole: WholeList | undefined;
}

/** The page with all of a list. */
export interface WholeList {
  href: string;
  /** "All 58 statements". */
  text: string;
  /** "12 shown". */
  shown: string;
}

/** How many rows a page shows of a list that does not fit. What is only half as long again stands whole. */
const SHOWN = { promised: 6, 'figures-said': 5, judgements: 8, facts: 5, statements: 12, runners: 10, talks: 10, reports: 8, measures: 4, ofMeasure: 4, heard: 20, ofEvent: 5 };
const fits = (total: number, shown: number): boolean => total <= shown * 1.5;

/** The statements that tell most of an entity. */
export function statementExcerpt(site: Site, entry: Entry): Excerpt<StatementView> {
  const all = statementsOf(site, entry);
  if (fits(all.length, SHOWN.statements)) return { rows: byTelling(all).map((statement) => statementView(site, statement)), whole: undefined };
  return {
    rows: mostTelling(all, SHOWN.statements).map((statement) => statementView(site, statement)),
    whole: wholeList(site, entry, 'statements', all.length, SHOWN.statements),
  };
}

/** The same under the headings of a dossier. */
export function statementSections(site: Site, entry: Entry): { id: StatementSection; heading: string; excerpt: Excerpt<StatementView> }[] {
  const all = Map.groupBy(statementsOf(site, entry), (statement) => sectionOf(statement).id);
  return (Object.keys(STATEMENT_SECTIONS) as StatementSection[]).map((id) => {
    const own = all.get(id) ?? [];
    const shown = fits(own.length, SHOWN[id]) ? own.length : SHOWN[id];
    return {
      id,
      heading: STATEMENT_SECTIONS[id],
      excerpt: {
        rows: mostTelling(own, shown).map((statement) => statementView(site, statement)),
        whole: shown < own.length ? wholeList(site, entry, 'statements', own.length, shown, id) : undefined,
      },
    };
  });
}

/** The first rows of a list whose order is that of its pages. */
export function firstRows<L extends 'runners' | 'talks' | 'reports'>(site: Site, entry: Entry, list: L): Excerpt<ListRows[L]> {
  const rows = listRows(site, entry, list);
  return fits(rows.length, SHOWN[list]) ? { rows, whole: undefined } : { rows: rows.slice(0, SHOWN[list]), whole: wholeList(site, entry, list, rows.length, SHOWN[list]) };
}

/** Numbers by measure: of many the measures heard most of, with the largest of each. */
export function numberExcerpt(site: Site, entry: Entry): Excerpt<NumberGroup> {
  const rows = listRows(site, entry, 'figures');
  const groups = numberGroups(rows);
  if (fits(rows.length, SHOWN.measures * SHOWN.ofMeasure)) return { rows: groups, whole: undefined };
  const shown = largestNumbers(groups, SHOWN.measures, SHOWN.ofMeasure);
  return { rows: shown, whole: wholeList(site, entry, 'figures', rows.length, shown.reduce((sum, group) => sum + group.rows.length, 0)) };
}

/** Sentences that mention an entity: of many the newest, some of each event. */
export function heardExcerpt(site: Site, entry: Entry): Excerpt<QuoteGroup> {
  const groups = quoteGroups(site, entry);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (fits(total, SHOWN.heard)) return { rows: groups, whole: undefined };
  const rows = newestQuotes(groups, SHOWN.ofEvent, SHOWN.heard);
  return { rows, whole: wholeList(site, entry, 'heard', total, rows.reduce((sum, { quotes }) => sum + quotes.length, 0)) };
}

/** Whether the entity's own page leaves something of a list out, so that the list has pages of its own. */
export function hasPages(site: Site, entry: Entry, list: ListId): boolean {
  switch (list) {
    case 'statements':
      return (entry.kind === 'tool' ? statementSections(site, entry).map(({ excerpt }) => excerpt) : [statementExcerpt(site, entry)]).some(({ whole }) => whole);
    case 'figures':
      return numberExcerpt(site, entry).whole !== undefined;
    case 'heard':
      return heardExcerpt(site, entry).whole !== undefined;
    case 'runners':
    case 'talks':
    case 'reports':
      return firstRows(site, entry, list).whole !== undefined;
    default:
      return list satisfies never;
  }
}

function wholeList(site: Site, entry: Entry, list: ListId, total: number, shown: number, part?: StatementSection): WholeList {
  const route = listRoute(entry, list);
  const { one, many } = part ? PART_WORDS[part] : LISTS[list];
  // A part has a page of its own once the list does not fit one.
  const isDivided = statementsOf(site, entry).length > LISTS.statements.size;
  return {
    href: site.urls.page(!part ? route : isDivided ? `${route}${part}/` : `${route}#${partAnchor(part)}`),
    text: `All ${plural(total, one, many)}`,
    shown: `${formatNumber(shown)} shown`,
  };
}

const PART_WORDS: Readonly<Record<StatementSection, { one: string; many: string }>> = {
  promised: { one: 'promise', many: 'promises' },
  'figures-said': { one: 'statement with numbers', many: 'statements with numbers' },
  judgements: { one: 'judgement', many: 'judgements' },
  facts: { one: 'fact', many: 'facts' },
};
