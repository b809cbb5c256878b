import { readFileSync } from 'node:fs';
import { mentionsOfText } from '../../src/catalog/mentions/document.ts';
import { createLexicon, type Lexicon } from '../../src/catalog/mentions/lexicon.ts';
import type { Mention } from '../../src/catalog/mentions/mention.ts';
import { NAMED_KINDS } from '../../src/catalog/model/collections.ts';
import { loadContent } from '../../src/content-fs/load.ts';
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
  const lexicon = lexiconOf(values);
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

function lexiconOf(flags: { content?: string | undefined }): Lexicon {
  const settings = settingsFor(flags);
  try {
    const { catalog } = loadContent(settings);
    return createLexicon(NAMED_KINDS.flatMap((kind) => catalog.all(kind)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'it does not exist' : code === 'ENOTDIR' ? 'it is not a folder' : message;
    throw new UsageError(`the content folder \`${settings.contentDir}\` cannot be read: ${reason}`);
  }
}

function readable({ file, mentions }: FileMentions): string {
  const rows = mentions.map(
    ({ id, kind, surface, line, column, sentence, linked }) =>
      `  ${`${line}:${column}`.padEnd(8)}${surface} → ${id} (${kind}${linked ? ', linked' : ''})\n          ${sentence}`,
  );
  return [`${file}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`, ...rows].join('\n');
}
