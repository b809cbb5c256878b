import { checkContent } from '../../src/catalog/check.ts';
import type { Problem } from '../../src/catalog/problems.ts';
import type { LoadedContent } from '../../src/content-fs/load.ts';
import { parseFile } from '../../src/content-fs/parse-file.ts';
import type { Settings } from '../../src/content-fs/settings.ts';
import { writeContent, type WrittenFile } from '../../src/content-fs/write-content.ts';
import { FileExistsError } from '../../src/content-fs/write-file.ts';
import { asTyped } from '../content.ts';
import { reasonOf } from '../reason.ts';
import { UsageError } from '../usage.ts';

/** Errors the content would have with the planned files and has not now. */
export function newErrors(planned: readonly Pick<WrittenFile, 'path' | 'text'>[], { files, problems }: Pick<LoadedContent, 'files' | 'problems'>, { today, withdrawn }: Settings): Problem[] {
  const written = new Map(planned.map(({ path, text }) => [path, parseFile(path, text)]));
  const after = [...files.filter(({ path }) => !written.has(path)), ...written.values()];
  const keyOf = ({ code, file, message }: Problem) => [code, file, message].join('\0');
  const before = new Set(problems.map(keyOf));
  return checkContent(after, { today, withdrawn }).problems.filter((problem) => problem.severity === 'error' && !before.has(keyOf(problem)));
}

/** Writes the planned files; a disk that refuses one is a usage error. */
export function writePlanned(contentDir: string, planned: readonly WrittenFile[]): void {
  try {
    writeContent(contentDir, planned);
  } catch (error) {
    if (error instanceof FileExistsError) throw new UsageError(`\`${asTyped(error.path)}\` exists already; it was left alone, and what was to follow it is missing`);
    throw new UsageError(`\`${asTyped(contentDir)}\` cannot be written: ${reasonOf(error)}`);
  }
}
