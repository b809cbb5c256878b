import { firstDay, lastDay } from './dates.ts';
import type { State, Statement } from './statements.ts';

/** How soon a reader needs statements of a state: what is promised and pending first, what no longer holds last. */
const RANK: Record<State, number> = {
  open: 0, overdue: 1, undated: 2, holds: 2, unverified: 2, disputed: 2, kept: 3, late: 3, partly: 3, dropped: 3, outdated: 4, superseded: 4,
};

/** Statements in the order in which a reader needs them: promises due next, promises overdue, then the newest, and last what no longer holds. */
export function byTelling(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => RANK[a.state] - RANK[b.state] || (a.state === 'open' ? compare(dueOf(a), dueOf(b)) : 0) || compare(saidOn(b), saidOn(a)));
}

/** The statements that tell most, with every kind among them, in that order; all of them where they are no more than `count`. */
export function mostTelling(statements: readonly Statement[], count: number): Statement[] {
  return byTelling(inTurn([...Map.groupBy(byTelling(statements), ({ data }) => data.kind).values()], count));
}

/**
 * Promises for today: in turn one that is due next, one that was settled last and one that is overdue, the last due first;
 * those without a date only where there are too few. In the order due, settled, overdue, undated.
 */
export function timelyPromises(statements: readonly Statement[], count: number): Statement[] {
  const promises = statements.filter(({ data }) => data.kind === 'roadmap');
  const of = (...states: State[]) => promises.filter(({ state }) => states.includes(state));
  const queues = [
    of('open').sort((a, b) => compare(dueOf(a), dueOf(b))),
    of('kept', 'late', 'partly', 'dropped').sort((a, b) => compare(settledOn(b), settledOn(a))),
    of('overdue').sort((a, b) => compare(dueOf(b), dueOf(a))),
  ];
  const dated = inTurn(queues, count);
  const undated = byTelling(of('undated')).slice(0, count - dated.length);
  return [...queues.flatMap((queue) => queue.filter((statement) => dated.includes(statement))), ...undated];
}

/** The first of each queue, then the second of each, until there are enough. */
function inTurn(queues: readonly (readonly Statement[])[], count: number): Statement[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  return turns.flat().slice(0, count);
}

const dueOf = ({ data }: Statement): string => lastDay(data.due ?? '9999');
const settledOn = ({ data }: Statement): string => firstDay(data.outcome?.date ?? '0000');
const saidOn = ({ asOf }: Statement): string => firstDay(asOf ?? '0000');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
