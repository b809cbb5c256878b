import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { mentionsOfText } from '../../src/catalog/mentions/document.ts';
import { createLexicon } from '../../src/catalog/mentions/lexicon.ts';
import { generateEntries, generateNote, seeded } from './generate.ts';
import { stagesOf } from './stages.ts';

const NOTES = 1000;
const WORDS = 500;
const NAMES = 3000;
const ROUNDS = 7;
const TARGET = 1000;

const random = seeded(20_261_121);
const entries = generateEntries(NAMES, random);
const notes = Array.from({ length: NOTES }, () => generateNote(WORDS, entries, random));
const lexiconTime = cpuOf(() => createLexicon(entries));
const lexicon = createLexicon(entries);
const mentions = notes.reduce((count, note) => count + mentionsOfText('note.md', note, lexicon).length, 0);

// Everything runs once before it is measured, then the stages by turns, so that a busy moment meets them all.
const stages = stagesOf(notes, lexicon);
const times = new Map(stages.map(({ name }): [string, number[]] => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const { name, run } of stages) {
    const time = cpuOf(run);
    if (round > 0) times.get(name)?.push(time);
  }
}

const median = (name: string) => (times.get(name) ?? []).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
const total = median('all, parsing included');
const perSecond = Math.round((NOTES / total) * 1000);
const rows = stages.map(({ name }) => `| ${name} | ${((median(name) / NOTES) * 1000).toFixed(0)} | ${((median(name) / total) * 100).toFixed(0)} % |\n`);
const report = `# Speed of the mention linker

**${perSecond.toLocaleString('en')} notes of ${WORDS} words a second of CPU, parsing included, with ${NAMES.toLocaleString('en')} names**: ${(perSecond / TARGET).toFixed(1)} times the target of ${TARGET.toLocaleString('en')}.

Made by \`node bench/linker/speed.ts --write\`: ${NOTES.toLocaleString('en')} generated notes (seeded, the same each time), ${mentions.toLocaleString('en')} mentions found,
${entries.length.toLocaleString('en')} entries with ${NAMES.toLocaleString('en')} names and aliases. CPU time of the whole process, collecting garbage and compiling included,
over all its threads; median of ${ROUNDS} rounds after one to warm up. Indexing the names took ${lexiconTime.toFixed(0)} ms once.
Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}.

| stage | µs of CPU a note | of all |
| --- | ---: | ---: |
${rows.join('')}
The stages are measured each by itself, over all notes, so they do not add up exactly: what filters names in code, on
author's words and by section is only in the last two rows.
`;
console.log(report);
if (process.argv.includes('--write')) writeFileSync(new URL('SPEED.md', import.meta.url), report);

/** Milliseconds of CPU, user and system. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
