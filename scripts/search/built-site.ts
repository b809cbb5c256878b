import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { pagefindOptions, pagefindPort, type PagefindModule } from '../../src/search/pagefind-port.ts';
import type { NameColumn } from '../../src/search/name-columns.ts';
import { joinNames, type FirstNames } from '../../src/search/name-files.ts';
import type { NameRecord } from '../../src/search/names.ts';
import type { TextPort } from '../../src/search/text-port.ts';
import { watchFetch } from '../../src/search/watched-fetch.ts';

/** What the search of a built site works with. */
export interface BuiltSite {
  names: NameRecord[];
  texts: TextPort;
}

/** The folder holds no complete search index. */
export class BadIndexError extends Error {}

/**
 * Opens the names and the full text of a built site, as its pages load them.
 * @param base path under which the site is published, with slashes at both ends
 * @throws {BadIndexError} when the folder is not a built site or its index is damaged.
 */
export async function openBuiltSite(dist: string, base: string): Promise<BuiltSite> {
  const names = await readNames(join(dist, 'search'));
  const folder = join(dist, 'pagefind');
  try {
    return { names, texts: await openTexts(folder, base) };
  } catch (error) {
    throw new BadIndexError(`the full-text index in \`${folder}\` cannot be read: ${reasonOf(error)}; build the site again`, { cause: error });
  }
}

/** Opens a full-text index of Pagefind; its script loads the files by `fetch`, which is given files here. */
export async function openTexts(folder: string, base: string): Promise<TextPort> {
  const address = `${pathToFileURL(folder).href}/`;
  const watched = watchFetch(fetchFile, (url) => url.startsWith(address));
  const original = globalThis.fetch;
  globalThis.fetch = ((input: RequestInfo | URL, init?: RequestInit) => (String(input).startsWith(address) ? watched.fetch(input, init) : original(input, init))) as typeof fetch;
  await checkCore(folder);
  const script = join(folder, 'pagefind.js');
  await readFile(script);
  const { createInstance } = (await import(pathToFileURL(script).href)) as { createInstance?: (options: object) => PagefindModule };
  if (!createInstance) throw new Error('pagefind.js is cut off or damaged');
  const quiet = console.error;
  // The engine prints what the error that follows says better.
  console.error = () => undefined;
  try {
    const port = await pagefindPort(createInstance(pagefindOptions(address, base)), watched.damage);
    await port.values();
    await port.search('a', {});
    return port;
  } finally {
    console.error = quiet;
  }
}

/** Unpacks the files the engine starts with: it starts by itself, where nobody can catch its errors. */
async function checkCore(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /\.(?:pf_meta|pagefind)$/.test(file));
  if (files.length === 0) throw new Error('it has no `.pf_meta` file');
  for (const file of files) {
    try {
      gunzipSync(await readFile(join(folder, file)));
    } catch (error) {
      throw new Error(`\`${file}\` is cut off or damaged`, { cause: error });
    }
  }
}

const fetchFile: typeof fetch = async (input) => new Response(new Uint8Array(await readFile(fileURLToPath(String(input).replace(/[?#].*$/, '')))));

async function readNames(folder: string): Promise<NameRecord[]> {
  try {
    const first = await readJson<FirstNames>(join(folder, 'names.json'));
    const later = first.apart > 0 ? await readJson<NameColumn[]>(join(folder, 'later.json')) : [];
    const count = first.notesPerFile > 0 ? joinNames({ first, later, notes: [] }).length / first.notesPerFile : 0;
    const files = Array.from({ length: Math.ceil(count) }, (_, file) => readJson<(string | 0)[]>(join(folder, `notes/${file}.json`)));
    return joinNames({ first, later, notes: await Promise.all(files) });
  } catch (error) {
    throw new BadIndexError(`the names index in \`${folder}\` cannot be read: ${reasonOf(error)}; build the site first (\`npm run build\`) or name its folder with --dist`, { cause: error });
  }
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

function reasonOf(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'there is no such file';
  if (error instanceof SyntaxError || error instanceof TypeError) return 'it is cut off or damaged';
  return (error as Error).message;
}
