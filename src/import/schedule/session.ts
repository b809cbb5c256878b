import type { Moment } from './moment.ts';
import type { Speaker } from './speaker-list.ts';

/** One row of a schedule as its file gives it: facts only, never an abstract or a biography. */
export interface Session {
  /** For messages: where in the file, such as `row 3`. */
  place: string;
  /** Identity in the file; absent where the file has none. */
  id?: string;
  /** One line without control characters; empty where the file has none. */
  title: string;
  start?: Moment;
  end?: Moment;
  /** The place as printed, with city and country where the file repeats them. */
  location?: string;
  /** Tracks or categories as printed. */
  tracks: string[];
  /** What the file itself calls the kind of session. */
  format?: string;
  /** Where the file keeps speakers apart from the title: names and affiliations, or text that lists them. */
  speakers?: (Speaker | string)[];
  url?: string;
  isCancelled: boolean;
}

/** A schedule file, whatever its format was. */
export interface Schedule {
  /** What the schedule calls the event. */
  name?: string;
  /** IANA zone the file declares for itself; a mere `UTC` is none. */
  timeZone?: string;
  /** Day the file was made, `YYYY-MM-DD`. */
  made?: string;
  sessions: Session[];
  /** Rows that are no session of their own, with the reason. */
  dropped: { reason: DropReason; title: string }[];
  /** What a person should know about the file. */
  notices: string[];
}

/** Why a row of a schedule becomes no talk. */
export const DROP_REASONS = {
  break: 'break or meal',
  registration: 'registration, cloakroom or desk',
  showcase: 'showcase, booth or sponsor demo without a speaker',
  social: 'party or social gathering',
  'own-event': 'a day of its own, kept as a co-located event',
  cancelled: 'cancelled',
  copy: 'second copy or repetition of a session',
  untitled: 'no title',
  'overlong-title': 'title of more than 300 characters',
  'far-off': 'dated more than 30 days from the event',
} as const;

export type DropReason = keyof typeof DROP_REASONS;

/** The file cannot be imported; the message says why and what to do. */
export class ScheduleError extends Error {}
