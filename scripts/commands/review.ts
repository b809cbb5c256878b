import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewOf, type Review } from '../../src/catalog/editorial/review.ts';
import { sourceWords, type SourceWords } from '../../src/catalog/editorial/shared-words.ts';
import { mentionsOfEntry } from '../../src/catalog/mentions/document.ts';
import { lexiconOf } from '../../src/catalog/mentions/lexicon.ts';
import { countProblems, type Problem } from '../../src/catalog/problems.ts';
import { byName } from '../../src/import/listed-project.ts';
import { contentFor } from '../content.ts';
import { landscapeIn } from '../landscape/read.ts';
import { reasonOf } from '../reason.ts';
import { printable } from '../reporters/printable.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

const USAGE = '`review [--sources DIR] [--landscape FILE] [--json] [--content DIR]`';

/**
 * Reports what an editor should read again: entries without a second reading, words that stand in a source as well
 * (`--sources`: a folder of texts), statements without a source, facts the landscape contradicts (`--landscape`), entries
 * that nothing leads to and topics that are narrow or no longer so. Exit code 1 for copied words and statements without a
 * source: those are defects; the rest is work.
 */
export function run(args: string[]): number {
  const { values, positionals } = parseFlags(args, {
    options: { sources: { type: 'string' }, landscape: { type: 'string' }, json: { type: 'boolean' }, content: { type: 'string' }, today: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 0) throw new UsageError(`\`${positionals[0]}\` is one word too many: ${USAGE}`);
  const sources = values.sources === undefined ? [] : sourcesIn(values.sources);
  const landscape = values.landscape === undefined ? undefined : byName(landscapeIn(values.landscape));
  const { catalog, problems } = contentFor(settingsFor(values), undefined, landscape);
  const { errors } = countProblems(problems);
  if (errors > 0) console.error(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; entries that break the model are left out. Run \`npm run check\`.`);
  const lexicon = lexiconOf(catalog);
  const review = reviewOf(catalog, (entry) => mentionsOfEntry(entry, lexicon), sources);
  const drift = problems.filter(({ code }) => code === 'landscape-drift');
  console.log(values.json ? JSON.stringify(plain(review, drift), null, 2) : inWords(review, drift, { sources: sources.length, landscape: landscape !== undefined }));
  return review.copied.length + review.unsourced.length > 0 ? 1 : 0;
}

/** The texts of a folder; front matter and the folders below it count as well. */
function sourcesIn(folder: string): SourceWords[] {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && /\.(?:txt|md|markdown|html?)$/i.test(file.name));
    if (files.length === 0) throw new UsageError(`there is no text in \`${folder}\`; give a folder of .txt, .md or .html files`);
    return files.map((file) => sourceWords(file.name, readFileSync(join(file.parentPath, file.name), 'utf8')));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`the folder \`${folder}\` cannot be read: ${reasonOf(error)}`);
  }
}

function plain(review: Review, drift: readonly Problem[]) {
  return {
    unreviewed: review.unreviewed.map(({ file }) => file.path),
    copied: review.copied.map(({ entry, line, column, words, count, source }) => ({ file: entry.file.path, line, column, words, count, source })),
    unsourced: review.unsourced.map(({ id }) => id),
    drift: drift.map(({ file, line, column, message }) => ({ file, line, column, message })),
    orphans: review.orphans.map(({ file }) => file.path),
    narrow: review.narrow.map(({ topic, notes }) => ({ file: topic.file.path, notes })),
  };
}

function inWords(review: Review, drift: readonly Problem[], asked: { sources: number; landscape: boolean }): string {
  const { unreviewed, copied, unsourced, orphans, narrow } = plain(review, drift);
  return [
    section('Not read a second time', unreviewed),
    asked.sources > 0
      ? section(`More than eight words in a row from one of ${asked.sources} ${asked.sources === 1 ? 'source' : 'sources'}`, copied.map(({ file, line, column, words, count, source }) => `${file}:${line}:${column}  ${count} words of ${source}: “${words}”`))
      : 'Words of sources: not looked for; name a folder of texts with `--sources DIR`.',
    section('Statements without a source', unsourced),
    asked.landscape
      ? section('What the landscape says otherwise', drift.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`))
      : 'The landscape: not compared; name it with `--landscape FILE`.',
    section('Entries that nothing leads to', orphans),
    section('Topics to mark, or no longer to mark, as narrow', narrow.map(({ file, notes }) => `${file}  ${notes} ${notes === 1 ? 'note' : 'notes'}`)),
  ].join('\n\n');
}

function section(title: string, rows: readonly string[]): string {
  return [`${title}: ${rows.length === 0 ? 'none' : rows.length}`, ...rows.map((row) => `  ${printable(row)}`)].join('\n');
}
