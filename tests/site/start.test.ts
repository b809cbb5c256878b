import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { TEST_DAY } from './setup.ts';

const LAUNCH = 'scripts/launch.mjs';
let folder: string | undefined;
let child: ChildProcess | undefined;

afterEach(async () => {
  if (child && child.exitCode === null) {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  child = undefined;
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

/** Starts the site of the fixture and resolves with everything printed up to the address. */
function start(port: number): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'hallway-'));
  child = spawn(process.execPath, [LAUNCH, 'start', '--content', 'tests/fixtures/instance', '--out', join(folder, 'dist'), '--today', TEST_DAY, '--port', String(port)]);
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (/ is at http\S+ /.test(output)) resolve(output);
    };
    child?.stdout?.on('data', read);
    child?.stderr?.on('data', read);
    child?.once('exit', (code) => reject(new Error(`start ended with ${code}: ${output}`)));
  });
}

describe('start', () => {
  it('checks, builds, indexes and keeps serving; names another port when the wanted one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const taken = (other.address() as { port: number }).port;
    const output = await start(taken);
    const [, used] = /Port (?:\d+) is taken; using (\d+)/.exec(output) ?? [];
    expect(Number(used)).toBeGreaterThan(taken);
    const url = /http:\/\/localhost:\d+\S*/.exec(output)?.[0] ?? '';
    expect(await (await fetch(`${url}tools/beacon-cd/`)).text()).toContain('Beacon CD');
    expect((await fetch(`${url}pagefind/pagefind.js`)).status).toBe(200);
    expect((await fetch(`${url}search/names.json`)).status).toBe(200);
    expect(child?.exitCode).toBeNull();
    other.close();
  });

  it('serves nothing when the content has errors', () => {
    folder = mkdtempSync(join(tmpdir(), 'hallway-'));
    writeFileSync(join(folder, 'stray.txt'), 'no entry');
    const { status, stdout } = spawnSync(process.execPath, [LAUNCH, 'start', '--content', folder, '--port', '0'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('stray.txt');
    expect(stdout).not.toContain('http://localhost');
  });
});

describe('help', () => {
  const help = (...args: string[]) => spawnSync(process.execPath, [LAUNCH, ...args], { encoding: 'utf8' });

  it('lists the commands with their options', () => {
    for (const args of [[], ['help'], ['--help']]) {
      const { status, stdout } = help(...args);
      expect(stdout).toContain('  check     report every problem in the content\n            [--content DIR] [--format text|json|github|sarif] [--errors-only] [--changed [BASE]] [--fix [--dry-run]] [--watch] [--base REF] [--landscape FILE] [--no-cache] [--today YYYY-MM-DD]\n');
      expect(status).toBe(0);
    }
  });

  it.each(['start', 'dev', 'build', 'check', 'mentions', 'test'])('%s --help does nothing else', (command) => {
    const { status, stdout, stderr } = help(command, '--help');
    expect(stdout).toMatch(new RegExp(`^usage: npm run -s hallway -- ${command} \\S.*\n$`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['start', '--port', 'many'], 'hallway start: `many` is not a port; write a number from 0 to 65535'],
    [['build', '--today', 'soon'], 'hallway build: `soon` is not a build date; write it as YYYY-MM-DD'],
    [['build', '--content', '/no/such/folder'], 'cannot be read: it does not exist'],
    [['biuld'], 'hallway: there is no command `biuld`'],
    [['check', '--contents', 'x'], "Unknown option '--contents'"],
  ])('%o ends with exit code 2', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [LAUNCH, ...args], { encoding: 'utf8' });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
