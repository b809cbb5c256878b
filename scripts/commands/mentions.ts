import { readFileSync } from 'node:fs';
import { mentionsOfText } from '../../src/catalog/mentions/document.ts';
import { lexiconOf } from '../../src/catalog/mentions/lexicon.ts';
import type { Mention } from '../../src/catalog/mentions/mention.ts';
import { countProblems } from '../../src/catalog/problems.ts';
import { contentFor } from '../content.ts';
import { printable } from '../reporters/printable.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

/** The mentions of one file, as the command prints them. */
interface FileMentions {
  /** The path as it was given. */
  file: string;
  mentions: Pick<Mention, 'id' | 'kind' | 'surface' | 'line' | 'column' | 'sentence' | 'linked'>[];
}

/** Prints every mention of catalogued names in Markdown or text files: `mentions FILE... [--json] [--content DIR]`. */
export function run(args: string[]): number {
  const { values, positionals } = parseFlags(args, {
    options: { json: { type: 'boolean' }, content: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('name at least one file: `mentions FILE... [--json] [--content DIR]`');
  const texts = positionals.map((file) => ({ file, text: readText(file) }));
  const { catalog, problems } = contentFor(settingsFor(values));
  const lexicon = lexiconOf(catalog);
  const { errors } = countProblems(problems);
  if (errors > 0) console.error(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; names of entries that break the model are not found. Run \`npm run check\`.`);
  const found = texts.map(({ file, text }): FileMentions => ({
    file,
    mentions: mentionsOfText(file.replaceAll('\\', '/'), text, lexicon).map(({ id, kind, surface, line, column, sentence, linked }) => ({
      id, kind, surface, line, column, sentence, linked,
    })),
  }));
  console.log(values.json ? JSON.stringify(found, null, 2) : found.map(readable).join('\n\n'));
  return 0;
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder; name the files in it' : (error as Error).message;
    throw new UsageError(`\`${file}\` cannot be read: ${reason}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`\`${file}\` is not UTF-8 text; save it in that encoding`);
  }
}

function readable({ file, mentions }: FileMentions): string {
  const rows = mentions.map(
    ({ id, kind, surface, line, column, sentence, linked }) =>
      `  ${`${line}:${column}`.padEnd(7)} ${printable(surface)} → ${id} (${kind}${linked ? ', linked' : ''})\n          ${printable(sentence)}`,
  );
  return [`${printable(file)}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`, ...rows].join('\n');
}
