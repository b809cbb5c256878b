import type { ScheduledPerson } from './people.ts';
import type { DropReason } from './session.ts';

/** When and where a talk is held; what is not known is absent. */
export interface Slot {
  date?: string;
  start?: string;
  end?: string;
  room?: string;
}

/** What an import does, or would do. Ids of talks are `<event-id>/<slug>`. */
export interface ImportResult {
  event: { id: string; name: string; isNew: boolean; start: string; end: string; timeZone: string };
  /** Sessions that are talks now. */
  kept: number;
  /** Talks that are new. */
  created: string[];
  /** Talks of which date, times, room or track were changed. */
  updated: number;
  dropped: { reason: string; code: DropReason; count: number; titles: string[] }[];
  moved: { talk: string; title: string; from: Slot; to: Slot }[];
  /** Talks with another title in the schedule; the file is left as it is. */
  renamed: { talk: string; from: string; to: string }[];
  /** Talks of this schedule that it has no more; the file is left as it is. */
  gone: { talk: string; title: string }[];
  people: ScheduledPerson[];
  /** Co-located events that are new. */
  events: string[];
  /** Titles that may end with speakers. */
  unsure: { talk: string; tail: string }[];
  /** What a person should know. */
  notices: string[];
}

/** A file to be written, below the content folder. */
export interface PlannedFile {
  path: string;
  text: string;
  isNew: boolean;
}

/** Everything an import would write, and what it tells. */
export interface ImportPlan {
  /** In an order in which a reference never precedes what it names. */
  files: PlannedFile[];
  result: ImportResult;
}
