import { expect, test } from 'vitest';
import type { Problem } from '../../src/catalog/problems.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import type { Report } from './report.ts';
import { textReporter } from './text.ts';

const problem = (file: string, line: number, message: string, severity: Problem['severity'] = 'error'): Problem => ({
  code: 'unknown-reference', severity, file, line, column: 3, message, suggestions: ['argo-cd'],
});
const report = (...problems: Problem[]): Report => ({
  problems,
  counts: { errors: problems.filter(({ severity }) => severity === 'error').length, warnings: problems.filter(({ severity }) => severity === 'warning').length, files: 9, entries: 8 },
});
const TWO_FILES = report(problem('content/a.md', 2, 'first'), problem('content/a.md', 5, 'second', 'warning'), problem('content/b.md', 1, 'third'));

test('text: one problem a line, a blank line between files, the counts last', () => {
  expect(textReporter(TWO_FILES).split('\n')).toEqual([
    'content/a.md:2:3  error  first  (unknown-reference)',
    'content/a.md:5:3  warning  second  (unknown-reference)',
    '',
    'content/b.md:1:3  error  third  (unknown-reference)',
    '',
    '2 errors and 1 warning in 2 of 9 files, 8 entries accepted.',
    'What each code means and how to mend it: docs/problems/<code>.md',
  ]);
  expect(textReporter(report())).toBe('No problems in 9 files, 8 entries.');
});

test('text: nothing in a file name or value steers the terminal', () => {
  expect(textReporter(report(problem('a\u001B[2J\n.md', 1, 'b\u202E\u0007')))).toContain('a\\u{1b}[2J\\u{a}.md:1:3  error  b\\u{202e}\\u{7}  (');
});

test('json: exactly problems and counts', () => {
  expect(JSON.parse(jsonReporter(report(problem('a.md', 2, 'first'))))).toEqual({
    problems: [{ code: 'unknown-reference', severity: 'error', file: 'a.md', line: 2, column: 3, message: 'first', suggestions: ['argo-cd'] }],
    counts: { errors: 1, warnings: 0, files: 9, entries: 8 },
  });
});

test('github: a workflow command for each problem, from which no value breaks out, then the text', () => {
  const [command, ...rest] = githubReporter(report(problem('a,b:c.md', 2, '100 %\n::error::x', 'warning'))).split('\n');
  expect(command).toBe('::warning file=a%2Cb%3Ac.md,line=2,col=3,title=unknown-reference::100 %25%0A::error::x');
  expect(rest).toHaveLength(4);
});
