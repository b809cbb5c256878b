import { addDays, firstDay } from './dates.ts';
import type { Figure } from './model/statement.ts';
import type { Statement } from './statements.ts';

/** A number as it was said once. */
export interface NumberPoint {
  statement: Statement;
  figure: Figure;
  /** When it was said, perhaps partial. */
  date: string;
}

/** A number of one organisation, project or event that was said again and again, the oldest first; at least two points. */
export interface NumberHistory {
  figure: Figure;
  points: NumberPoint[];
}

/** Days. */
const MONTH = 31;

/**
 * The numbers that changed: figures of one owner, measure, unit and period whose statements replace each other through
 * `supersededBy`. Several older statements may be replaced by one; a figure without a date has no place in a history, and
 * what was said anew within a month was corrected or rounded otherwise, it did not change.
 */
export function numberHistories(statements: readonly Statement[]): NumberHistory[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const dated = statements.flatMap((statement) => [...new Map((statement.data.figures ?? []).map((figure) => [keyOf(figure), figure]))].map(([key, figure]) => ({ statement, key, figure })));
  const groups = Map.groupBy(dated, ({ statement, key }) => `${newest(statement, key, byId).id} ${key}`);
  return [...groups.values()].flatMap((group) => {
    const points = group.flatMap(({ statement, figure }) => (statement.asOf ? [{ statement, figure, date: statement.asOf }] : []));
    points.sort((a, b) => compare(firstDay(a.date), firstDay(b.date)) || compare(a.statement.id, b.statement.id));
    const [first, last] = [points[0], points.at(-1)];
    return first && last && addDays(firstDay(first.date), MONTH) < firstDay(last.date) ? [{ figure: first.figure, points }] : [];
  });
}

/** The last statement of a chain that still counts the same; a loop, which the check refuses, ends where it began. */
function newest(statement: Statement, key: string, byId: ReadonlyMap<string, Statement>): Statement {
  const passed = new Set([statement]);
  for (let current = statement; ; ) {
    const next = byId.get(current.data.supersededBy ?? '');
    if (!next || passed.has(next) || !next.data.figures?.some((figure) => keyOf(figure) === key)) return current;
    passed.add(next);
    current = next;
  }
}

/** What must be the same for two figures to count the same. */
const keyOf = ({ at, measure, unit, per }: Figure): string => JSON.stringify([at, measure, unit, per]);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
