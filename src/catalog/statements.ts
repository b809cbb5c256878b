import { firstDay, lastDay } from './dates.ts';
import type { Catalog } from './catalog.ts';
import type { EntryOf } from './entry.ts';
import type { StatementData } from './model/statement.ts';

/** The states a reader sees; `open`, `overdue`, `late` and `unverified` are derived from the build date. */
export const STATES = [
  'open', 'overdue', 'undated', 'kept', 'late', 'partly', 'dropped', 'unverified', 'holds', 'outdated', 'superseded', 'disputed',
] as const;

export type State = (typeof STATES)[number];

/** A statement with what its entry and the build date add to it. */
export interface Statement {
  /** Public id: `<entry-id>#<id>`. */
  id: string;
  data: StatementData;
  entry: EntryOf<'talk'> | EntryOf<'report'>;
  /** When it was said; absent only when neither the entry nor its events carry a date. */
  asOf: string | undefined;
  state: State;
  /** Public id of the statement this one replaces. */
  supersedes: string[];
}

/** The state of a statement on a given day (`YYYY-MM-DD`). */
export function stateOf(data: StatementData, today: string): State {
  const { outcome, kind, due } = data;
  if (outcome) {
    const late = outcome.state === 'kept' && due !== undefined && firstDay(outcome.date) > lastDay(due);
    return late ? 'late' : outcome.state;
  }
  if (kind === 'roadmap') {
    if (due === undefined) return 'undated';
    return today > lastDay(due) ? 'overdue' : 'open';
  }
  return data.supersededBy ? 'superseded' : 'unverified';
}

/** When the statements of an entry were made unless they say otherwise. */
export function dateOfEntry(entry: EntryOf<'talk'> | EntryOf<'report'>, catalog: Pick<Catalog, 'get'>): string | undefined {
  if (entry.kind === 'talk') {
    return entry.data.date ?? catalog.get('event', entry.data.event)?.data.start;
  }
  const event = catalog.get('event', entry.data.events?.[0] ?? '');
  return event?.data.end ?? event?.data.start ?? entry.data.published;
}
