import type { ImportPlan, Slot } from '../../src/import/schedule/result.ts';
import { printable } from './printable.ts';

/** Rows of a list that are printed. */
const ROWS = 10;

/** What an import of a schedule did, for people. */
export function importSummary({ files, result }: ImportPlan, folder: string, isDryRun: boolean): string {
  const { event, kept, created, updated, dropped, moved, renamed, gone, people, events, unsure } = result;
  const left = dropped.reduce((sum, { count }) => sum + count, 0);
  const days = event.start === event.end ? event.start : `${event.start} to ${event.end}`;
  const newPeople = people.filter(({ isNew }) => isNew).length;
  const lines = [
    `${event.name} (${event.id}${event.isNew ? ', new' : ''}), ${days}, ${event.timeZone}`,
    `${count(kept + left, 'row')}: ${count(kept, 'session')} kept, ${left} left out`,
    ...dropped.map(({ count: number, reason }) => `  ${String(number).padStart(5)}  ${reason}`),
    `${count(created.length, 'new stub')}, ${updated} updated; ${people.length} ${people.length === 1 ? 'person' : 'people'}, ${newPeople} of them new; ${count(events.length, 'new co-located event')}`,
    ...section('Moved', moved, ({ talk, from, to }) => `${talk}: ${changes(from, to)}`),
    ...section('Renamed in the schedule (the files keep their titles)', renamed, ({ talk, to }) => `${talk}: ${to}`),
    ...section('Gone from the schedule (the files stay)', gone, ({ talk, title }) => `${talk}: ${title}`),
    ...section('Perhaps speakers, left in the title', unsure, ({ talk, tail }) => `${talk}: ${tail}`),
    '',
    isDryRun ? `Nothing was written (--dry-run): ${count(files.length, 'file')} in ${folder}.` : files.length === 0 ? `Nothing to write: ${folder} is up to date.` : `${count(files.length, 'file')} written to ${folder}. Next: \`npm run check\`, then write what you heard into the stubs.`,
  ];
  return lines.map(printable).join('\n');
}

function section<T>(title: string, items: readonly T[], row: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const more = items.length > ROWS ? [`  and ${items.length - ROWS} more; see --json`] : [];
  return [`${title}: ${items.length}`, ...items.slice(0, ROWS).map((item) => `  ${row(item)}`), ...more];
}

function changes(from: Slot, to: Slot): string {
  const fields = ['date', 'start', 'end', 'room'] as const;
  return fields.filter((field) => from[field] !== to[field]).map((field) => `${field} ${from[field] ?? 'unknown'} → ${to[field] ?? 'unknown'}`).join(', ');
}

const count = (number: number, word: string) => `${number} ${number === 1 ? word : `${word}s`}`;
