import { runAstro } from '../astro.ts';
import { parseFlags, settingsFor } from '../usage.ts';
import { run as check } from './check.ts';
import type { Settings } from '../../src/content-fs/settings.ts';

/** Checks the content and builds the site into the output folder. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseFlags(args, { options: { content: { type: 'string' }, out: { type: 'string' }, today: { type: 'string' } } });
  return build(settingsFor(values));
}

/** Builds with resolved settings; resolves with the exit code. */
export async function build(settings: Settings): Promise<number> {
  const rejected = await check(['--content', settings.contentDir, '--today', settings.today]);
  return rejected || runAstro(['build'], settings);
}
