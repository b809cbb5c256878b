import { resolve } from 'node:path';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';
import { build } from './build.ts';

/**
 * Measures Hallway: `bench search [--dist DIR]` against other engines, building the site unless a built one is named;
 * `bench import [--write] [--mistakes]` on notes whose talks are known.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, { options: { dist: { type: 'string' }, write: { type: 'boolean' }, mistakes: { type: 'boolean' } }, allowPositionals: true });
  const [name, ...more] = positionals;
  if (name === 'import' && more.length === 0) {
    const { runImportBench } = await import('../../bench/import/run.ts');
    console.log(runImportBench(values));
    return 0;
  }
  if (name !== 'search' || more.length > 0) throw new UsageError('say what to measure: `bench search [--dist DIR]` or `bench import [--write] [--mistakes]`');
  const settings = settingsFor({});
  if (!values.dist) {
    const failed = await build(settings);
    if (failed) return failed;
  }
  const { runSearchBench } = await import('../../bench/search/run.ts');
  console.log(await runSearchBench(values.dist ? resolve(values.dist) : settings.outDir, settings.base, settings.today));
  return 0;
}
