import type { EntryOf } from '../entry.ts';

/** First and last full date of something that takes days. */
export interface Span {
  start: string;
  end: string;
}

/** The days of an event; `undefined` for a series and for one without a date. */
export function daysOf({ data }: EntryOf<'event'>): Span | undefined {
  return data.start === undefined ? undefined : { start: data.start, end: data.end ?? data.start };
}

/** `2025-04-01`, or `2025-04-01 to 2025-04-04`. */
export const spell = ({ start, end }: Span): string => (start === end ? start : `${start} to ${end}`);
