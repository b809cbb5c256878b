import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// The real commands, killed without a warning while they write.
const folder = mkdtempSync(join(tmpdir(), 'hallway-interrupted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = join(process.cwd(), 'scripts/hallway.ts');
const hallway = (...args: string[]) => spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
const filesIn = (path: string) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : []);

/** Kills the command as soon as the condition holds; whether it had not ended by itself. */
async function killed(args: string[], when: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  while (child.exitCode === null && child.signalCode === null && !when()) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

test('an import leaves whole files that pass the check; run again, it writes the rest', { timeout: 120_000 }, async () => {
  const sessions = Array.from({ length: 1500 }, (_each, index) => `s${index},Keeping Cluster ${index} Afloat,2026-03-24T09:00:00Z,2026-03-24T09:30:00Z,Ana Quux`);
  writeFileSync(join(folder, 'all.csv'), ['id,title,start,end,speakers', ...sessions].join('\n'));
  const args = ['import', 'schedule', 'all.csv', '--event', 'harbour-2026', '--time-zone', 'Europe/London', '--out', 'content'];
  expect(await killed(args, () => filesIn('content/talks/harbour-2026').length > 20)).toBe(true);
  const written = filesIn('content/talks/harbour-2026').filter((name) => !name.startsWith('.'));
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(1500);
  expect(hallway('check', '--content', 'content', '--errors-only').stdout).toMatch(/^No problems in \d+ files/);
  expect(hallway(...args).status).toBe(0);
  expect(filesIn('content/talks/harbour-2026').filter((name) => name.endsWith('.md'))).toHaveLength(1500);
});

test('a mending check leaves each file as it was or as it should be', { timeout: 120_000 }, async () => {
  mkdirSync(join(folder, 'mend/topics'), { recursive: true });
  const files = Array.from({ length: 600 }, (_each, index) => ({
    path: join(folder, `mend/topics/topic-number-${index}.md`),
    before: `---\naliases: [Practice ${index}]\nname: Topic Number ${index}   \n---\nIt is done.\n`,
    after: `---\nname: Topic Number ${index}\naliases: [Practice ${index}]\n---\nIt is done.\n`,
  }));
  for (const { path, before } of files) writeFileSync(path, before);
  const [first] = files;
  expect(await killed(['check', '--content', 'mend', '--fix'], () => readFileSync(first?.path ?? '', 'utf8') === first?.after)).toBe(true);
  const states = files.map(({ path, before, after }) => [before, after].indexOf(readFileSync(path, 'utf8')));
  expect([...new Set(states)].sort()).toEqual([0, 1]);
  expect(hallway('check', '--content', 'mend', '--fix').status).toBe(0);
  expect(files.filter(({ path, after }) => readFileSync(path, 'utf8') !== after)).toEqual([]);
});
