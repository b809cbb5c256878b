import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runAstro } from '../../scripts/astro.ts';
import { contentFor } from '../../scripts/content.ts';
import type { Served } from '../../scripts/serve.ts';
import { ROOT, settingsFor } from '../../scripts/usage.ts';
import { securityHeaders } from '../../src/site/security-headers.ts';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { compressedCopy } from './compressed.ts';
import { visitAll } from './measure.ts';
import { resultsPage, type Measured } from './results.ts';
import { LATENCY, serveForVisits } from './server.ts';
import { buildStarlight } from './starlight.ts';

/** The pages measured; Starlight has no events, tables or page of search. */
const PAGES: { page: string; route: string; alsoStarlight: boolean }[] = [
  { page: 'home', route: '', alsoStarlight: true },
  { page: 'tool', route: 'tools/argo-cd/', alsoStarlight: true },
  { page: 'talk', route: 'talks/argocon-eu-2025/argo-at-scale/', alsoStarlight: true },
  { page: 'event', route: 'events/kubecon-eu-2025/', alsoStarlight: false },
  { page: 'tools', route: 'tools/', alsoStarlight: false },
  { page: 'search', route: 'search/', alsoStarlight: false },
];

/** Builds both sites, measures them and writes `RESULTS.md`: `[--runs N]`, five unless said otherwise. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '5' } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`\`--runs ${values.runs}\` is no number of runs; write a whole number from 1`);
  const folder = join(ROOT, '.cache/bench');
  const settings = { ...settingsFor({ out: join(folder, 'hallway') }), base: '/' };
  if ((await runAstro(['build', '--silent'], settings)) !== 0) throw new Error('building Hallway failed');
  const starlight = await buildStarlight(contentFor(settings).catalog, join(folder, 'starlight'));
  const ours = await serveCompressed(settings.outDir, securityHeaders());
  const theirs = await serveCompressed(starlight.dist, {});
  try {
    const measured = await measure(ours.url, theirs.url, runs);
    const page = resultsPage(measured, { browser: await browserName(), starlightPages: starlight.pages, latency: LATENCY });
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), page);
    console.log(page);
  } finally {
    await ours.close();
    await theirs.close();
  }
  return 0;
}

async function measure(ours: string, theirs: string, runs: number): Promise<Measured[]> {
  const targets = PAGES.flatMap(({ page, route, alsoStarlight }) => [
    { site: 'Hallway' as const, page, route, address: `${ours}${route}` },
    ...(alsoStarlight ? [{ site: 'Starlight' as const, page, route, address: `${theirs}${route}` }] : []),
  ]);
  const visits = await visitAll(targets.map(({ address }) => address), runs);
  return targets
    .map(({ site, page, route, address }) => ({ site, page, route, visits: visits.get(address) ?? [] }))
    .sort((a, b) => a.site.localeCompare(b.site));
}

function serveCompressed(dist: string, headers: Record<string, string>): Promise<Served> {
  compressedCopy(dist, `${dist}-compressed`);
  return serveForVisits(`${dist}-compressed`, headers);
}

async function browserName(): Promise<string> {
  const browser = await launchBrowser();
  const name = `Chromium ${browser.version()}`;
  await browser.close();
  return name;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
