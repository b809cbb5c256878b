import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chipName } from '../../src/search/chip-name.ts';
import { search } from '../../src/search/engine.ts';
import { cleanQuery, noFilters } from '../../src/search/query.ts';
import { quoteOf, type Result } from '../../src/search/rank.ts';
import { BadIndexError, openBuiltSite, type BuiltSite } from '../search/built-site.ts';
import { IncompleteIndexError } from '../../src/search/watched-fetch.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

/** A result as the command prints it. */
interface Hit {
  url: string;
  title: string;
  kind: string;
  /** Higher is better; comparable within one query only. */
  score: number;
  /** The sentence that fits best, plain. */
  excerpt: string;
}

const USAGE = '`search "QUERY" [--json] [--limit N] [--dist DIR]` or `search --queries FILE [--limit N] [--dist DIR]`';

/** Results printed unless told otherwise. */
const LIMIT = 10;

/** Searches a built site with the engine and ranking of its search page. Exit code 1 when the index cannot be used. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, {
    options: { json: { type: 'boolean' }, limit: { type: 'string' }, dist: { type: 'string' }, queries: { type: 'string' } },
    allowPositionals: true,
  });
  const limit = limitOf(values.limit);
  if ((positionals.length === 0) === (values.queries === undefined)) throw new UsageError(`ask one query or name a file of queries: ${USAGE}`);
  const queries = values.queries === undefined ? [positionals.join(' ')] : readQueries(values.queries);
  const settings = settingsFor({});
  try {
    const site = await openBuiltSite(values.dist ? resolve(values.dist) : settings.outDir, settings.base);
    // What a program reads stays free of remarks.
    const remark = (text: string) => console.error(text);
    const answers: { query: string; results: Hit[] }[] = [];
    for (const query of queries) answers.push({ query, results: await hitsFor(query, site, limit, remark) });
    const [first] = answers;
    if (values.queries !== undefined) console.log(JSON.stringify(answers, null, 2));
    else console.log(values.json ? JSON.stringify(first?.results ?? [], null, 2) : (first?.results ?? []).map(readable).join('\n\n') || 'Nothing found.');
    return 0;
  } catch (error) {
    if (!(error instanceof BadIndexError || error instanceof IncompleteIndexError)) throw error;
    console.error(`hallway search: ${(error as Error).message}`);
    return 1;
  }
}

/**
 * The best results of a query over an opened site.
 * @param say is told what the query was taken for, where that is not what it says
 */
export async function hitsFor(query: string, { names, texts }: BuiltSite, limit: number, say: (remark: string) => void = () => undefined): Promise<Hit[]> {
  const answer = await search({ query: cleanQuery(query).query, filters: noFilters() }, names, texts);
  if (answer.corrected !== undefined) say(`Showing results for "${answer.corrected}".`);
  for (const chip of answer.chips) say(`Only what belongs to ${chipName(chip)}.`);
  for (const { message, instead } of answer.problems) say([message, instead.length > 0 && `Nearest: ${instead.join(', ')}`].filter(Boolean).join(' '));
  const shown = answer.results.slice(0, limit);
  const more = await answer.loadRest(0, Math.max(0, limit - shown.length));
  // Pages that were not looked into come last, whatever they score by themselves.
  const least = shown.at(-1)?.score ?? 1;
  return [...shown, ...more.map((result) => ({ ...result, score: Math.min(result.score, least) }))].map(hitOf);
}

function hitOf(result: Result): Hit {
  const excerpt = quoteOf(result).map(({ text }) => text).join('');
  return { url: result.url, title: result.title, kind: result.kind ?? result.page?.filters.type?.[0] ?? 'page', score: Math.round(result.score * 1e4) / 1e4, excerpt };
}

function readable({ url, title, kind, score, excerpt }: Hit): string {
  return [`${title} (${kind}, ${score})`, `  ${url}`, ...(excerpt ? [`  ${excerpt}`] : [])].join('\n');
}

function limitOf(text: string | undefined): number {
  const limit = text === undefined ? LIMIT : Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`\`${text}\` is no number of results; write a whole number from 1`);
  return limit;
}

function readQueries(file: string): string[] {
  let queries: unknown;
  try {
    queries = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message;
    throw new UsageError(`\`${file}\` cannot be read: ${reason}`);
  }
  if (!Array.isArray(queries) || !queries.every((query) => typeof query === 'string')) throw new UsageError(`\`${file}\` must hold a JSON array of strings`);
  return queries;
}
