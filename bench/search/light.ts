import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { SLOW_4G, type LinkSpeed } from './light/link.ts';
import { waitForDialog, waitForPeer, waitForSearchPage, type PageWait, type Wait } from './light/measure.ts';
import { makePeer } from './light/peer.ts';
import { serveForBench, type BenchServer } from './light/server.ts';
import { servedNames, syntheticNames } from './light/synthetic.ts';
import { workPerKey } from './light/work.ts';

/** Queries that name something and are in many texts. */
const QUERIES = ['karmada', 'argo cd', 'drift'];

const CONNECTIONS: { name: string; speed: LinkSpeed | undefined }[] = [
  { name: 'unthrottled', speed: undefined },
  { name: 'slow 4G (1.6 Mbit/s, 150 ms)', speed: SLOW_4G },
];

const SIZE = { tools: 2_500, talks: 10_000 };

/**
 * Measures how light and quick the search of a built site is, side by side with Pagefind's own interface over the same
 * pages, and writes `LIGHT.md`.
 * @param dist a built site with the base path `/`
 * @param runs measurements of each number; the median counts
 */
export async function run(dist = 'dist', runs = 7): Promise<string> {
  if (!existsSync(join(dist, 'pagefind/pagefind.js'))) throw new Error(`\`${dist}\` is no built site; run \`npm run build\` first`);
  const peer = resolve('.cache/bench/peer');
  await makePeer(resolve(dist), peer);
  const large = servedNames(syntheticNames(SIZE));
  const browser = await launchBrowser();
  const server = await serveForBench([dist, peer]);
  const largeServer = await serveForBench([dist, peer], large);
  try {
    const waits: { connection: string; query: string; ours: Wait[]; peers: number[] }[] = [];
    for (const { name, speed } of CONNECTIONS) {
      for (const query of QUERIES) {
        const row = { connection: name, query, ours: [] as Wait[], peers: [] as number[] };
        // One after the other, so that both meet the machine in the same mood.
        for (let index = 0; index < runs; index++) {
          row.ours.push(await waitForDialog(browser, server, speed, query));
          row.peers.push(await waitForPeer(browser, server, speed, query));
        }
        waits.push(row);
      }
    }
    const pages: { query: string; waits: PageWait[] }[] = [];
    for (const query of QUERIES) {
      const waits: PageWait[] = [];
      for (let index = 0; index < runs; index++) waits.push(await waitForSearchPage(browser, server, SLOW_4G, query));
      pages.push({ query, waits });
    }
    const work = { here: await works(server), large: await works(largeServer) };
    const bytes = {
      here: waits[0]?.ours[0]?.files ?? [],
      large: (await waitForDialog(browser, largeServer, undefined, 'cloud')).files,
      later: gzipSync(large.get('/search/later.json') ?? '', { level: 9 }).length,
    };
    const page = report(waits, pages, work, bytes, runs);
    writeFileSync(join(import.meta.dirname, 'LIGHT.md'), page);
    return page;
  } finally {
    await browser.close();
    await server.close();
    await largeServer.close();
  }

  async function works(of: BenchServer): Promise<{ first: number; later: number }> {
    const all: { first: number; later: number[] }[] = [];
    for (let index = 0; index < Math.max(5, runs - 2); index++) all.push(await workPerKey(browser, of, 'cloud'));
    return { first: median(all.map(({ first }) => first)), later: median(all.flatMap(({ later }) => later)) };
  }
}

type Row = { connection: string; query: string; ours: Wait[]; peers: number[] };
type Work = { first: number; later: number };

function report(rows: readonly Row[], pages: readonly { query: string; waits: readonly PageWait[] }[], work: { here: Work; large: Work }, bytes: { here: Wait['files']; large: Wait['files']; later: number }, runs: number): string {
  const lines = rows.map(({ connection, query, ours, peers }) => {
    const [name, text, peer] = [median(ours.map((wait) => wait.name)), median(ours.map((wait) => wait.text)), median(peers)];
    return `| ${connection} | ${query} | ${round(name)} | ${round(text)} | ${round(peer)} | ${share(name, peer)} | ${share(text, peer)} |`;
  });
  const pageLines = pages.map(({ query, waits }) => `| ${query} | ${(['name', 'text', 'whole'] as const).map((what) => round(median(waits.map((wait) => wait[what])))).join(' | ')} |`);
  const sum = (files: Wait['files'], pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).reduce((total, file) => total + file.bytes, 0);
  const load = loadavg()[0] ?? 0;
  return `# How light the search is

Written by \`npm run bench -- light\`, which builds the site and measures it. Medians of ${runs}, the two
interfaces in turns, each time with an empty cache on a page that was loaded beforehand. ${cpus().length} processors; average load of the machine
at the end: ${load.toFixed(1)}${load > cpus().length ? ', so the milliseconds are those of a busy machine and only their shares tell' : ''}.

## From opening the search to the first result

Milliseconds from the key that opens the dialog, or from focus in Pagefind's own field, with the query typed at once. The
peer is PagefindUI of the same release with its default settings, over its own index of the same pages. The server is slow
for both, not the browser, whose workers escape its own emulation.

| connection | query | first name | first text | Pagefind's own UI | name, share | text, share |
|---|---|---:|---:|---:|---:|---:|
${lines.join('\n')}

Wanted: the name at most 0.25 of the peer, the text at most 1.

## From following a link to a search

Milliseconds on slow 4G until the search page shows the first name, the first text, and the whole answer with the numbers of its
facets, the page with its style, script and fonts included and nothing in the cache.

| query | first name | first text | whole answer |
|---|---:|---:|---:|
${pageLines.join('\n')}

## Compressed bytes before the first name

| content | names index | code | all | limit |
|---|---:|---:|---:|---:|
| this repository | ${kb(sum(bytes.here, /names\.json$/))} | ${kb(sum(bytes.here, /\.js$/))} | ${kb(sum(bytes.here, /./))} | 30 kB |
| made up: 2,500 tools, 10,000 talks | ${kb(sum(bytes.large, /names\.json$/))} | ${kb(sum(bytes.large, /\.js$/))} | ${kb(sum(bytes.large, /./))} | 80 kB |
| its people and reports, loaded after the first names | ${kb(bytes.later)} | | ${kb(bytes.later)} | 80 kB |

gzip, kB of 1,000 bytes. \`tests/site/search-weight.test.ts\` holds these limits.

## Main-thread work from a keystroke to the names on the screen

Milliseconds of processor time that all tasks of the page take (script, style, layout, painting) until the frame with the names is
made, by a processor slowed down four times, with the names loaded and the full text at rest.

| content | first letter | later letters | limit |
|---|---:|---:|---:|
| this repository | ${round(work.here.first)} | ${round(work.here.later)} | 50 |
| made up: 2,500 tools, 10,000 talks | ${round(work.large.first)} | ${round(work.large.later)} | 50 |
`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (milliseconds: number) => String(Math.round(milliseconds));
const share = (ours: number, theirs: number) => (ours / theirs).toFixed(2);
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

if (import.meta.main) console.log(await run(process.argv[2], Number(process.argv[3] ?? 7)));
