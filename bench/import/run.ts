import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexiconOf } from '../../src/catalog/mentions/lexicon.ts';
import { loadContent } from '../../src/content-fs/load.ts';
import { readNotes } from '../../src/import/notes/notes.ts';
import { readSeeds, readShapes, type Shape } from './labels.ts';
import { resultsText, type Row } from './results.ts';
import { score } from './score.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reads every shape, and the seeds where they are there, with the names of the content folder, and scores what is found. */
export function run(): Row[] {
  const { catalog } = loadContent({ contentDir: join(ROOT, 'src/content'), today: '2026-11-21', withdrawn: [] });
  const lexicon = lexiconOf(catalog);
  const read = ({ file, text, talks, split }: Shape): Row => {
    const found = readNotes(text, file.endsWith('.md'), lexicon).talks.map(({ candidate: { title, people } }) => ({ title, speakers: people.filter(({ sure }) => sure).map(({ name }) => name) }));
    return { file, split, ...score(found, { file, talks }) };
  };
  return [...(readSeeds(join(ROOT, '../shared')) ?? []), ...readShapes()].map(read);
}

/** Measures and returns the results as Markdown; `write` keeps them in RESULTS.md, as long as the seeds are there. */
export function runImportBench(options: { write?: boolean | undefined; mistakes?: boolean | undefined } = {}): string {
  const rows = run();
  const text = resultsText(rows);
  if (options.write && rows.some(({ split }) => split === 'seeds')) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
  const shown = options.mistakes ? rows.filter(({ split }) => split !== 'test').flatMap(({ mistakes }) => mistakes) : [];
  return [text, ...shown].join('\n');
}

if (import.meta.main) console.log(runImportBench({ write: process.argv.includes('--write'), mistakes: process.argv.includes('--mistakes') }));
