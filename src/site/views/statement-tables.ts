import { toCsv, type Cell } from '../../catalog/csv.ts';
import type { Site } from '../site.ts';
import { figureList, ledger, type FigureRow, type LedgerRow } from './ledger.ts';

type Columns<T> = readonly (readonly [name: string, cell: (row: T) => Cell])[];

/** The ledger as CSV, a line for each statement in the order of the list. */
export function statementsCsv(site: Site): string {
  const absolute = (href: string) => site.urls.absolute(href);
  const columns: Columns<LedgerRow['statement']> = [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => kind],
    ['state', ({ state }) => state],
    ['says', ({ says }) => says],
    ['about', ({ about }) => idsOf(about)],
    ['by', ({ by }) => by?.id],
    ['event', ({ event }) => event?.id],
    ['as_of', ({ asOf }) => asOf?.iso],
    ['due', ({ due }) => due?.iso],
    ['outcome_date', ({ outcome }) => outcome?.date?.iso],
    ['evidence', ({ outcome }) => outcome?.evidence],
    ['checked', ({ checked }) => checked?.iso],
    ['source', ({ from }) => from.name],
    ['where', ({ where }) => where],
    ['url', ({ href }) => absolute(href)],
  ];
  return table(columns, rowsOf(ledger(site)).map(({ statement }) => statement));
}

/** The figures as CSV, a line for each number in the order of the list. */
export function figuresCsv(site: Site): string {
  const columns: Columns<FigureRow> = [
    ['measure', ({ figure }) => figure.measure],
    ['figure', ({ text }) => text],
    ['value', ({ figure }) => figure.value],
    ['from', ({ figure }) => figure.from],
    ['to', ({ figure }) => figure.to],
    ['unit', ({ figure }) => figure.unit],
    ['per', ({ figure }) => figure.per],
    ['bound', ({ figure }) => (figure.atLeast ? 'at least' : figure.atMost ? 'at most' : figure.approximate ? 'about' : undefined)],
    ['at', ({ at }) => at?.id],
    ['about', ({ statement }) => idsOf(statement.about)],
    ['event', ({ statement }) => statement.event?.id],
    ['as_of', ({ statement }) => statement.asOf?.iso],
    ['state', ({ statement }) => statement.state],
    ['says', ({ statement }) => statement.says],
    ['statement', ({ statement }) => statement.id],
    ['url', ({ statement }) => site.urls.absolute(statement.href)],
  ];
  return table(columns, rowsOf(figureList(site)));
}

function table<T>(columns: Columns<T>, rows: readonly T[]): string {
  return toCsv([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

const rowsOf = <T,>({ groups }: { groups: { rows: T[] }[] }): T[] => groups.flatMap(({ rows }) => rows);
const idsOf = (links: readonly { id: string }[]): string => links.map(({ id }) => id).join(' ');
