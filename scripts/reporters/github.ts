import type { Reporter } from './report.ts';
import { textReporter } from './text.ts';

/**
 * For GitHub Actions: a workflow command for each problem, shown beside its line in a pull request, then the text report.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const githubReporter: Reporter = (report) => {
  const commands = report.problems.map(
    ({ severity, file, line, column, code, message }) => `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(message)}`,
  );
  return [...commands, textReporter(report)].join('\n');
};

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
