import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { PROBLEMS, type Problem, type ProblemCode } from '../../src/catalog/problems.ts';
import type { Reporter } from './report.ts';

/**
 * For code scanning: one SARIF 2.1.0 log with a rule for each code there is, so that logs differ in their results alone.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export const sarifReporter: Reporter = ({ problems }) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Hallway', rules: CODES.map(rule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which the check was started; for npm scripts the root of the repository.' } } },
        results: problems.map(result),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const ROOT = '%SRCROOT%';

function rule(code: ProblemCode) {
  const { title, severity } = PROBLEMS[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. It ${severity === 'error' ? 'blocks' : 'does not block'} publishing.` },
    help: { text: `How to mend it: docs/problems/${code}.md`, markdown: `How to mend it: [docs/problems/${code}.md](docs/problems/${code}.md)` },
    defaultConfiguration: { level: severity },
  };
}

function result({ code, severity, file, line, column, message, suggestions }: Problem) {
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: severity,
    message: { text: message },
    // A problem has a place but no length, and code scanning wants an end.
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 } } }],
    // Without the line, which moves with what is written above it. GitHub's action for uploads adds a fingerprint of its own.
    partialFingerprints: { 'hallwayProblem/v1': createHash('sha256').update([code, file, message].join('\0')).digest('hex') },
    ...(suggestions.length > 0 && { properties: { suggestions } }),
  };
}

/** Relative where the file lies below the current folder, else absolute: a relative address may not lead upwards. */
function artifact(file: string) {
  if (file.startsWith('../')) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map((part) => encodeURIComponent(part.toWellFormed())).join('/'), uriBaseId: ROOT };
}
