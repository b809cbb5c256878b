import { resolve } from 'node:path';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';
import { build } from './build.ts';

/** Measures Hallway against others: `bench search [--dist DIR]`, which builds the site unless a built one is named. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, { options: { dist: { type: 'string' } }, allowPositionals: true });
  const [name, ...more] = positionals;
  if (name !== 'search' || more.length > 0) throw new UsageError('say what to measure: `bench search [--dist DIR]`');
  const settings = settingsFor({});
  if (!values.dist) {
    const failed = await build(settings);
    if (failed) return failed;
  }
  const { runSearchBench } = await import('../../bench/search/run.ts');
  console.log(await runSearchBench(values.dist ? resolve(values.dist) : settings.outDir, settings.base, settings.today));
  return 0;
}
