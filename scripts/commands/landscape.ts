import { identify } from '../../src/catalog/identify.ts';
import { countProblems } from '../../src/catalog/problems.ts';
import type { LoadedContent } from '../../src/content-fs/load.ts';
import { compareLists } from '../../src/import/compare-lists.ts';
import { additionsFor } from '../../src/import/landscape-additions.ts';
import type { Origin } from '../../src/import/landscape-entry.ts';
import { LIST_KINDS, type ProjectList } from '../../src/import/project-list.ts';
import { asTyped, contentFor } from '../content.ts';
import { itemsToAdd, printedAdditions, writeAdditions } from '../landscape/additions.ts';
import { findDrift, writeDrift } from '../landscape/drift.ts';
import { projectListIn } from '../landscape/read.ts';
import { additionsInWords, appliedInWords, comparisonInWords, driftInWords } from '../landscape/words.ts';
import { reasonOf } from '../reason.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

const USAGE = '`landscape check|apply FILE [--from landscape|devstats] [--add NAME… | --add-projects] [--against FILE] [--source URL] [--json]`';

/**
 * Compares the entries with a list of projects (`check`, exit code 1 for any difference), or brings them up to date
 * (`apply`, exit code 1 when something is left to a person). With `--add` or `--add-projects` it is about new entries
 * instead: `check` shows what `apply` would write. With `--against` it compares two lists with each other.
 */
export function run(args: string[]): number {
  const { values, positionals } = parseFlags(args, {
    options: {
      from: { type: 'string' }, add: { type: 'string', multiple: true }, 'add-projects': { type: 'boolean' }, against: { type: 'string' },
      source: { type: 'string' }, 'source-date': { type: 'string' }, json: { type: 'boolean' }, content: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [action, file, ...further] = positionals;
  if (action !== 'check' && action !== 'apply') throw new UsageError(`say whether to check or to apply: ${USAGE}`);
  if (file === undefined) throw new UsageError(`name the file to compare with: ${USAGE}`);
  const names = values['add-projects'] ? ('projects' as const) : values.add && [...values.add, ...further];
  if (values.add && values['add-projects']) throw new UsageError('use `--add NAME…` or `--add-projects`, not both');
  if (further.length > 0 && !values.add) throw new UsageError(`\`${further[0]}\` is one name too many; only \`--add\` takes several: ${USAGE}`);
  const list = projectListIn(file, kindOf(values.from));
  const print = (report: object, words: string) => console.log(values.json ? JSON.stringify(report, null, 2) : words);
  if (values.against !== undefined) {
    if (action === 'apply' || names) throw new UsageError('`--against` compares two lists and writes nothing; use it with `check` alone');
    const report = compareLists(list.items, projectListIn(values.against).items);
    print(report, comparisonInWords(report, file, values.against));
    return report.levels.length + report.dates.length + report.onlyHere.length + report.onlyThere.length > 0 ? 1 : 0;
  }
  const origin = originOf(values.source, values['source-date']);
  const settings = settingsFor(values);
  const content = contentFor(settings);
  try {
    return names ? addEntries(action, list, names, origin) : compareEntries(action, list);
  } catch (error) {
    // A disk that does not take the files is no mistake of ours or the caller's.
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof UsageError) throw error;
    return refuse(`${path ?? 'a file'} cannot be written: ${reasonOf(error)}`);
  }

  function addEntries(how: Action, { from, items }: ProjectList, wanted: readonly string[] | 'projects', source: Origin | undefined): number {
    if (from !== 'landscape') throw new UsageError('new entries need a landscape.yml, which says what an item is for; a devstats file does not');
    // What breaks the model is not seen, and would be added a second time.
    const unseen = unseenTool(content);
    if (unseen) return refuse(`${asTyped(settings.contentDir, unseen)} breaks the model; mend it first, so that nothing is added twice (\`npm run check\`)`);
    const plan = additionsFor(itemsToAdd(items, wanted), content, source);
    const report = printedAdditions(how === 'apply' ? writeAdditions(plan, settings.contentDir) : plan, settings.contentDir);
    print(report, additionsInWords(report, how === 'apply'));
    return 0;
  }

  function compareEntries(how: Action, projects: ProjectList): number {
    const { errors } = countProblems(content.problems);
    if (errors > 0) console.error(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; entries that break the model are not compared. Run \`npm run check\`.`);
    const tools = content.catalog.all('tool');
    if (how === 'apply') {
      const report = writeDrift(tools, projects, settings.contentDir);
      print(report, appliedInWords(report));
      return report.left.length > 0 ? 1 : 0;
    }
    const report = findDrift(tools, projects, settings.contentDir);
    print({ from: projects.from, items: projects.items.length, ...report }, driftInWords(report, projects, file ?? ''));
    return report.drift.length > 0 || isAmiss(projects, report.unlisted) ? 1 : 0;
  }
}

type Action = 'check' | 'apply';

/** An entry that names an item of the landscape which does not exist is wrong; devstats need not know every project. */
const isAmiss = ({ from }: ProjectList, unlisted: readonly unknown[]): boolean => from === 'landscape' && unlisted.length > 0;

/** A file of a tool that is no entry of the catalog. */
function unseenTool({ files, catalog }: LoadedContent): string | undefined {
  const entries = new Set(catalog.all('tool').map(({ file }) => file.path));
  return files.find(({ path }) => identify(path)?.kind === 'tool' && !entries.has(path))?.path;
}

function kindOf(from: string | undefined): ProjectList['from'] | undefined {
  if (from === undefined) return undefined;
  const kind = LIST_KINDS.find((known) => known === from);
  if (!kind) throw new UsageError(`there is no kind of list \`${from}\`; use ${LIST_KINDS.join(' or ')}`);
  return kind;
}

function originOf(url: string | undefined, date: string | undefined): Origin | undefined {
  if (url === undefined && date === undefined) return undefined;
  if (url === undefined || !/^https?:\/\/[^\s"\\]+$/.test(url) || !URL.canParse(url)) throw new UsageError('`--source` takes the address of the landscape that was read, such as `https://github.com/cncf/landscape/blob/<commit>/landscape.yml`');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new UsageError('`--source-date` takes the day of that landscape as YYYY-MM-DD');
  return { url, ...(date && { date }) };
}

function refuse(reason: string): number {
  console.error(`hallway landscape: ${reason}`);
  return 1;
}
