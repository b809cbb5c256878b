import { checkContent, type CheckResult } from '../src/catalog/check.ts';
import { parseFile } from '../src/content-fs/parse-file.ts';

/** A catalog from files given as text, for tests; throws when a file does not pass the check. */
export function catalogOf(files: Record<string, string>, today = '2026-11-21'): CheckResult['catalog'] {
  const { catalog, problems } = checkContent(
    Object.entries(files).map(([path, text]) => parseFile(path, text)),
    { today, withdrawn: [] },
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return catalog;
}
