import type { ListComparison } from '../../src/import/compare-lists.ts';
import type { ProjectList } from '../../src/import/project-list.ts';
import { printable } from '../reporters/printable.ts';
import type { AdditionReport } from './additions.ts';
import type { ApplyReport, DriftReport } from './drift.ts';

/** The differences, one a line, and a line that sums up. */
export function driftInWords({ drift, unlisted, compared }: DriftReport, { from, items }: ProjectList, file: string): string {
  const rows = [
    ...drift.map((one) => `${one.file}:${one.line}:${one.column}  ${printable(one.message)}`),
    ...unlisted.map((one) => `${one.file}  ${from === 'landscape' ? 'the landscape' : 'devstats'} has no \`${printable(one.name)}\``),
  ];
  const files = new Set(drift.map((one) => one.file)).size;
  const sum = `${drift.length === 0 ? 'No differences in' : `${count(drift.length, 'difference')} in ${files} of`} ${count(compared, 'entry', 'entries')}, compared with ${count(items.length, 'item')} of ${printable(file)}.`;
  return [...rows, ...(rows.length > 0 ? [''] : []), sum].join('\n');
}

/** What was written, what is left, and the next step. */
export function appliedInWords({ changed, left }: ApplyReport): string {
  const rows = [
    ...changed.map(({ file, changes }) => `changed ${file}: ${printable(changes.join(', '))}`),
    ...left.map(({ file, message, reason }) => `left ${file}: ${printable(message)} (${printable(reason)})`),
  ];
  const sum = changed.length === 0 ? 'Nothing was changed.' : `Changed ${count(changed.length, 'file')}; look at them with \`git diff\`.`;
  return [...rows, ...(rows.length > 0 ? [''] : []), left.length > 0 ? `${sum} ${count(left.length, 'difference')} left to you.` : sum].join('\n');
}

/** The new entries, those there already, and the next step. */
export function additionsInWords({ added, skipped }: AdditionReport, isWritten: boolean): string {
  const rows = [
    ...added.flatMap(({ name, file, category, guessed, notes }) => [
      `${isWritten ? 'wrote' : 'would write'} ${file} (${printable(name)}, ${category}${guessed ? '?' : ''})`,
      ...notes.map((note) => `  ${printable(note)}`),
    ]),
    ...skipped.map(({ name, reason }) => `skipped ${printable(name)}: ${printable(reason)}`),
  ];
  const next = isWritten && added.length > 0 ? ' Each still needs a summary; where the category has a question mark, see whether it fits. Then run `npm run check`.' : '';
  return [...rows, ...(rows.length > 0 ? [''] : []), `${count(added.length, 'new entry', 'new entries')}, ${skipped.length} skipped.${next}`].join('\n');
}

/** Where two lists disagree. */
export function comparisonInWords({ both, levels, dates, onlyHere, onlyThere }: ListComparison, here: string, there: string): string {
  const rows = [
    ...levels.map((one) => `${printable(one.name)}: ${one.here} here, ${one.there} there`),
    ...dates.map((one) => `${printable(one.name)}: ${one.of} on ${one.here} here, ${one.there} there, ${count(one.days, 'day')} apart`),
    ...onlyHere.map((name) => `${printable(name)}: only here`),
    ...onlyThere.map((name) => `${printable(name)}: only there`),
  ];
  const sum = `${count(both, 'project')} in both ${printable(here)} (here) and ${printable(there)} (there): ${count(levels.length, 'level')} and ${count(dates.length, 'date')} differ; ${onlyHere.length} only here, ${onlyThere.length} only there.`;
  return [...rows, ...(rows.length > 0 ? [''] : []), sum].join('\n');
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
