import { printable } from './printable.ts';
import type { Report, Reporter } from './report.ts';

/** For terminals: `file:line:column  error  message  (code)`, one problem a line, a blank line between files, the counts last. */
export const textReporter: Reporter = (report) => {
  const byFile = Map.groupBy(report.problems, ({ file }) => file);
  const groups = [...byFile.values()].map((problems) =>
    problems.map(({ file, line, column, severity, message, code }) => printable(`${file}:${line}:${column}  ${severity}  ${message}  (${code})`)).join('\n'),
  );
  return [...groups, closing(report, byFile.size)].join('\n\n');
};

function closing({ counts }: Report, affected: number): string {
  const checked = `${count(counts.files, 'file')}, ${count(counts.entries, 'entry', 'entries')}`;
  if (counts.errors + counts.warnings === 0) return `No problems in ${checked}.`;
  return [
    `${count(counts.errors, 'error')} and ${count(counts.warnings, 'warning')} in ${affected} of ${checked} accepted.`,
    'What each code means and how to mend it: docs/problems/<code>.md',
  ].join('\n');
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
