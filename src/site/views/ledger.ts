import type { Site } from '../site.ts';
import { formatFigure } from './format.ts';
import { linkToId, type EntryLink } from './link.ts';
import type { FacetValues } from './lists.ts';
import { statementView, type StatementView } from './statement.ts';
import { measureLabel } from './words.ts';

/** A statement in the ledger with the values it can be filtered by. */
export interface LedgerRow {
  statement: StatementView;
  facets: FacetValues;
}

/** All statements, newest first. */
export function ledgerRows(site: Site): LedgerRow[] {
  return site.catalog.statements.map((said) => {
    const statement = statementView(site, said);
    return {
      statement,
      facets: {
        kind: [{ value: statement.kind, label: statement.kindLabel }],
        state: [{ value: statement.state, label: statement.stateWord }],
        about: statement.about.map(({ id, name }) => ({ value: id, label: name })),
        event: statement.event ? [{ value: statement.event.id, label: statement.event.name }] : [],
      },
    };
  });
}

/** A number somebody runs. */
export interface FigureRow {
  text: string;
  at: EntryLink | undefined;
  statement: StatementView;
}

/** Figures grouped by what they count, largest first. */
export function figureGroups(site: Site): { measure: string; label: string; figures: FigureRow[] }[] {
  const rows = site.catalog.statements.flatMap((said) =>
    (said.data.figures ?? []).map((figure) => ({
      measure: figure.measure,
      size: figure.value ?? figure.to ?? 0,
      row: { text: formatFigure(figure), at: linkToId(site, figure.at), statement: statementView(site, said) },
    })),
  );
  return [...new Set(rows.map(({ measure }) => measure))].sort().map((measure) => ({
    measure,
    label: measureLabel(measure).replace(/^./, (letter) => letter.toUpperCase()),
    figures: rows.filter((row) => row.measure === measure).sort((a, b) => b.size - a.size).map(({ row }) => row),
  }));
}
