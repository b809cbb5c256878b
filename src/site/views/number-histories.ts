import { firstDay } from '../../catalog/dates.ts';
import { numberHistories, type NumberHistory } from '../../catalog/number-histories.ts';
import type { Site } from '../site.ts';
import { dateView, formatFigure, formatNumber, type DateView } from './format.ts';
import { historyChart, type HistoryChart } from './history-chart.ts';
import { linkTo, linkToId, type EntryLink } from './link.ts';
import { measureOf, sizeOf } from './measure.ts';

/** How a number changed, as pages show it. */
export interface NumberHistoryView {
  /** Unique on a page with all histories; also its anchor. */
  id: string;
  at: EntryLink | undefined;
  /** What is counted: "Clusters", "Savings (USD per year)". */
  label: string;
  points: { text: string; date: DateView; href: string; from: EntryLink }[];
  chart: HistoryChart;
}

/** Numbers that changed, all or those of one organisation or tool, by the name of who has them. */
export function numberHistoryViews(site: Site, of?: string): NumberHistoryView[] {
  const statements = of === undefined ? site.catalog.statements : site.catalog.statements.filter(({ data }) => data.figures?.some(({ at }) => at === of));
  const views = numberHistories(statements).filter(({ figure }) => of === undefined || figure.at === of).map((history) => viewOf(site, history));
  return views.sort((a, b) => compare(a.at?.name ?? '', b.at?.name ?? '') || compare(a.label, b.label) || compare(a.id, b.id));
}

/** The same by who has them, for the page that has them all. */
export function numberHistoryGroups(site: Site): { id: string; at: EntryLink | undefined; histories: NumberHistoryView[] }[] {
  const groups = Map.groupBy(numberHistoryViews(site), ({ at }) => at?.id ?? 'unnamed');
  return [...groups].map(([id, histories]) => ({ id: `of-${id}`, at: histories[0]?.at, histories }));
}

function viewOf(site: Site, { figure, points }: NumberHistory): NumberHistoryView {
  const measure = measureOf(figure);
  return {
    // The statement that began it tells two histories of one measure apart, and the unit two of one statement.
    id: `history-${measure.id}-${points[0]?.statement.id ?? ''}`.replace(/[^a-z0-9]+/g, '-'),
    at: linkToId(site, figure.at),
    label: measure.label,
    points: points.flatMap(({ statement, figure: own, date }) => {
      const day = dateView(date);
      return day ? [{ text: formatFigure(own), date: day, href: site.urls.entry(statement.entry, statement.data.id), from: linkTo(site, statement.entry) }] : [];
    }),
    chart: historyChart(points.map(({ figure: own, date }) => ({ day: firstDay(date), value: sizeOf(own), text: `${own.atLeast ? '≥ ' : ''}${formatNumber(sizeOf(own))}` }))),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
