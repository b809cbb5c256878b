import { countProblems } from '../../src/catalog/problems.ts';
import { BadRevisionError, readBaseRevision, type BaseRevision } from '../../src/content-fs/base-revision.ts';
import { asTyped, contentFor } from '../content.ts';
import { githubReporter } from '../reporters/github.ts';
import { jsonReporter } from '../reporters/json.ts';
import type { Reporter } from '../reporters/report.ts';
import { textReporter } from '../reporters/text.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

const REPORTERS = new Map<string, Reporter>([['text', textReporter], ['json', jsonReporter], ['github', githubReporter]]);

/**
 * Prints every problem of the content: `check [--content DIR] [--base REF] [--format text|json|github] [--today YYYY-MM-DD]`.
 * Exit code 1 for errors, 0 for warnings alone; remarks about the comparison with the base go to standard error.
 */
export function run(args: string[]): number {
  const { values } = parseFlags(args, {
    options: { content: { type: 'string' }, base: { type: 'string' }, format: { type: 'string' }, today: { type: 'string' } },
  });
  const format = values.format ?? 'text';
  const reporter = REPORTERS.get(format);
  if (!reporter) throw new UsageError(`there is no format \`${format}\`; use ${[...REPORTERS.keys()].join(', ')}`);
  const settings = settingsFor(values);
  const { contentDir } = settings;
  const base = baseOf(contentDir, values.base);
  const { files, catalog, problems } = contentFor(settings, base.ids);
  if (base.notice) console.error(base.notice);
  const counts = { ...countProblems(problems), files: files.length, entries: catalog.entries.length };
  console.log(reporter({ problems: problems.map((problem) => ({ ...problem, file: asTyped(contentDir, problem.file) })), counts }));
  return counts.errors > 0 ? 1 : 0;
}

function baseOf(contentDir: string, ref: string | undefined): BaseRevision {
  try {
    return readBaseRevision(contentDir, ref);
  } catch (error) {
    if (error instanceof BadRevisionError) throw new UsageError(error.message);
    throw error;
  }
}
