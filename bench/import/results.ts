import type { Split } from './labels.ts';
import { precision, recall, sum, type Counts, type Score } from './score.ts';

/** The score of one file. */
export interface Row extends Score {
  file: string;
  split: Split;
}

const SPLITS: readonly Split[] = ['seeds', 'tune', 'test'];

/** The results as Markdown. */
export function resultsText(rows: readonly Row[]): string {
  const of = (split: Split) => rows.filter((row) => row.split === split);
  const totals = SPLITS.filter((split) => of(split).length > 0).map((split) => [
    NAMES[split], String(of(split).length),
    ...cells(sum(of(split).map(({ titles }) => titles))), ...cells(sum(of(split).map(({ speakers }) => speakers))),
  ]);
  const seeds = of('seeds').length > 0 ? '' : '\nThe seeds were skipped: `../shared/seeds` is not there.\n';
  return `# Results of importing notes

Made by \`npm run bench -- import\`; what is counted is explained in [README.md](README.md).

${table(['files', 'number', ...HEAD.map((head) => `titles ${head}`), ...HEAD.map((head) => `speakers ${head}`)], totals, 1)}${seeds}
## By file

${table(['file', 'split', ...HEAD.map((head) => `titles ${head}`), ...HEAD.map((head) => `speakers ${head}`)], rows.map(({ file, split, titles, speakers }) => [file, split, ...cells(titles), ...cells(speakers)]), 2)}`;
}

const NAMES: Record<Split, string> = { seeds: 'seeds', tune: 'shapes, tune', test: 'shapes, test' };
const HEAD = ['right', 'wrong', 'missed', 'precision', 'recall'];

const cells = (counts: Counts): string[] => [String(counts.right), String(counts.wrong), String(counts.missed), share(precision(counts)), share(recall(counts))];
const share = (value: number): string => (Number.isNaN(value) ? 'none' : value.toFixed(3));

function table(head: readonly string[], rows: readonly (readonly string[])[], texts: number): string {
  const line = (list: readonly string[]) => `| ${list.join(' | ')} |\n`;
  return line(head) + line(head.map((_cell, index) => (index < texts ? '---' : '---:'))) + rows.map(line).join('');
}
