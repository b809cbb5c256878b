import { addDays } from '../../catalog/dates.ts';
import { reasonToDrop } from './classify.ts';
import type { ExistingTalks } from './existing-talks.ts';
import type { ProgrammeItem } from './programme.ts';
import type { ImportResult } from './result.ts';
import { DROP_REASONS, ScheduleError, type DropReason, type Schedule } from './session.ts';

/** Days that may lie between a session and the event. */
const MAX_DAYS = 30;

/** The rows of a schedule, parted into talks, days of their own and the rest. */
export interface Sifted {
  kept: ProgrammeItem[];
  ownDays: ProgrammeItem[];
  dropped: { reason: DropReason; title: string }[];
}

/** Parts real sessions from the rest. What is a talk already stays one, unless it was cancelled. */
export function sift(schedule: Schedule, items: readonly ProgrammeItem[], existing: ExistingTalks, days: { start: string; end: string } | undefined): Sifted {
  const near = days ?? middleDay(items);
  const sifted: Sifted = { kept: [], ownDays: [], dropped: [...schedule.dropped] };
  for (const item of items) {
    const reason = reasonFor(item, existing, near);
    if (reason === undefined) sifted.kept.push(item);
    else {
      sifted.dropped.push({ reason, title: item.title });
      if (reason === 'own-event') sifted.ownDays.push(item);
    }
  }
  if (days && sifted.kept.length === 0 && sifted.dropped.some(({ reason }) => reason === 'far-off')) {
    const dates = items.flatMap(({ date }) => date ?? []).toSorted();
    throw new ScheduleError(`its sessions run from ${dates[0]} to ${dates.at(-1)}, the event from ${days.start} to ${days.end}: is it another edition?`);
  }
  return sifted;
}

/** Dropped rows by reason, the commonest first. */
export function countDropped(dropped: Sifted['dropped']): ImportResult['dropped'] {
  return [...Map.groupBy(dropped, ({ reason }) => reason)]
    .map(([code, rows]) => ({ reason: DROP_REASONS[code], code, count: rows.length, titles: [...new Set(rows.map(({ title }) => title))].toSorted() }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function reasonFor(item: ProgrammeItem, existing: ExistingTalks, near: { start: string; end: string } | undefined): DropReason | undefined {
  const { session, title, speakers, date, hours } = item;
  if (session.isCancelled || /^\W*cancell?ed\b\W/i.test(title)) return 'cancelled';
  if (title === '') return 'untitled';
  if (title.length > 300) return 'overlong-title';
  if (date !== undefined && near && (date < addDays(near.start, -MAX_DAYS) || date > addDays(near.end, MAX_DAYS))) return 'far-off';
  if (existing.has(session.id)) return undefined;
  return reasonToDrop({ title: session.title, hasSpeakers: speakers.length > 0, tracks: session.tracks, ...(hours !== undefined && { hours }) });
}

/** The day in the middle of all sessions: one wrong year does not move it. */
function middleDay(items: readonly ProgrammeItem[]): { start: string; end: string } | undefined {
  const dates = items.flatMap(({ date }) => date ?? []).toSorted();
  const middle = dates[Math.floor(dates.length / 2)];
  return middle === undefined ? undefined : { start: middle, end: middle };
}
