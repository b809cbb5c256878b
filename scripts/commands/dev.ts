import { runAstro } from '../astro.ts';
import { parseFlags, settingsFor } from '../usage.ts';
import { run as check } from './check.ts';

/** Serves the site while content and code change. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseFlags(args, { options: { content: { type: 'string' }, today: { type: 'string' }, port: { type: 'string' } } });
  const settings = settingsFor(values);
  await check(['--content', settings.contentDir, '--today', settings.today]);
  return runAstro(['dev', '--ignore-lock', ...(values.port ? ['--port', values.port] : [])], settings);
}
