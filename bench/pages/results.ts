import type { Visit } from './measure.ts';

/** The visits of one page of one site. */
export interface Measured {
  site: 'Hallway' | 'Starlight';
  /** What kind of page it is. */
  page: string;
  route: string;
  visits: readonly Visit[];
}

/** What the pages of Hallway aim at. */
const TARGETS: { name: string; aim: string; reached: (visit: Visit) => boolean }[] = [
  { name: 'accessibility, best practices and SEO', aim: '100 each', reached: ({ accessibility, bestPractices, seo }) => Math.min(accessibility, bestPractices, seo) === 100 },
  { name: 'performance', aim: 'at least 98', reached: ({ performance }) => performance >= 98 },
  { name: 'largest contentful paint', aim: 'under 1.2 s', reached: ({ largestContentfulPaint }) => largestContentfulPaint < 1200 },
  { name: 'cumulative layout shift', aim: 'under 0.01', reached: ({ layoutShift }) => layoutShift < 0.01 },
];

/** The middle value of each measure; of an even number of visits the higher of the two in the middle. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const [first] = visits;
  if (!first) throw new Error('there is no median of no visits');
  const middle = (name: keyof Visit) => visits.map((visit) => visit[name]).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? first[name];
  return Object.fromEntries((Object.keys(first) as (keyof Visit)[]).map((name) => [name, middle(name)])) as unknown as Visit;
}

/** The page that is kept: method, table, targets. */
export function resultsPage(measured: readonly Measured[], about: { browser: string; starlightPages: number; latency: number }): string {
  const rows = measured.map(({ site, page, route, visits }) => ({ site, page, route, median: medianVisit(visits) }));
  const ours = rows.filter(({ site }) => site === 'Hallway');
  const missed = TARGETS.map(({ name, aim, reached }) => ({ name, aim, missed: ours.filter(({ median }) => !reached(median)).map(({ page }) => page) }));
  return `# Pages

Lighthouse in its mobile preset, with its simulated slow 4G and slowed processor, in ${about.browser}; of ${measured[0]?.visits.length ?? 0}
visits to each page the median of each measure. To repeat it, sites included:

    node bench/pages/run.ts

Both sites are built by the run, served compressed (Brotli or gzip) over HTTP/1.1 from the same machine, ${about.latency} ms after
each request, and visited in turns. The second is made by Starlight from the same notes: the titles, summaries and
Markdown bodies of all talks, tools, topics and reports, ${about.starlightPages} pages with Starlight's own defaults, which include a side
bar that names them all. It has no statements, timelines, margins or backlinks, so its pages say less than ours; it
brings no fonts, and its search is a dialog on every page.

| site | page | performance | accessibility | best practices | SEO | first paint | largest paint | blocked | layout shift | kB | of it fonts | requests |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.map(row).join('\n')}

Times are seconds, \`blocked\` is milliseconds, kB are thousands of bytes over the wire on a first visit.

| target | aim | |
|---|---|---|
${missed.map((target) => `| ${target.name} | ${target.aim} | ${target.missed.length === 0 ? 'reached on every page' : `missed on: ${target.missed.join(', ')}`} |`).join('\n')}
`;
}

function row({ site, page, route, median }: { site: string; page: string; route: string; median: Visit }): string {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  const cells = [
    site, `${page} \`/${route}\``, median.performance, median.accessibility, median.bestPractices, median.seo,
    seconds(median.firstContentfulPaint), seconds(median.largestContentfulPaint), Math.round(median.totalBlockingTime),
    median.layoutShift.toFixed(3), Math.round(median.bytes / 1000), Math.round(median.fontBytes / 1000), median.requests,
  ];
  return `| ${cells.join(' | ')} |`;
}
