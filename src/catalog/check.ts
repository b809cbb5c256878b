import { createCatalog, type Catalog } from './catalog.ts';
import { CONTENT_RULES, FILE_RULES } from './checks/all.ts';
import { knownIds } from './checks/known-ids.ts';
import type { CheckOptions } from './checks/rule.ts';
import { validateFields } from './checks/schema.ts';
import type { Entry } from './entry.ts';
import { identify } from './identify.ts';
import { sortProblems, type Problem, type ProblemCode } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** The catalog of the accepted entries and everything that is wrong with the content. */
export interface CheckResult {
  catalog: Catalog;
  problems: Problem[];
}

/**
 * Validates the files of a content folder and builds the catalog from those that pass.
 * Reports every problem at once; never throws on bad content.
 */
export function checkContent(files: readonly SourceFile[], options: CheckOptions): CheckResult {
  const problems: Problem[] = [];
  const accepted: Entry[] = [];
  const repaired: Entry[] = [];
  for (const file of files) {
    const found = FILE_RULES.flatMap((rule) => [...rule.run(file)]);
    problems.push(...found);
    const identity = identify(file.path);
    if (!identity || found.some(({ code }) => UNUSABLE.has(code))) continue;
    const fields = validateFields(file, identity.kind);
    problems.push(...fields.problems.filter((candidate) => !found.some((earlier) => isSamePlace(earlier, candidate))));
    if (fields.data) (fields.repaired ? repaired : accepted).push({ ...identity, data: fields.data, file } as Entry);
  }
  const catalog = createCatalog(accepted, options.today);
  const entries = [...accepted, ...repaired];
  const context = { ...options, files, entries, catalog: repaired.length > 0 ? createCatalog(entries, options.today) : catalog, knownIds: knownIds(files) };
  const broken = new Set(repaired.map(({ file }) => file.path));
  for (const rule of CONTENT_RULES) {
    for (const found of rule.run(context)) {
      if (!broken.has(found.file) || !mayBeEcho(found)) problems.push(found);
    }
  }
  return { catalog, problems: sortProblems(problems) };
}

/** After these there are no fields to look at. */
const UNUSABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unreadable-file', 'symbolic-link', 'file-too-large', 'missing-front-matter', 'yaml-syntax', 'yaml-duplicate-key',
]);

/** A field that its schema refused looks absent to the rules; what they say about absence waits until it is mended. */
const mayBeEcho = ({ code, severity }: Problem): boolean => severity === 'warning' || ABOUT_ABSENCE.has(code);

const ABOUT_ABSENCE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['missing-provenance', 'missing-statement-source', 'name-collision', 'match-mode-missing']);

const isSamePlace = (a: Problem, b: Problem): boolean => a.line === b.line && a.column === b.column;
