import { resolve } from 'node:path';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';
import { build } from './build.ts';

/**
 * Measures Hallway: `bench search [--dist DIR]` against other engines, on a site that is built unless a built one is named;
 * `bench check` on ten thousand notes. Both write their `RESULTS.md`.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, { options: { dist: { type: 'string' } }, allowPositionals: true });
  const [name, ...more] = positionals;
  if (name === 'check' && more.length === 0 && !values.dist) {
    const { runCheckBench } = await import('../../bench/check/run.ts');
    console.log(runCheckBench());
    return 0;
  }
  if (name !== 'search' || more.length > 0) throw new UsageError('say what to measure: `bench search [--dist DIR]` or `bench check`');
  const settings = settingsFor({});
  if (!values.dist) {
    const failed = await build(settings);
    if (failed) return failed;
  }
  const { runSearchBench } = await import('../../bench/search/run.ts');
  console.log(await runSearchBench(values.dist ? resolve(values.dist) : settings.outDir, settings.base, settings.today));
  return 0;
}
