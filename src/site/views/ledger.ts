import type { Figure } from '../../catalog/model/statement.ts';
import type { Site } from '../site.ts';
import type { FacetValues } from './faceted.ts';
import { formatFigure } from './format.ts';
import { groupRows, listData, type GroupedList, type ListData } from './grouped-list.ts';
import { linkToId, type EntryLink } from './link.ts';
import { measureName, sizeOf } from './measure.ts';
import { statementView, type StatementView } from './statement.ts';

/** A statement in the ledger with the values it can be filtered by. */
export interface LedgerRow {
  statement: StatementView;
  facets: FacetValues;
}

/** Facet value of what is not said; no id looks like it. */
const UNSAID = '-';

/** All statements, newest first. */
export function ledgerRows(site: Site): LedgerRow[] {
  return site.catalog.statements.map((said) => {
    const statement = statementView(site, said);
    return {
      statement,
      facets: {
        ...commonFacets(statement),
        kind: [{ value: statement.kind, label: statement.kindLabel }],
        by: [statement.by ? linkValue(statement.by) : { value: UNSAID, label: 'the reporter' }],
        due: dueValue(statement),
      },
    };
  });
}

const LEDGER_FACETS = [
  { name: 'kind', label: 'Kind' },
  { name: 'state', label: 'State' },
  { name: 'due', label: 'Due' },
  { name: 'about', label: 'About' },
  { name: 'by', label: 'Said by' },
  { name: 'event', label: 'Event' },
];

/** The ledger by the year in which something was said, newest first; statements without a date come last. */
export function ledger(site: Site): GroupedList<LedgerRow> {
  return groupRows(
    ledgerRows(site),
    ({ statement: { asOf } }) => (asOf ? { id: asOf.iso.slice(0, 4), label: asOf.iso.slice(0, 4) } : { id: 'undated', label: 'Undated' }),
    (year) => site.urls.page(`statements/${year}/`),
  );
}

/** What narrows the ledger in the browser. */
export function ledgerData(site: Site): ListData {
  return listData(ledger(site), LEDGER_FACETS, site.urls.page('statements/'));
}

/** A number somebody runs. */
export interface FigureRow {
  text: string;
  at: EntryLink | undefined;
  statement: StatementView;
  figure: Figure;
  facets: FacetValues;
}

/** Figures grouped by what they count, largest first. */
export function figureGroups(site: Site): { measure: string; label: string; figures: FigureRow[] }[] {
  const rows = site.catalog.statements.flatMap((said) => {
    const statement = statementView(site, said);
    return (said.data.figures ?? []).map((figure) => figureRow(site, statement, figure));
  });
  return [...new Set(rows.map(({ figure }) => figure.measure))].sort().map((measure) => ({
    measure,
    label: measureName(measure),
    figures: rows.filter(({ figure }) => figure.measure === measure).sort((a, b) => sizeOf(b.figure) - sizeOf(a.figure)),
  }));
}

const FIGURE_FACETS = [
  { name: 'measure', label: 'What is counted' },
  { name: 'state', label: 'State' },
  { name: 'at', label: 'Who runs it' },
  { name: 'about', label: 'With' },
  { name: 'event', label: 'Event' },
  { name: 'year', label: 'Year' },
];

/** Figures by measure, with pages of their own for each. */
export function figureList(site: Site): GroupedList<FigureRow> {
  return groupRows(
    figureGroups(site).flatMap(({ figures }) => figures),
    ({ figure: { measure } }) => ({ id: measure, label: measureName(measure) }),
    (measure) => site.urls.page(`figures/${measure}/`),
  );
}

/** What narrows the figures in the browser. */
export function figureData(site: Site): ListData {
  return listData(figureList(site), FIGURE_FACETS, site.urls.page('figures/'));
}

function figureRow(site: Site, statement: StatementView, figure: Figure): FigureRow {
  const at = linkToId(site, figure.at);
  const year = statement.asOf?.iso.slice(0, 4);
  return {
    text: formatFigure(figure),
    at,
    statement,
    figure,
    facets: {
      ...commonFacets(statement),
      measure: [{ value: figure.measure, label: measureName(figure.measure) }],
      at: [at ? linkValue(at) : { value: UNSAID, label: 'not named' }],
      year: year ? [{ value: year, label: year }] : [],
    },
  };
}

function commonFacets(statement: StatementView): FacetValues {
  return {
    state: [{ value: statement.state, label: statement.stateWord }],
    about: statement.about.map(linkValue),
    event: statement.event ? [linkValue(statement.event)] : [],
  };
}

function dueValue({ kind, due }: StatementView): FacetValues[string] {
  if (due) return [{ value: due.iso.slice(0, 4), label: due.iso.slice(0, 4) }];
  return kind === 'roadmap' ? [{ value: UNSAID, label: 'no date named' }] : [];
}

const linkValue = ({ id, name }: EntryLink) => ({ value: id, label: name });
