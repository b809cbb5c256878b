/** What one run of the check took: seconds of CPU over all threads, and megabytes at the peak. */
export interface Taken {
  cpu: number;
  memory: number;
}

/** One kind of run with all its repetitions. */
export interface Measured {
  name: string;
  /** Seconds of CPU it may take. */
  limit: number;
  runs: readonly Taken[];
}

/** Megabytes a run may take at its peak. */
export const MEMORY_LIMIT = 400;

/** The page that is kept. */
export function resultsPage(measured: readonly Measured[], about: { notes: number; files: number; megabytes: number; problems: string; node: string; processor: string }): string {
  const rows = measured.map(({ name, limit, runs }) => {
    const [cpu, memory] = [median(runs.map((run) => run.cpu)), Math.max(...runs.map((run) => run.memory))];
    const verdict = cpu <= limit && memory <= MEMORY_LIMIT ? 'yes' : 'no';
    return `| ${name} | ${cpu.toFixed(1)} | ${limit} | ${memory.toFixed(0)} | ${MEMORY_LIMIT} | ${verdict} |`;
  });
  return `# Speed of the check

${about.notes.toLocaleString('en')} notes in ${about.files.toLocaleString('en')} files, ${about.megabytes.toFixed(0)} MB: made up by \`bench/check/long-notes.ts\`, about as long as those of this
repository, with three statements, a link and two headings each, and with mistakes in some. ${about.problems}
To repeat it: \`npm run bench -- check\`.

| run | CPU, s | at most | memory, MB | at most | kept |
|---|---:|---:|---:|---:|---|
${rows.join('\n')}

CPU is that of the whole process over all its threads, starting Node and reading the code included; of ${measured[0]?.runs.length ?? 0} runs the
median. Memory is the largest resident set of any of them. Node ${about.node}, ${about.processor}.
`;
}

/** The middle value; of an even number the higher of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
