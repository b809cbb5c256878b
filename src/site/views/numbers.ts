import type { Statement } from '../../catalog/statements.ts';
import type { Site } from '../site.ts';
import { formatFigure } from './format.ts';
import { linkToId, type EntryLink } from './link.ts';
import { statementView, type StatementView } from './statement.ts';
import { measureLabel } from './words.ts';

/** Numbers of one measure, to be compared by their bars. */
export interface NumberGroup {
  /** The measure as an id, unique on a page. */
  id: string;
  label: string;
  rows: { text: string; at: EntryLink | undefined; statement: StatementView; /** Share of the largest number, 0 to 1. */ share: number }[];
}

/** The figures of statements by measure, unit and period, largest first: only like is compared with like. */
export function numberGroups(site: Site, statements: readonly Statement[]): NumberGroup[] {
  const groups = new Map<string, { label: string; rows: { size: number; row: Omit<NumberGroup['rows'][number], 'share'> }[] }>();
  for (const said of statements) {
    for (const figure of said.data.figures ?? []) {
      const scale = [figure.unit, figure.per && `per ${figure.per}`].filter(Boolean).join(' ');
      const key = [figure.measure, figure.unit, figure.per].filter(Boolean).join('-');
      const label = measureLabel(figure.measure).replace(/^./, (letter) => letter.toUpperCase());
      const group = groups.get(key) ?? { label: scale ? `${label} (${scale})` : label, rows: [] };
      groups.set(key, group);
      group.rows.push({
        size: figure.value ?? figure.to ?? 0,
        row: { text: formatFigure(figure), at: linkToId(site, figure.at), statement: statementView(site, said) },
      });
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { label, rows }]) => {
      const most = Math.max(...rows.map(({ size }) => size));
      return {
        id: key.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        label,
        rows: rows.sort((a, b) => b.size - a.size).map(({ size, row }) => ({ ...row, share: most > 0 ? Math.max(0, size / most) : 0 })),
      };
    });
}
