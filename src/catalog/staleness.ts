import { addDays, lastDay } from './dates.ts';
import type { Statement } from './statements.ts';

/** Days after which somebody should look again. */
export const CHECK_AGAIN_AFTER = 365;

/**
 * Whether a statement is due to be looked at again: it may still change, and nobody has looked for a year.
 * A figure or an experience tells what was, and so does a statement whose outcome is settled: they do not grow stale.
 */
export function isStale({ data, state, asOf }: Pick<Statement, 'data' | 'state' | 'asOf'>, today: string): boolean {
  switch (state) {
    case 'kept':
    case 'late':
    case 'dropped':
    case 'outdated':
    case 'superseded':
      return false;
    case 'unverified':
      if (data.kind === 'figure' || data.kind === 'experience' || data.kind === 'recommendation') return false;
      break;
    case 'open':
    case 'overdue':
    case 'undated':
    case 'partly':
    case 'holds':
    case 'disputed':
      break;
    default:
      return state satisfies never;
  }
  const seen = data.checked ?? asOf;
  return seen !== undefined && addDays(lastDay(seen), CHECK_AGAIN_AFTER) < today;
}
