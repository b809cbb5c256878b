import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packNames } from '../../src/search/name-columns.ts';
import type { FirstNames } from '../../src/search/name-files.ts';
import type { NameRecord } from '../../src/search/names.ts';
import { indexFolder } from '../../src/site/integrations/search-index.ts';
import { ROOT } from '../usage.ts';

const NAMES: NameRecord[] = [
  { id: 'argo-cd', kind: 'tool', name: 'Argo CD', aliases: [], url: '/tools/argo-cd/', weight: 3, note: 'Keeps clusters as Git says.' },
  { id: 'karmada', kind: 'tool', name: 'Karmada', aliases: [], url: '/tools/karmada/', weight: 1 },
];

let folder: string;
let dist: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hallway-search-'));
  dist = join(folder, 'dist');
  await page('tools/argo-cd', 'tool', 'Argo CD', 'Keeps clusters as Git says.');
  await page('tools/karmada', 'tool', 'Karmada', 'Spreads applications over clusters.');
  await page('talks/fleets', 'talk', 'Fleets', 'Adobe runs 430 clusters with Argo CD.');
  const statement = { route: 'talks/fleets/#fleet', content: 'Adobe runs 430 clusters with Argo CD.', title: 'Fleets', note: 'Figure', also: [], filters: { type: ['statement'], kind: ['figure'] } };
  await write('search/statements.json', JSON.stringify([statement]));
  await write('search/names.json', JSON.stringify({ columns: packNames(NAMES, () => true), apart: 0, notesPerFile: 0 } satisfies FirstNames));
  await indexFolder(dist, 'en');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('answers', () => {
  it.each([
    ['argocd', '/tools/argo-cd/'],
    ['karmda', '/tools/karmada/'],
    ['"runs 430 clusters" type:talk', '/talks/fleets/'],
    ['kind:figure', '/talks/fleets/#fleet'],
  ])('%s with %s first', async (query, url) => {
    const { code, stdout } = await run(query, '--json');
    const [first] = JSON.parse(stdout) as { url: string; title: string; kind: string; score: number; excerpt: string }[];
    expect(code).toBe(0);
    expect(first).toMatchObject({ url, title: expect.stringMatching(/./), kind: expect.stringMatching(/^(?:tool|talk|statement)$/), score: expect.any(Number), excerpt: expect.stringMatching(/./) });
  });

  it('many queries at once, each with the results it has alone', async () => {
    await writeFile(join(folder, 'queries.json'), JSON.stringify(['argocd', 'zzzzzz', 'x'.repeat(10_000), '.*[\\ <b>\u0000']));
    const { code, stdout } = await run('--queries', join(folder, 'queries.json'), '--limit', '1');
    const answers = JSON.parse(stdout) as { query: string; results: { url: string }[] }[];
    expect(code).toBe(0);
    expect(answers.map(({ results }) => results.map(({ url }) => url))).toEqual([['/tools/argo-cd/'], [], [], []]);
  });

  it('best first, and no more than asked for', async () => {
    const { stdout } = await run('clusters', '--json', '--limit', '2');
    const scores = (JSON.parse(stdout) as { score: number }[]).map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('and says what a query was taken for, apart from the results', async () => {
    const { stdout, stderr } = await run('karmda tipe:talk', '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ url: '/tools/karmada/' }]);
    expect(stderr).toMatch(/Showing results for "karmada"\.\nThere is no filter `tipe:`; valid are .* Nearest: type:talk/);
  });

  it('for people: title, address, sentence', async () => {
    const { stdout } = await run('karmada', '--limit', '1');
    expect(stdout).toMatch(/^Karmada \(tool, [\d.]+\)\n {2}\/tools\/karmada\/\n {2}Karmada\. Spreads applications over clusters\.\n$/);
  });
});

describe('refuses', () => {
  it.each([
    ['no query', [], /ask one query or name a file of queries/],
    ['a limit that is no number', ['x', '--limit', 'many'], /`many` is no number of results/],
    ['an unknown flag', ['x', '--colour'], /--colour/],
    ['a file of queries that is none', ['--queries', 'nowhere.json'], /`nowhere\.json` cannot be read: there is no such file/],
  ])('%s', async (_, args, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('a folder that is no built site', async () => {
    const { code, stderr } = await run('x', '--dist', join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^hallway search: the names index in `.*` cannot be read: there is no such file; build the site first \(`npm run build`\)/);
  });

  it.each(['pf_meta', 'pf_index', 'pf_filter', 'pf_fragment', 'pagefind', 'js', 'json'])('an index whose %s file is cut off', async (ending) => {
    const broken = join(folder, `broken-${ending}`);
    await cp(dist, broken, { recursive: true });
    const files = await readdir(broken, { recursive: true });
    for (const file of files.filter((name) => name.endsWith(`.${ending}`) && (ending !== 'json' || name.endsWith('names.json')))) {
      const bytes = await readFile(join(broken, file));
      await writeFile(join(broken, file), bytes.subarray(0, bytes.length / 2));
    }
    const { code, stdout, stderr } = await run('karmada', '--dist', broken);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^hallway search: .*(?:cut off|damaged|incomplete)/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

async function page(route: string, type: string, title: string, text: string): Promise<void> {
  const record =
    `<div hidden data-pagefind-ignore><data data-pagefind-meta="title[value]" value="${title}"></data>` + `<data data-pagefind-filter="type[value]" value="${type}"></data></div>`;
  await write(`${route}/index.html`, `<!doctype html><html lang="en"><body><main data-pagefind-body>${record}<h1>${title}</h1><p>${text}</p></main></body></html>`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), text);
}

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const own = args.includes('--dist') ? args : [...args, '--dist', dist];
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'scripts/launch.mjs'), 'search', ...own], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
