import { flagOf } from '../../src/catalog/authoring/answer.ts';
import { draftFile, type Draft } from '../../src/catalog/authoring/draft.ts';
import { BODY_HINTS, hasBody } from '../../src/catalog/authoring/entry-text.ts';
import { nearest } from '../../src/catalog/checks/nearest.ts';
import { aKind, didYouMean } from '../../src/catalog/checks/wording.ts';
import { identify } from '../../src/catalog/identify.ts';
import { KINDS, type Kind } from '../../src/catalog/model/collections.ts';
import { fieldsOf } from '../../src/catalog/schemas/fields.ts';
import { insideContent } from '../../src/content-fs/inside.ts';
import { FileExistsError, writeNewFile } from '../../src/content-fs/write-file.ts';
import { asTyped } from '../content.ts';
import { refreshEditorIndex } from '../editor-index.ts';
import { openDesk } from '../new/desk.ts';
import { interview } from '../new/interview.ts';
import { askOn, NoAnswerError } from '../new/questions.ts';
import { reasonOf } from '../reason.ts';
import { printable } from '../reporters/printable.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

/**
 * Writes a new entry: `new KIND [--FIELD VALUE …] [--id ID] [--body TEXT] [--dry-run] [--json] [--content DIR]`. Asks for
 * what must be there and is not given; without a terminal that is wrong usage. Nothing that the check would refuse is
 * written, and no file is replaced. JSON: `{ file, id, kind, next }`, with `--dry-run` also `text`.
 */
export async function run([word = '', ...args]: string[]): Promise<number> {
  const kind = kindOf(word);
  const { values: flags } = parseFlags(args.map(asFlag), { options: { ...OWN_OPTIONS, ...fieldOptions(kind) } });
  if (flags.body !== undefined && !hasBody(kind)) throw new UsageError(`--body: ${aKind(kind)} has no text below its fields`);
  const { contentDir, ...settings } = settingsFor(flags);
  const desk = openDesk({ ...settings, contentDir });
  const questions = process.stdin.isTTY && process.stderr.isTTY ? askOn(process.stdin, process.stderr) : undefined;
  let draft: Draft;
  try {
    draft = await interview({ kind, texts: textsOf(kind, flags), id: flags.id, body: flags.body }, desk, questions);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    console.error(`hallway new: ${error.message}`);
    return 130;
  } finally {
    questions?.close();
  }
  const { path, text } = draftFile(draft);
  const complaints = desk.complaints(draft);
  const errors = complaints.filter(({ severity }) => severity === 'error');
  // The name of a file that is there is taken for good reason, and the remedy differs.
  if (desk.hasFile(path)) throw new UsageError(`\`${asTyped(contentDir, path)}\` exists already; edit it, or give the new one another \`--id\``);
  for (const { message, code } of complaints) console.error(`${errors.length > 0 ? 'nothing was written: ' : 'remark: '}${printable(message)}  (${code})`);
  if (errors.length > 0) return 1;
  if (!flags['dry-run']) {
    writeNew(asTyped(contentDir, path));
    refreshEditorIndex({ ...settings, contentDir });
  }
  const result = { file: asTyped(contentDir, path), id: identify(path)?.id, kind, next: nextSteps(draft), ...(flags['dry-run'] && { text }) };
  if (flags.json) console.log(JSON.stringify(result, null, 2));
  else if (flags['dry-run']) process.stdout.write(text);
  else console.log([result.file, ...result.next].join('\n'));
  return 0;

  function writeNew(shown: string): void {
    try {
      writeNewFile(insideContent(contentDir, path), text);
    } catch (error) {
      if (error instanceof FileExistsError) throw new UsageError(`\`${shown}\` exists already; edit it, or give the new one another \`--id\``);
      throw new UsageError(`\`${shown}\` cannot be written: ${reasonOf(error)}`);
    }
  }
}

/** The flags of a kind, for `new KIND --help`. */
export function help(args: string[]): string {
  const word = args.find((arg) => !arg.startsWith('-'));
  if (word === undefined) return `KIND is one of ${KINDS.join(', ')}; \`new KIND --help\` lists its flags.`;
  const rows = fieldsOf(kindOf(word)).map(({ name, description, isRequired }) => [flagOf(name), `${isRequired ? 'Required. ' : ''}${description}`]);
  return [...rows, ['id', 'The file name without its extension; otherwise it follows from the name.'], ['body', 'The text below the fields.']]
    .map(([flag = '', text]) => `  --${flag.padEnd(14)} ${text}`)
    .join('\n');
}

const OWN_OPTIONS = {
  id: { type: 'string' }, body: { type: 'string' }, content: { type: 'string' }, today: { type: 'string' },
  json: { type: 'boolean' }, 'dry-run': { type: 'boolean' },
} as const;

const fieldOptions = (kind: Kind): Record<string, { type: 'string'; multiple: true }> =>
  Object.fromEntries(fieldsOf(kind).map(({ name }) => [flagOf(name), { type: 'string', multiple: true }]));

/** `--notedBy` is understood as well as `--noted-by`. */
const asFlag = (arg: string): string => (/^--[a-z]+[A-Z][a-zA-Z]*(?:=|$)/.test(arg) ? arg.replace(/^[^=]+/, flagOf) : arg);

function textsOf(kind: Kind, flags: Readonly<Record<string, unknown>>) {
  const given = fieldsOf(kind).map((field) => [field, flags[flagOf(field.name)]] as const);
  return new Map(given.flatMap(([field, texts]) => (Array.isArray(texts) ? [[field, texts.map(String)] as const] : [])));
}

function kindOf(word: string): Kind {
  const kind = KINDS.find((each) => each === word);
  if (kind) return kind;
  if (word === '' || word.startsWith('-')) throw new UsageError(`say what to write: \`new ${KINDS.join('|')}\``);
  throw new UsageError(`there is no kind \`${word}\`${didYouMean(nearest(word, KINDS)) || `; it is one of ${KINDS.join(', ')}`}`);
}

function nextSteps({ kind, body, values }: Draft): string[] {
  const sourced = ['reports', 'notedBy', 'sources'].some((name) => values[name] !== undefined);
  const write = hasBody(kind) && body === '' ? [`Next: write below the second \`---\`. ${BODY_HINTS[kind]}`] : [];
  const source = kind === 'talk' && !sourced ? ['A note says where it comes from: fill in `notedBy` if you were there, `reports` or `sources` otherwise.'] : [];
  return [...write, ...source, `${write.length > 0 ? 'Then' : 'Next'}: npm run -s hallway -- check`];
}
