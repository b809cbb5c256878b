import type { CheckOptions } from '../../src/catalog/checks/rule.ts';
import { countProblems } from '../../src/catalog/problems.ts';
import { BadRevisionError, readBaseRevision, type BaseRevision } from '../../src/content-fs/base-revision.ts';
import { readChangedFiles, type ChangedFiles } from '../../src/content-fs/changed-files.ts';
import { folderCheck, type FolderCheck } from '../../src/content-fs/folder-check.ts';
import type { Settings } from '../../src/content-fs/settings.ts';
import { byName, type ListedProject } from '../../src/import/listed-project.ts';
import { keepHeapSmall, memoryFor } from '../check/memory.ts';
import { asTyped, readable } from '../content.ts';
import { landscapeIn } from '../landscape/read.ts';
import { githubReporter } from '../reporters/github.ts';
import { jsonReporter } from '../reporters/json.ts';
import type { Reporter } from '../reporters/report.ts';
import { sarifReporter } from '../reporters/sarif.ts';
import { textReporter } from '../reporters/text.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

const REPORTERS = new Map<string, Reporter>([['text', textReporter], ['json', jsonReporter], ['github', githubReporter], ['sarif', sarifReporter]]);

const OPTIONS = {
  content: { type: 'string' }, base: { type: 'string' }, format: { type: 'string' }, today: { type: 'string' }, changed: { type: 'string' }, landscape: { type: 'string' },
  'errors-only': { type: 'boolean' }, watch: { type: 'boolean' }, fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, 'no-cache': { type: 'boolean' },
} as const;

/**
 * Prints every problem of the content: `check [--content DIR] [--base REF] [--format text|json|github|sarif]
 * [--errors-only] [--changed [BASE]] [--fix [--dry-run]] [--watch] [--landscape FILE] [--no-cache] [--today YYYY-MM-DD]`.
 * Exit code 1 for errors, 0 for warnings alone; remarks about the comparison with the base go to standard error.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseFlags(args.map(withValue), { options: OPTIONS });
  const settings = settingsFor(values);
  const reporter = reporterFor(values);
  keepHeapSmall();
  const check = folderCheck(settings.contentDir, values['no-cache'] ? undefined : memoryFor(settings.contentDir));
  const once = () => report(check, settings, values, reporter);
  if (values.fix) {
    const left = await mend(settings, values);
    if (left !== undefined) return left;
  }
  if (!values.watch) return once();
  return watchAndReport(check, settings.contentDir, once);
}

type Values = ReturnType<typeof parseFlags<{ options: typeof OPTIONS; args: string[] }>>['values'];

/** `--changed` alone means the main branch. */
function withValue(arg: string, index: number, args: readonly string[]): string {
  const next = args[index + 1];
  if (arg !== '--changed') return arg;
  return next === undefined || next.startsWith('-') ? '--changed=' : arg;
}

function reporterFor({ format = 'text', watch, fix, 'dry-run': dryRun }: Values): Reporter {
  const reporter = REPORTERS.get(format);
  if (!reporter) throw new UsageError(`there is no format \`${format}\`; use ${[...REPORTERS.keys()].join(', ')}`);
  if (watch && (format === 'json' || format === 'sarif')) throw new UsageError(`\`--format ${format}\` prints one document and \`--watch\` has no end; leave one of them out`);
  if (watch && fix) throw new UsageError('`--fix` changes the files that `--watch` looks at; leave one of them out');
  if (dryRun && !fix) throw new UsageError('`--dry-run` shows what `--fix` would change; give both');
  return reporter;
}

/** Mends what can be mended; with `--dry-run` it only shows that, and the exit code is known. */
async function mend(settings: Settings, values: Values): Promise<number | undefined> {
  const { applyFixes, findFixes, patchOf } = await import('../check/fix.ts');
  const { contentDir } = settings;
  const { changed } = compared(contentDir, values);
  const fixes = readable(contentDir, () => findFixes(settings, changed?.paths));
  const patch = patchOf(contentDir, fixes);
  if (values['dry-run']) {
    process.stdout.write(patch);
    return fixes.length > 0 ? 1 : 0;
  }
  applyFixes(contentDir, fixes);
  process.stderr.write(`${patch}${fixes.length} ${fixes.length === 1 ? 'file' : 'files'} mended.\n`);
  return undefined;
}

/** Checks once and prints what is wrong; the exit code. */
function report(check: FolderCheck, settings: Settings, values: Values, reporter: Reporter): number {
  const { contentDir, today, withdrawn } = settings;
  const { base, changed } = compared(contentDir, values);
  const options: CheckOptions = { today, withdrawn, ...(base.ids && { baseIds: base.ids }), ...(values['errors-only'] && { errorsOnly: true }), ...landscapeOf(values.landscape) };
  const { problems, files, entries } = readable(contentDir, () => check.run(options, changed));
  for (const notice of [base.notice, changed?.notice]) {
    if (notice) console.error(notice);
  }
  if (changed) console.error(`${changed.paths.size} ${changed.paths.size === 1 ? 'file' : 'files'} changed since ${changed.base.slice(0, 8)}; problems that were there before in other files are left out.`);
  const counts = { ...countProblems(problems), files, entries };
  console.log(reporter({ problems: problems.map((problem) => ({ ...problem, file: asTyped(contentDir, problem.file) })), counts }));
  return counts.errors > 0 ? 1 : 0;
}

function landscapeOf(file: string | undefined): Pick<CheckOptions, 'landscape'> {
  return file === undefined ? {} : { landscape: byName<ListedProject>(landscapeIn(file)) };
}

function compared(contentDir: string, values: Values): { base: BaseRevision; changed?: ChangedFiles } {
  try {
    const changed = values.changed === undefined ? undefined : readChangedFiles(contentDir, values.changed || undefined);
    return { base: readBaseRevision(contentDir, values.base ?? changed?.base), ...(changed && { changed }) };
  } catch (error) {
    if (error instanceof BadRevisionError) throw new UsageError(error.message);
    throw error;
  }
}

/** Checks now and after every change until Ctrl-C; a folder that cannot be read for a moment is waited for. */
async function watchAndReport(check: FolderCheck, contentDir: string, once: () => number): Promise<number> {
  let seen: string | undefined;
  const look = () => {
    try {
      const digest = readable(contentDir, () => check.digest());
      if (digest === seen) return;
      seen = digest;
      console.log(`Checking ${asTyped(contentDir)} …`);
      once();
    } catch (error) {
      if (!(error instanceof UsageError) || seen === undefined) throw error;
      console.error(error.message);
    }
    console.log('Waiting for changes; Ctrl-C ends.');
  };
  const { onEveryChange } = await import('../check/watch.ts');
  // At once, and again when everything is watched: what changes in between is not missed.
  look();
  try {
    await onEveryChange(contentDir, look);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`the content folder cannot be watched: ${(error as Error).message}`);
  }
  return 0;
}
