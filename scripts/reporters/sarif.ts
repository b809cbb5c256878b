import { PROBLEMS, type Problem, type ProblemCode } from '../../src/catalog/problems.ts';
import type { Reporter } from './report.ts';

/**
 * For code scanning: one SARIF 2.1.0 log, with a rule for each code that occurs.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifReporter: Reporter = ({ problems }) => {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Hallway', rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => result(problem, codes.indexOf(problem.code))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

function rule(code: ProblemCode) {
  const { title, severity } = PROBLEMS[code];
  return {
    id: code,
    shortDescription: { text: title },
    help: { text: `How to mend it: docs/problems/${code}.md`, markdown: `How to mend it: [docs/problems/${code}.md](docs/problems/${code}.md)` },
    defaultConfiguration: { level: severity },
  };
}

function result({ code, severity, file, line, column, message, suggestions }: Problem, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') }, region: { startLine: line, startColumn: column } } }],
    ...(suggestions.length > 0 && { properties: { suggestions } }),
  };
}
