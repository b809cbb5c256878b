import { trendsOf, type Trend, type TrendEdition } from '../../catalog/trends.ts';
import type { State } from '../../catalog/statements.ts';
import type { Site } from '../site.ts';
import { linksTo, linkToId, type EntryLink } from './link.ts';
import { isTalkStub } from './stub.ts';
import { barChart, dotChart, lineChart, MOST_LINES, percent, twoLines, type BarChart, type DotChart, type LineChart } from './trend-charts.ts';
import { STATE_LABELS } from './words.ts';

/** An edition in a table of trends. */
export interface EditionColumn {
  link: EntryLink;
  notes: number;
  talks: number;
}

/** A name with one value per edition. */
export interface TrendRow {
  link: EntryLink;
  values: string[];
  total: number;
}

/** A chart with the same data as a table; names beyond those shown are counted. */
export interface TrendSection<C> {
  chart: C;
  rows: TrendRow[];
  more: number;
}

/** Names that came or went between two editions. */
export interface ChangeView {
  edition: EditionColumn;
  before: EditionColumn;
  fresh: { links: EntryLink[]; more: number };
  fading: { links: EntryLink[]; more: number };
}

/** The states a promise can be in, from kept to given up. */
export const PROMISE_STATES = ['kept', 'late', 'partly', 'open', 'undated', 'overdue', 'dropped'] as const satisfies readonly State[];

export type PromiseState = (typeof PROMISE_STATES)[number];

/** Everything the page of trends shows. */
export interface TrendsView {
  editions: EditionColumn[];
  /** Editions with fewer notes than those shown. */
  leftOut: number;
  unreported: number;
  notes: number;
  tools: TrendSection<DotChart> | undefined;
  topics: TrendSection<DotChart> | undefined;
  /** Only of editions with talks. */
  shares: (TrendSection<LineChart> & { editions: EditionColumn[] }) | undefined;
  changes: ChangeView[];
  promises: { chart: BarChart<PromiseState>; states: { id: PromiseState; word: string; explanation: string }[]; rows: { year: string; counts: number[]; total: number }[] } | undefined;
}

/** With fewer notes than this an edition says little. */
export const FEW_NOTES = 10;

const MOST_EDITIONS = 10;
const MOST_NAMES = 15;
const MOST_CHANGED = 24;
const MOST_CHANGES = 4;

/** Trends over the editions with most notes. */
export function trendsView(site: Site): TrendsView {
  const trends = trendsOf(site.catalog, site.graph, (talk) => !isTalkStub(talk));
  const shown = bestReported(trends.editions);
  const places = shown.map((edition) => trends.editions.indexOf(edition));
  const ofShown = (counts: readonly number[]) => places.map((place) => counts[place] ?? 0);
  const recent = (list: readonly Trend[]) =>
    list
      .map((trend): Trend => {
        const notes = ofShown(trend.notes);
        return { id: trend.id, notes, talks: ofShown(trend.talks), total: notes.reduce((sum, count) => sum + count, 0) };
      })
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total);
  const columns = shown.map((edition) => twoLines(shortName(site, edition)));
  const editions = new Map(trends.editions.flatMap((edition) => editionColumn(site, edition).map((column) => [edition.id, column])));
  const years = trends.promises.filter(({ year }) => year !== '');
  return {
    editions: shown.flatMap(({ id }) => editions.get(id) ?? []),
    leftOut: trends.editions.length - shown.length,
    unreported: trends.unreported,
    notes: new Set(shown.flatMap(({ behind }) => behind)).size,
    tools: dots(site, columns, recent(trends.tools)),
    topics: dots(site, columns, recent(trends.topics)),
    shares: shares(site, shown, columns, recent(trends.topics)),
    changes: trends.changes.filter(({ edition, before }) => [edition, before].every((id) => shown.some((known) => known.id === id))).slice(0, MOST_CHANGES).flatMap(({ edition, before, fresh, fading }): ChangeView[] => {
      const [now, then] = [editions.get(edition), editions.get(before)];
      return now && then ? [{ edition: now, before: then, fresh: cut(site, fresh), fading: cut(site, fading) }] : [];
    }),
    promises:
      years.length === 0
        ? undefined
        : {
            chart: barChart(PROMISE_STATES, years.map(({ year, states }) => ({ label: year, counts: states }))),
            states: PROMISE_STATES.map((id) => ({ id, ...STATE_LABELS[id] })),
            rows: years.map(({ year, states, total }) => ({ year, counts: PROMISE_STATES.map((state) => states[state] ?? 0), total })),
          },
  };
}

/** The editions with most notes, of equals the newest, in the order of time. */
function bestReported(editions: readonly TrendEdition[]): TrendEdition[] {
  const best = new Set(editions.toReversed().toSorted((a, b) => b.notes - a.notes).slice(0, MOST_EDITIONS));
  return editions.filter((edition) => best.has(edition));
}

function dots(site: Site, columns: string[][], trends: readonly Trend[]): TrendSection<DotChart> | undefined {
  const named = trends.slice(0, MOST_NAMES).flatMap((trend) => linksTo(site, [trend.id]).map((link) => ({ link, trend })));
  if (named.length === 0) return undefined;
  return {
    chart: dotChart(columns, named.map(({ link, trend }) => ({ label: link.name, counts: trend.notes }))),
    rows: named.map(({ link, trend }) => ({ link, values: trend.notes.map(String), total: trend.total })),
    more: trends.length - named.length,
  };
}

function shares(site: Site, editions: readonly TrendEdition[], columns: string[][], topics: readonly Trend[]): TrendsView['shares'] {
  const inTalks = topics
    .map((trend) => ({ trend, total: trend.talks.reduce((sum, count) => sum + count, 0) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.trend.id < b.trend.id ? -1 : 1));
  const given = editions.map(({ talks }) => talks > 0);
  const named = inTalks.slice(0, MOST_LINES).flatMap(({ trend, total }) =>
    linksTo(site, [trend.id]).map((link) => ({ link, total, shares: trend.talks.map((count, index) => count / (editions[index]?.talks ?? 1)).filter((_share, index) => given[index]) })),
  );
  if (named.length === 0) return undefined;
  return {
    chart: lineChart(columns.filter((_column, index) => given[index]), named.map(({ link, shares: values }) => ({ name: link.name, shares: values }))),
    rows: named.map(({ link, total, shares: values }) => ({ link, total, values: values.map(percent) })),
    more: inTalks.length - named.length,
    editions: editions.filter((_edition, index) => given[index]).flatMap((edition) => editionColumn(site, edition)),
  };
}

function cut(site: Site, ids: readonly string[]): { links: EntryLink[]; more: number } {
  return { links: linksTo(site, ids.slice(0, MOST_CHANGED)), more: Math.max(0, ids.length - MOST_CHANGED) };
}

function editionColumn(site: Site, { id, notes, talks }: TrendEdition): EditionColumn[] {
  const link = linkToId(site, id);
  return link ? [{ link, notes, talks }] : [];
}

/** The shortest spelling of an edition's name that keeps its year. */
function shortName(site: Site, { id, name }: TrendEdition): string {
  const year = /\b\d{4}\b/.exec(name)?.[0];
  const spellings = (site.catalog.get('event', id)?.data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name));
  return [name, ...spellings].filter((spelling) => !year || spelling.endsWith(year)).reduce((best, spelling) => (spelling.length < best.length ? spelling : best), name);
}
