import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { entryName, type Entry } from '../../src/catalog/entry.ts';
import { COLLECTIONS } from '../../src/catalog/model/collections.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://site.test',
  integrations: [starlight({ title: 'Hallway' })],
});
`;

const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds the same notes as a Starlight site in a folder of its own, which must lie below the packages.
 * @returns the built site, and how many pages it was made from
 * @throws {Error} when Starlight does not build it.
 */
export async function buildStarlight(catalog: Catalog, folder: string): Promise<{ dist: string; pages: number }> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  // Astro reads here which packages are its own kind.
  write('package.json', '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n');
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTION);
  const notes = [...catalog.all('talk'), ...catalog.all('tool'), ...catalog.all('topic'), ...catalog.all('report')];
  for (const note of notes) write(`src/content/docs/${route(note)}.md`, page(entryName(note), summaryOf(note), note.file.body));
  write('src/content/docs/index.md', page('Hallway', 'All notes of Hallway.', notes.map((note) => `- [${entryName(note).replace(/[[\]]/g, '\\$&')}](/${route(note)}/)`).join('\n')));
  await build(folder);
  return { dist: join(folder, 'dist'), pages: notes.length + 1 };
}

const route = ({ kind, id }: Entry) => `${COLLECTIONS[kind].folder}/${id}`;

function summaryOf({ data }: Entry): string | undefined {
  if ('takeaway' in data) return data.takeaway;
  return 'summary' in data ? data.summary : undefined;
}

function page(title: string, description: string | undefined, body: string): string {
  const lines = [`title: ${JSON.stringify(title)}`, ...(description ? [`description: ${JSON.stringify(description)}`] : [])];
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

function build(folder: string): Promise<void> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--silent'], { cwd: folder, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`building the Starlight site failed with exit code ${code}`))));
  });
}
