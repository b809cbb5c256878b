import type { Split } from './labels.ts';
import type { Result } from './run.ts';
import { precision, recall, type Score } from './score.ts';

/** The results as Markdown. */
export function resultsTable(results: readonly Result[]): string {
  const [ours] = results;
  return `# Results of the mention linker

Made by \`node bench/linker/run.ts --write\`; what the columns mean is in [README.md](README.md). A mention counts as right
when it means the labelled entry and covers exactly the labelled words. Precision counts every other mention as wrong, also
those that only a reader can tell; the last column of the first table leaves these out.

${table(
  ['linker', 'split', 'right', 'wrong', 'missed', 'precision', 'recall', 'traps linked', 'of them for readers only', 'precision without these'],
  results.flatMap(({ linker, splits }) => SPLITS.map((split) => row(linker, split, splits[split]))),
)}
${verdict(ours?.splits.test)}
## By match mode

Of what Hallway found and missed. A wrong mention counts for the mode of the name it was taken for.

${table(
  ['mode', 'split', 'right', 'wrong', 'missed', 'precision', 'recall'],
  ours ? MODES.flatMap((mode) => SPLITS.map((split) => modeRow(mode, split, ours.splits[split]))) : [],
)}`;
}

/** Whether the targets are met on the test split, and if not by how much and why. */
function verdict(score: Score | undefined): string {
  if (!score) return '';
  const [found, right] = [recall(score), precision(score)];
  const byReaders = `${score.readerTraps} of the ${score.wrong} wrong mentions are traps that only a reader can tell: letters of a name, as its entry
wants them, that mean something else ("Helm in hand, the moderator turned"). No rule on letters sees these; in content the
author overrules them with \`notMentions\`. Without them precision is ${share(precision({ right: score.right, wrong: score.wrong - score.readerTraps }))}.`;
  return `Targets on the test split: recall at least ${RECALL}: ${outcome(found, RECALL)}. Precision at least ${PRECISION}: ${outcome(right, PRECISION)}.
${score.readerTraps > 0 ? `${byReaders}\n` : ''}How the first, blind run on the test split differs from this one: README.md, "What was corrected afterwards".
`;
}

const RECALL = 0.97;
const PRECISION = 0.99;
const outcome = (value: number, target: number) => (value >= target ? `met (${share(value)})` : `missed by ${share(target - value)} (${share(value)})`);

const SPLITS: readonly Split[] = ['tune', 'test'];
const MODES = ['folded', 'exact', 'context', 'elided', 'link'];

function row(linker: string, split: Split, score: Score): string[] {
  const { right, wrong, missed, traps, readerTraps } = score;
  const counts = [right, wrong, missed].map(String);
  const without = share(precision({ right, wrong: wrong - readerTraps }));
  return [linker, split, ...counts, share(precision(score)), share(recall(score)), String(traps + readerTraps), String(readerTraps), without];
}

function modeRow(mode: string, split: Split, { modes }: Score): string[] {
  const counts = modes.get(mode) ?? { right: 0, wrong: 0, missed: 0 };
  return [`\`${mode}\``, split, ...[counts.right, counts.wrong, counts.missed].map(String), share(precision(counts)), share(recall(counts))];
}

const share = (value: number) => (Number.isNaN(value) ? 'none' : value.toFixed(3));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_cell, index) => (index < 2 ? '---' : '---:'))) + rows.map(line).join('');
}
