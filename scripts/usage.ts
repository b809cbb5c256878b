import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../src/catalog/checks/nearest.ts';
import { resolveSettings, type Flags, type Settings } from '../src/content-fs/settings.ts';

/** Absolute path of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The caller asked for something that cannot be: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** `parseArgs` whose complaints are usage errors. */
export function parseFlags<T extends ParseArgsConfig>(args: string[], config: T): ReturnType<typeof parseArgs<T & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args });
  } catch (error) {
    throw new UsageError(complaint(error as NodeJS.ErrnoException, Object.keys(config.options ?? {})));
  }
}

/** What is wrong with the options; for one that there is not, the one that was meant or where they are listed. */
function complaint({ code, message }: NodeJS.ErrnoException, options: readonly string[]): string {
  const [unknown, name] = /^Unknown option '--?([^']*)'/.exec(message) ?? [];
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || unknown === undefined || name === undefined) return message;
  const [near] = nearest(name, options, 1);
  return `${unknown}; ${near === undefined ? '`--help` lists those that there are' : `did you mean \`--${near}\`?`}`;
}

/** The settings for this call; a value that does not fit is a usage error. */
export function settingsFor(flags: Flags): Settings {
  try {
    return resolveSettings(flags, process.env, ROOT);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
