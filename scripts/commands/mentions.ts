import { candidateNames, type CandidateName } from '../../src/catalog/mentions/candidate-names.ts';
import { candidatesOfSource, type CandidateMention } from '../../src/catalog/mentions/candidates.ts';
import { mentionsOfSource } from '../../src/catalog/mentions/document.ts';
import { lexiconOf, type Lexicon } from '../../src/catalog/mentions/lexicon.ts';
import type { Mention } from '../../src/catalog/mentions/mention.ts';
import type { NameIndex } from '../../src/catalog/mentions/name-index.ts';
import { sourceOfText } from '../../src/catalog/mentions/source.ts';
import { NAMED_KINDS } from '../../src/catalog/model/collections.ts';
import { countProblems } from '../../src/catalog/problems.ts';
import { readWithin } from '../../src/content-fs/read-bytes.ts';
import { contentFor } from '../content.ts';
import { landscapeIn } from '../landscape/read.ts';
import { printable } from '../reporters/printable.ts';
import { reasonOf } from '../reason.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

/** The mentions of one file, as the command prints them. */
interface FileMentions {
  /** The path as it was given. */
  file: string;
  mentions: (PrintedMention | CandidateMention)[];
}

type PrintedMention = Pick<Mention, 'id' | 'kind' | 'surface' | 'line' | 'column' | 'sentence' | 'linked'>;

const USAGE = '`mentions FILE... [--json] [--landscape FILE] [--content DIR]`';

/**
 * Prints every mention of catalogued names in Markdown or text files; with `--landscape`, also where they name something
 * that a landscape.yml lists and the catalogue has not.
 */
export function run(args: string[]): number {
  const { values, positionals } = parseFlags(args, {
    options: { json: { type: 'boolean' }, content: { type: 'string' }, landscape: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError(`name at least one file: ${USAGE}`);
  const texts = positionals.map((file) => ({ file, text: readText(file) }));
  const listed = values.landscape === undefined ? undefined : landscapeIn(values.landscape).map(({ name }) => name);
  const { catalog, problems } = contentFor(settingsFor(values));
  const lexicon = lexiconOf(catalog);
  const candidates = listed && candidateNames(listed, NAMED_KINDS.flatMap((kind) => catalog.all(kind)));
  const { errors } = countProblems(problems);
  if (errors > 0) console.error(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; names of entries that break the model are not found. Run \`npm run check\`.`);
  const found = texts.map(({ file, text }) => ({ file, mentions: mentionsIn(file.replaceAll('\\', '/'), text, lexicon, candidates) }));
  console.log(values.json ? JSON.stringify(found, null, 2) : found.map(readable).join('\n\n'));
  return 0;
}

function mentionsIn(path: string, text: string, lexicon: Lexicon, names: NameIndex<CandidateName> | undefined): FileMentions['mentions'] {
  const source = sourceOfText(path, text);
  const mentions = mentionsOfSource(source, lexicon);
  const printed = mentions.map(({ id, kind, surface, line, column, sentence, linked }) => ({ id, kind, surface, line, column, sentence, linked }));
  if (!names) return printed;
  return [...printed, ...candidatesOfSource(source, mentions, names)].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The longest text that is read: the notes of many conferences. */
const MAX_MEGABYTES = 16;

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readWithin(file, MAX_MEGABYTES);
  } catch (error) {
    throw new UsageError(`\`${file}\` cannot be read: ${reasonOf(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`\`${file}\` is not UTF-8 text; save it in that encoding`);
  }
}

function readable({ file, mentions }: FileMentions): string {
  const rows = mentions.map(
    (mention) => `  ${`${mention.line}:${mention.column}`.padEnd(7)} ${printable(mention.surface)} → ${meaning(mention)}\n          ${printable(mention.sentence)}`,
  );
  return [`${printable(file)}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`, ...rows].join('\n');
}

function meaning(mention: PrintedMention | CandidateMention): string {
  if (mention.id === null) return `no entry (candidate: ${printable(mention.name)})`;
  return `${mention.id} (${mention.kind}${mention.linked ? ', linked' : ''})`;
}
