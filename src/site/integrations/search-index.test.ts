import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexFolder } from './search-index.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (main: string) => `<!doctype html><html lang="en"><body><nav>Menu</nav>${main}</body></html>`;

test('indexes marked pages only, with their text, filters and names', async () => {
  const record =
    '<div hidden data-pagefind-ignore><data data-pagefind-filter="tool[value]" value="argo-cd"></data>' +
    '<data data-pagefind-meta="aliases[value]" value="ArgoCD, argo"></data></div>';
  await write('tools/argo-cd/index.html', page(`<main data-pagefind-body>${record}<h1>Argo CD</h1><p id="s1">Written in C#.</p></main>`));
  await write('404.html', page('<main><h1>Not found</h1></main>'));

  expect(await indexFolder(folder, 'en')).toBe(1);
  const [fragment] = await fragments();
  expect(fragment).toMatchObject({
    url: '/tools/argo-cd/',
    content: 'Argo CD. Written in C#.',
    filters: { tool: ['argo-cd'] },
    meta: { title: 'Argo CD', aliases: 'ArgoCD, argo' },
  });
});

test('replaces an earlier index and gives the same files for the same pages', async () => {
  await write('a/index.html', page('<main data-pagefind-body><h1>One</h1></main>'));
  await write('pagefind/fragment/stale.pf_fragment', '');
  await indexFolder(folder, 'en');
  const first = await files();
  await indexFolder(folder, 'en');
  expect(await files()).toEqual(first);
  expect(first.join(' ')).not.toMatch(/stale|-ui|highlight|worker/);
});

test('refuses a site in which nothing is marked', async () => {
  await write('a/index.html', page('<main><h1>One</h1></main>'));
  await expect(indexFolder(folder, 'en')).rejects.toThrow('no page carries `data-pagefind-body`; put it on the main element');
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const files = async () => (await readdir(join(folder, 'pagefind'), { recursive: true })).sort();

async function fragments(): Promise<unknown[]> {
  const names = (await files()).filter((name) => name.endsWith('.pf_fragment'));
  return Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(join(folder, 'pagefind', name))).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{')));
    }),
  );
}
