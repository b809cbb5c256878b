import { firstDay, lastDay } from './dates.ts';
import type { State, Statement } from './statements.ts';

/** How soon a reader needs statements of a state: what is promised and pending first, what no longer holds last. */
const RANK: Record<State, number> = {
  open: 0, overdue: 1, undated: 2, holds: 2, unverified: 2, disputed: 2, kept: 3, late: 3, dropped: 3, outdated: 4, superseded: 4,
};

/** Statements in the order in which a reader needs them: promises due next, promises overdue, then the newest, and last what no longer holds. */
export function byTelling(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => RANK[a.state] - RANK[b.state] || (a.state === 'open' ? compare(dueOf(a), dueOf(b)) : 0) || compare(saidOn(b), saidOn(a)));
}

/** The statements that tell most, with every kind among them, in that order; all of them where they are no more than `count`. */
export function mostTelling(statements: readonly Statement[], count: number): Statement[] {
  const waiting = [...Map.groupBy(byTelling(statements), ({ data }) => data.kind).values()];
  const chosen: Statement[] = [];
  for (let turn = 0; chosen.length < Math.min(count, statements.length); turn += 1) {
    for (const kind of waiting) {
      const next = kind[turn];
      if (next && chosen.length < count) chosen.push(next);
    }
  }
  return byTelling(chosen);
}

const dueOf = ({ data }: Statement): string => lastDay(data.due ?? '9999');
const saidOn = ({ asOf }: Statement): string => firstDay(asOf ?? '0000');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
