import { firstDay, lastDay } from '../../catalog/dates.ts';
import type { State, Statement } from '../../catalog/statements.ts';
import type { Site } from '../site.ts';
import { statementView, type StatementView } from './statement.ts';

/** Promises of one fate, those that matter next first. */
export interface PromiseColumn {
  id: 'overdue' | 'due' | 'settled' | 'undated';
  heading: string;
  promises: StatementView[];
  /** How many there are, shown or not. */
  total: number;
  /** Path of the ledger narrowed to them. */
  href: string;
}

/** Promises that a column shows; the ledger has the others. */
const SHOWN = 6;

const COLUMNS: { id: PromiseColumn['id']; heading: string; states: State[]; order: (a: Statement, b: Statement) => number }[] = [
  { id: 'overdue', heading: 'Overdue', states: ['overdue'], order: (a, b) => compare(dueOf(a), dueOf(b)) },
  { id: 'due', heading: 'Due next', states: ['open'], order: (a, b) => compare(dueOf(a), dueOf(b)) },
  { id: 'settled', heading: 'Kept, late, in part or dropped', states: ['kept', 'late', 'partly', 'dropped'], order: (a, b) => compare(settledOn(b), settledOn(a)) },
  { id: 'undated', heading: 'Without a date', states: ['undated'], order: (a, b) => compare(b.asOf ?? '', a.asOf ?? '') },
];

/** What was promised, by when and what became of it; columns without promises are left out. */
export function promiseColumns(site: Site): PromiseColumn[] {
  const promises = site.catalog.statements.filter(({ data }) => data.kind === 'roadmap');
  return COLUMNS.map(({ id, heading, states, order }) => {
    const list = promises.filter(({ state }) => states.includes(state)).sort((a, b) => order(a, b) || compare(a.id, b.id));
    const query = states.map((state) => `state=${state}`).join('&');
    return {
      id,
      heading,
      promises: list.slice(0, SHOWN).map((statement) => statementView(site, statement)),
      total: list.length,
      href: `${site.urls.page('statements/')}?kind=roadmap&${query}`,
    };
  }).filter(({ total }) => total > 0);
}

const dueOf = ({ data }: Statement): string => lastDay(data.due ?? '9999');
const settledOn = ({ data }: Statement): string => firstDay(data.outcome?.date ?? '0000');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
