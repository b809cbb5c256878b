import { describe, expect, it } from 'vitest';
import type { StatementData } from './model/statement.ts';
import { stateOf } from './statements.ts';

const promise = (more: Partial<StatementData>): StatementData => ({ id: 'x', kind: 'roadmap', says: 'It comes.', about: ['x'], ...more });
const outcome = (state: NonNullable<StatementData['outcome']>['state'], date: string) => ({ state, date, evidence: 'https://example.org/' });

describe('the state of a statement on a day', () => {
  it.each<[string, StatementData, string, string]>([
    ['a promise before its day', promise({ due: '2025-08-13' }), '2025-08-12', 'open'],
    ['a promise on its day', promise({ due: '2025-08-13' }), '2025-08-13', 'open'],
    ['a promise a day later', promise({ due: '2025-08-13' }), '2025-08-14', 'overdue'],
    ['a month is over at its end', promise({ due: '2025-08' }), '2025-08-31', 'open'],
    ['a month is over after its end', promise({ due: '2025-08' }), '2025-09-01', 'overdue'],
    ['a year is over after its end', promise({ due: '2025' }), '2026-01-01', 'overdue'],
    ['a promise without a date is never overdue', promise({}), '2099-01-01', 'undated'],
    ['kept within the month', promise({ due: '2025-08', outcome: outcome('kept', '2025-08-31') }), '2026-01-01', 'kept'],
    ['kept after the month', promise({ due: '2025-08', outcome: outcome('kept', '2025-09-01') }), '2026-01-01', 'late'],
    ['kept in a month after the month', promise({ due: '2025-08', outcome: outcome('kept', '2025-09') }), '2026-01-01', 'late'],
    ['kept in the same year, no more is known', promise({ due: '2025-08', outcome: outcome('kept', '2025') }), '2026-01-01', 'kept'],
    ['kept without a due date', promise({ outcome: outcome('kept', '2025') }), '2026-01-01', 'kept'],
    ['kept in part, whenever that was', promise({ due: '2025', outcome: outcome('partly', '2026') }), '2026-06-01', 'partly'],
    ['dropped', promise({ due: '2025', outcome: outcome('dropped', '2024') }), '2024-06-01', 'dropped'],
    ['a figure nobody checked', promise({ kind: 'figure' }), '2026-01-01', 'unverified'],
    ['a figure that was replaced', promise({ kind: 'figure', supersededBy: 'a#b' }), '2026-01-01', 'superseded'],
    ['a fact that holds', promise({ kind: 'fact', outcome: outcome('holds', '2026-01-01') }), '2026-01-01', 'holds'],
    ['a fact in dispute', promise({ kind: 'fact', outcome: outcome('disputed', '2026') }), '2026-01-01', 'disputed'],
  ])('%s', (_case, data, today, expected) => expect(stateOf(data, today)).toBe(expected));
});
