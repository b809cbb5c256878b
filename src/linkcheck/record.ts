import { dayOf } from './exchange.ts';
import type { Finding, Move } from './visit.ts';
import { WHY, type Weight, type Why } from './why.ts';

/** What is known of a link from one run to the next. */
export interface LinkRecord {
  /** When it was last asked, milliseconds since 1970. */
  asked: number;
  /** The last day it led to its page. */
  fine?: string;
  moved?: Move;
  failed?: Failure;
  /** The archive's copy of a dead link; `none` when the archive has none. */
  archive?: ArchiveCopy | 'none';
}

/** How a link fails. */
export interface Failure {
  why: Why;
  status?: number;
  /** First day of an unbroken row of failures of the same weight. */
  since: string;
  /** On how many different days it was asked and failed. */
  days: number;
}

/** A copy in a web archive, of that day. */
export interface ArchiveCopy {
  url: string;
  date: string;
}

/** What to make of a link. `unknown` is not dead: it may be a passing trouble, or a wall. */
export type Verdict = 'fine' | 'moved' | 'dead' | 'unknown';

/** What is known of a link after asking for it once more. */
export function recordAfter(previous: LinkRecord | undefined, finding: Finding, now: number): LinkRecord {
  const today = dayOf(now);
  if (finding.fine) return { asked: now, fine: today, ...(finding.moved && { moved: finding.moved }) };
  const before = previous?.failed && weightOf(previous.failed) === WHY[finding.why].weight ? previous.failed : undefined;
  const again = before !== undefined && previous !== undefined && dayOf(previous.asked) === today;
  return {
    asked: now,
    ...(previous?.fine !== undefined && { fine: previous.fine }),
    failed: {
      why: finding.why,
      ...(finding.status !== undefined && { status: finding.status }),
      since: before?.since ?? today,
      days: (before?.days ?? 0) + (again ? 0 : 1),
    },
    ...(previous?.archive !== undefined && { archive: previous.archive }),
  };
}

/** The verdict on a link by what is known of it. */
export function verdictOf({ failed, moved, asked }: LinkRecord): Verdict {
  if (!failed) return moved ? 'moved' : 'fine';
  switch (weightOf(failed)) {
    case 'dead':
      return 'dead';
    case 'walled':
      return 'unknown';
    case 'failing':
      return failed.days >= PATIENCE.days && asked - Date.parse(failed.since) >= PATIENCE.span ? 'dead' : 'unknown';
  }
}

/** A server in trouble has this many days of asking and this long to come back. */
const PATIENCE = { days: 3, span: 14 * 86_400_000 } as const;

/** Whether a link need not be asked again yet: answers keep for `freshDays`, doubts for one. */
export function isFresh(record: LinkRecord | undefined, now: number, freshDays: number): boolean {
  if (!record) return false;
  const days = verdictOf(record) === 'unknown' ? Math.min(1, freshDays) : freshDays;
  // An answer from the future was written by a clock that was wrong.
  return Math.abs(now - record.asked) < days * 86_400_000;
}

const weightOf = ({ why }: Failure): Weight => WHY[why].weight;
