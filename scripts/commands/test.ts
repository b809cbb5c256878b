import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../usage.ts';

/** Lint, types and the whole Vitest suite; ends with one line `N passed, N failed`, counted from Vitest's own report. */
export async function run(args: string[]): Promise<number> {
  const report = join(ROOT, '.cache/vitest.json');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const whole = args.length === 0;
  const steps = [
    ...(whole ? [['biome', 'lint', '--error-on-warnings', '.'], ['astro', 'check', '--minimumFailingSeverity', 'warning']] : []),
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
  ];
  const failed: string[] = [];
  for (const [command = '', ...rest] of steps) {
    const code = await runBin(command, rest);
    if (code !== 0) failed.push(command === 'vitest' ? 'tests' : `${command} ${rest[0]}`);
  }
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  const counts = readCounts(report);
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
  return failed.length > 0 || counts.passed === 0 ? 1 : 0;
}

function runBin(command: string, args: string[]): Promise<number> {
  const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function readCounts(report: string): { passed: number; failed: number; skipped: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      numFailedTestSuites: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    // A file that does not even load has no failed test of its own and still counts.
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + (numFailedTestSuites > 0 ? broken : 0), skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
