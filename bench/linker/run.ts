import { writeFileSync } from 'node:fs';
import { loadContent } from '../../src/content-fs/load.ts';
import { readPassages, type Split } from './labels.ts';
import { hallway, plainNames, wholeWords } from './linkers.ts';
import { resultsTable } from './results.ts';
import { score, type Mistake, type Score } from './score.ts';

/** The figures of one linker. */
export interface Result {
  linker: string;
  splits: Record<Split, Score>;
  /** What went wrong in the tune split; those of the test split are nobody's business. */
  mistakes: Mistake[];
}

/** Scores the mention linker and two baselines on the labelled passages, with the names of the content folder. */
export function run(): Result[] {
  const { catalog } = loadContent({ contentDir: 'src/content', today: '2026-11-21', withdrawn: [] });
  const passages = readPassages();
  const of = (split: Split) => passages.filter((passage) => passage.split === split);
  return [hallway(catalog), wholeWords(catalog), plainNames(catalog)].map((linker) => {
    const [tune, test] = [score(linker, of('tune')), score(linker, of('test'))];
    return { linker: linker.name, splits: { tune: tune.score, test: test.score }, mistakes: tune.mistakes };
  });
}

if (import.meta.main) {
  const results = run();
  const table = resultsTable(results);
  console.log(table);
  if (process.argv.includes('--mistakes')) {
    for (const { file, line, what, surface, id } of results[0]?.mistakes ?? []) console.log(`${file}:${line} ${what}: ${surface} → ${id}`);
  }
  if (process.argv.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), table);
}
