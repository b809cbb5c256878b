import type { Candidate } from './candidate.ts';
import type { ImportContext } from './context.ts';
import { datesIn, isDuring } from './dates.ts';
import type { ReadNotes } from './notes.ts';
import type { SectionDate } from './talk-draft.ts';

const DAY = /^(?:day|tag|jour) ?(?:\d|one|two|three|four|eins|zwei|drei)\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/iu;

/** For each talk the day that a line above it gives for all that follows: a date, or words that only hint at one. */
export function daySections({ rest, talks }: ReadNotes, { days }: ImportContext): (candidate: Candidate) => SectionDate {
  const lineOf = new Map(talks.map(({ candidate, head }) => [candidate, head[0]?.line ?? 0]));
  const sections = rest.flatMap(({ text, line, kind }): (SectionDate & { line: number })[] => {
    const plain = text.trim();
    if (plain.length > 80 || (kind !== 'heading' && kind !== 'text')) return [];
    const [only, ...others] = datesIn(plain, days?.start.slice(0, 4)).filter(({ date }) => days && isDuring(date, days));
    if (only && others.length === 0 && (kind === 'heading' || DAY.test(plain) || plain.length < 30)) return [{ line, date: only.date }];
    return DAY.test(plain) ? [{ line, hint: plain }] : [];
  });
  return (candidate) => sections.findLast(({ line }) => line < (lineOf.get(candidate) ?? 0)) ?? {};
}
