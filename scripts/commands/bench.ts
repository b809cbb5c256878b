import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseFlags, ROOT, settingsFor, UsageError } from '../usage.ts';
import { build } from './build.ts';

interface Bench {
  measures: string;
  /** Its program, from the root of the repository. */
  program: string;
  args?: string[];
  /** Whether it measures a built site, whose folder comes first among its arguments. */
  ofSite?: true;
}

/** What can be measured; each program prints its results and writes them beside itself. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  search: { measures: 'whether search finds the right page, against other engines', program: 'bench/search/run.ts', ofSite: true },
  light: { measures: 'bytes and time to the first result, against the interface of Pagefind', program: 'bench/search/light.ts', ofSite: true },
  linker: { measures: 'precision and recall of the mentions found', program: 'bench/linker/run.ts', args: ['--write'] },
  'linker-speed': { measures: 'notes a second through the linker', program: 'bench/linker/speed.ts', args: ['--write'] },
  import: { measures: 'talks and speakers found in raw notes', program: 'bench/import/run.ts', args: ['--write'] },
  check: { measures: 'the check on ten thousand notes', program: 'bench/check/run.ts' },
  pages: { measures: 'pages in Lighthouse, against Starlight', program: 'bench/pages/run.ts' },
  tables: { measures: 'work of the large tables on a slow processor', program: 'bench/pages/tools-table.ts' },
};

const USAGE = `say what to measure: \`bench NAME [--dist DIR]\`\n${Object.entries(BENCHES)
  .map(([name, { measures }]) => `  ${name.padEnd(13)} ${measures}`)
  .join('\n')}`;

/** Runs one measurement; those of a site build it first unless `--dist` names a built one. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, { options: { dist: { type: 'string' } }, allowPositionals: true });
  const [name, ...more] = positionals;
  const bench = Object.hasOwn(BENCHES, name ?? '') ? BENCHES[name ?? ''] : undefined;
  if (!bench || more.length > 0) throw new UsageError(USAGE);
  if (values.dist && !bench.ofSite) throw new UsageError(`\`bench ${name}\` measures no built site; leave \`--dist\` out`);
  const settings = settingsFor({});
  if (bench.ofSite && !values.dist) {
    const failed = await build(settings);
    if (failed) return failed;
  }
  const site = bench.ofSite ? [values.dist ? resolve(values.dist) : settings.outDir] : [];
  const { status } = spawnSync(process.execPath, [join(ROOT, bench.program), ...site, ...(bench.args ?? [])], { stdio: 'inherit', cwd: ROOT });
  return status ?? 1;
}
