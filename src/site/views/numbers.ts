import type { Figure } from '../../catalog/model/statement.ts';
import type { Statement } from '../../catalog/statements.ts';
import type { Site } from '../site.ts';
import type { Division } from './divide.ts';
import { formatFigure } from './format.ts';
import { linkToId, type EntryLink } from './link.ts';
import { measureOf, sizeOf } from './measure.ts';
import { statementView, type StatementView } from './statement.ts';

/** A number somebody runs, beside others of its measure, unit and period. */
export interface NumberRow {
  /** What it is compared within: its id is unique on a page. */
  measure: Division;
  text: string;
  at: EntryLink | undefined;
  statement: StatementView;
  /** Share of the largest number of its measure, 0 to 1; 0 where it stands alone. */
  share: number;
}

/** Numbers of one measure, to be compared by their bars. */
export interface NumberGroup extends Division {
  rows: NumberRow[];
  /** How many there are, shown or not. */
  total: number;
}

/** Numbers that stand alone in their measure have nothing to be compared with. */
export const ALONE: Division = { id: 'other', label: 'Other numbers' };

/** The figures of statements by measure, unit and period, largest first: only like is compared with like. */
export function numberRows(site: Site, statements: readonly Statement[], wanted: (figure: Figure) => boolean = () => true): NumberRow[] {
  const figures = statements.flatMap((said) => (said.data.figures ?? []).filter(wanted).map((figure) => ({ figure, said, measure: measureOf(figure) })));
  const measures = [...Map.groupBy(figures, ({ measure }) => measure.id).values()];
  const compared = measures.filter(({ length }) => length > 1).sort(([a], [b]) => compare(a?.measure.label ?? '', b?.measure.label ?? ''));
  const alone = measures.filter(({ length }) => length === 1).flat();
  return [...compared, alone].flatMap((group) => {
    const largest = Math.max(...group.map(({ figure }) => sizeOf(figure)));
    return (group === alone ? group : group.sort((a, b) => sizeOf(b.figure) - sizeOf(a.figure))).map(({ figure, said, measure }) => ({
      measure: group === alone ? ALONE : measure,
      text: formatFigure(figure),
      at: linkToId(site, figure.at),
      statement: statementView(site, said),
      share: group === alone || largest <= 0 ? 0 : Math.max(0, sizeOf(figure) / largest),
    }));
  });
}

/** The rows of each measure, in their order. */
export function numberGroups(rows: readonly NumberRow[]): NumberGroup[] {
  return [...Map.groupBy(rows, ({ measure }) => measure.id).values()].flatMap((own) => own.slice(0, 1).map(({ measure }) => ({ ...measure, rows: own, total: own.length })));
}

/** The measures with most rows, with the first numbers of each. */
export function largestNumbers(groups: readonly NumberGroup[], measures: number, each: number): NumberGroup[] {
  const chosen = new Set(groups.toSorted((a, b) => b.total - a.total).slice(0, measures));
  return groups.filter((group) => chosen.has(group)).map((group) => ({ ...group, rows: group.rows.slice(0, each) }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
