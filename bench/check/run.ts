import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { memoryFor } from '../../scripts/check/memory.ts';
import { longNotes } from './long-notes.ts';
import { resultsPage, type Measured, type Taken } from './results.ts';

const NOTES = 10_000;
const TOOLS = 2_000;
const RUNS = 5;

/** Measures the check on a large made-up content folder and writes `RESULTS.md`; resolves with the page. */
export function runCheckBench(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-bench-'));
  try {
    const files = longNotes({ tools: TOOLS, talks: NOTES });
    let size = 0;
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      size += Buffer.byteLength(text);
    }
    const note = join(folder, [...files.keys()].find((path) => path.startsWith('talks/')) ?? '');
    const check = (...args: string[]) => checkOnce(folder, args);
    const repeated = (name: string, limit: number, run: () => Taken): Measured => ({ name, limit, runs: Array.from({ length: RUNS }, run) });
    const measured = [
      repeated('errors only, nothing remembered', 5, () => check('--errors-only', '--no-cache')),
      repeated('everything, nothing remembered', 12, () => check('--no-cache')),
      repeated('everything, and remembered for the next run', 12, () => {
        memoryFor(folder).store.forget();
        return check();
      }),
      repeated('again, nothing changed', 3, () => check()),
      repeated('again, one note edited', 5, () => {
        appendFileSync(note, 'And more.\n');
        return check();
      }),
    ];
    const page = resultsPage(measured, { notes: NOTES, files: files.size, megabytes: size / 1e6, problems: said(folder), node: process.versions.node, processor: cpus()[0]?.model ?? 'unknown processor' });
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), page);
    return page;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkOnce(folder: string, args: readonly string[]): Taken {
  const { status, output, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'measured.ts'), '--content', folder, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  // The mistakes in some of the notes are errors.
  if (status !== 1) throw new Error(`the check ended with ${status}: ${stderr}`);
  return JSON.parse(output[3] ?? '') as Taken;
}

function said(folder: string): string {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'measured.ts'), '--content', folder, '--format', 'json'], { stdio: ['ignore', 'pipe', 'ignore', 'ignore'], encoding: 'utf8', maxBuffer: 1e9 });
  const { counts } = JSON.parse(stdout) as { counts: { errors: number; warnings: number } };
  return `The check finds ${counts.errors.toLocaleString('en')} errors and\n${counts.warnings.toLocaleString('en')} warnings.`;
}

if (import.meta.main) console.log(runCheckBench());
