import { createCatalog, type Catalog } from './catalog.ts';
import { CONTENT_RULES, FILE_RULES } from './checks/all.ts';
import type { CheckOptions } from './checks/rule.ts';
import { validateFields } from './checks/schema.ts';
import type { Entry } from './entry.ts';
import { identify } from './identify.ts';
import { sortProblems, type Problem } from './problems.ts';
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
  const entries: Entry[] = [];
  const knownIds = new Map<string, SourceFile>();
  for (const file of files) {
    const found = FILE_RULES.flatMap((rule) => [...rule.run(file)]);
    problems.push(...found);
    const identity = identify(file.path);
    if (!identity) continue;
    knownIds.set(`${identity.kind}:${identity.id}`, file);
    if (found.some((problem) => problem.severity === 'error' && UNUSABLE.has(problem.code))) continue;
    const result = validateFields(file, identity.kind);
    problems.push(...result.problems);
    if (result.data) entries.push({ ...identity, data: result.data, file } as Entry);
  }
  const catalog = createCatalog(entries, options.today);
  const context = { ...options, files, entries, catalog, knownIds };
  for (const rule of CONTENT_RULES) problems.push(...rule.run(context));
  return { catalog, problems: sortProblems(problems) };
}

/** After these there are no fields to look at. */
const UNUSABLE: ReadonlySet<string> = new Set([
  'unreadable-file', 'symbolic-link', 'file-too-large', 'missing-front-matter', 'yaml-syntax', 'yaml-duplicate-key',
]);
