import { createCatalog, type Catalog } from './catalog.ts';
import { CONTENT_RULES } from './checks/all.ts';
import { knownIds } from './checks/known-ids.ts';
import { isAboutWarnings, type CheckOptions } from './checks/rule.ts';
import type { Entry } from './entry.ts';
import { entryIn, factsOf, proseFactsOf } from './facts/file-facts.ts';
import { forgetTree } from './markdown/parse.ts';
import { sortProblems, type Problem, type ProblemCode } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** The catalog of the accepted entries and everything that is wrong with the content. */
export interface CheckResult {
  catalog: Catalog;
  problems: Problem[];
}

/**
 * Validates the files of a content folder and builds the catalog from those that pass.
 * Reports every problem at once, or every error with `errorsOnly`; never throws on bad content.
 */
export function checkContent(files: readonly SourceFile[], options: CheckOptions): CheckResult {
  const rules = CONTENT_RULES.filter((rule) => !options.errorsOnly || !isAboutWarnings(rule));
  const problems: Problem[] = [];
  const accepted: Entry[] = [];
  const repaired: Entry[] = [];
  for (const file of files) {
    const facts = factsOf(file);
    for (const found of facts.problems) problems.push(found);
    const entry = entryIn(file);
    if (entry) (facts.fields?.repaired ? repaired : accepted).push(entry);
    // While the tree is at hand: a second look would parse the body once more.
    if (entry && !options.errorsOnly) proseFactsOf(entry);
    forgetTree(file);
  }
  const catalog = createCatalog(accepted, options.today);
  const entries = [...accepted, ...repaired];
  const context = { ...options, files, entries, catalog: repaired.length > 0 ? createCatalog(entries, options.today) : catalog, knownIds: knownIds(files) };
  const broken = new Set(repaired.map(({ file }) => file.path));
  for (const rule of rules) {
    for (const found of rule.run(context)) {
      if (!broken.has(found.file) || !mayBeEcho(found)) problems.push(found);
    }
  }
  return { catalog, problems: sortProblems(options.errorsOnly ? problems.filter(({ severity }) => severity === 'error') : problems) };
}

/** A field that its schema refused looks absent to the rules; what they say about absence waits until it is mended. */
const mayBeEcho = ({ code, severity }: Problem): boolean => severity === 'warning' || ABOUT_ABSENCE.has(code);

const ABOUT_ABSENCE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['missing-provenance', 'missing-statement-source', 'name-collision', 'match-mode-missing']);
