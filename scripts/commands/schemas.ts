import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { generatedFiles } from '../../src/catalog/schemas/generated.ts';
import { replaceFile } from '../../src/content-fs/write-file.ts';
import { asTyped } from '../content.ts';
import { writeEditorIndex } from '../editor-index.ts';
import { parseFlags, ROOT, settingsFor, UsageError } from '../usage.ts';

/** Folders that hold generated files and nothing else. */
const OURS = ['schemas', 'docs/reference'];

/**
 * Writes what follows from the model: `schemas/`, `docs/reference/`, the `_template` files, and what editors read.
 * `--check` writes nothing and ends with exit code 1 where one of the files that are checked in is out of date;
 * `--editor` writes only what editors read, which is not checked in.
 */
export function run(args: string[]): number {
  const { values } = parseFlags(args, { options: { check: { type: 'boolean' }, editor: { type: 'boolean' }, content: { type: 'string' } } });
  if (values.check && values.editor) throw new UsageError('`--check` looks at what is checked in, `--editor` writes what is not; give one of the two');
  const settings = settingsFor(values);
  const outdated = values.editor ? [] : outdatedFiles(fromRoot(settings.contentDir));
  if (values.check) return report(outdated);
  for (const { path, text } of outdated) {
    if (text === undefined) rmSync(resolve(ROOT, path));
    else write(resolve(ROOT, path), text);
    console.log(`${text === undefined ? 'deleted' : 'wrote'} ${shown(path)}`);
  }
  if (outdated.length === 0 && !values.editor) console.log('Everything that follows from the model is up to date.');
  writeEditorIndex(settings);
  return 0;
}

/** A file that is not as the model would have it; without a text it should not be there. */
interface Outdated {
  path: string;
  text?: string;
}

function outdatedFiles(contentDir: string): Outdated[] {
  const files = generatedFiles(contentDir);
  const wrong = [...files].filter(([path, text]) => !existsSync(resolve(ROOT, path)) || readFileSync(resolve(ROOT, path), 'utf8') !== text);
  const foreign = OURS.filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));
  return [...wrong.map(([path, text]) => ({ path, text })), ...foreign.map((path) => ({ path }))];
}

function report(outdated: readonly Outdated[]): number {
  if (outdated.length === 0) {
    console.log('Everything that follows from the model is up to date.');
    return 0;
  }
  for (const { path, text } of outdated) console.log(`${shown(path)} ${text === undefined ? 'does not follow from the model' : 'is out of date'}`);
  console.error('Run `npm run -s hallway -- schemas` and commit what it writes.');
  return 1;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
}

const shown = (path: string): string => asTyped(dirname(resolve(ROOT, path)), basename(path));

/** The content folder as the generated files name it: relative to the repository where it lies within. */
const fromRoot = (contentDir: string): string => (contentDir.startsWith(join(ROOT, '/')) ? contentDir.slice(ROOT.length + 1).replaceAll('\\', '/') : contentDir);
