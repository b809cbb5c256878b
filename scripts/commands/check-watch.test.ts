import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { topic } from '../../tests/checking.ts';
import { ROOT } from '../usage.ts';

let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-watch-'));
  mkdirSync(join(folder, 'content/topics'), { recursive: true });
  writeFileSync(join(folder, 'content/topics/gitops.md'), topic('GitOps'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The command with what it has printed; `said` waits for as many rounds as asked for and gives the last. */
function watching() {
  const started = spawn(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'check', '--content', 'content', '--watch', '--no-cache'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  child = started;
  let output = '';
  started.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const said = async (rounds: number): Promise<string> => {
    while (output.split('Waiting for changes; Ctrl-C ends.\n').length <= rounds) await new Promise((resolve) => setTimeout(resolve, 20));
    return output.split('Waiting for changes; Ctrl-C ends.\n')[rounds - 1] ?? '';
  };
  return { said, ended: new Promise<number | null>((resolve) => started.on('exit', resolve)), stop: () => started.kill('SIGINT') };
}

test('checks again on every change, until Ctrl-C', async () => {
  const { said, ended, stop } = watching();
  expect(await said(1)).toBe('Checking content …\nNo problems in 1 file, 1 entry.\n');
  writeFileSync(join(folder, 'content/topics/gitops.md'), topic('GitOps', 'broader: x'));
  expect(await said(2)).toMatch(/^Checking content …\ncontent\/topics\/gitops\.md:3:10 {2}error {2}/);
  mkdirSync(join(folder, 'content/people'));
  writeFileSync(join(folder, 'content/people/ada.yaml'), 'name: Ada Example\n');
  expect(await said(3)).toContain('in 1 of 2 files, 2 entries accepted');
  writeFileSync(join(folder, 'content/topics/gitops.md'), topic('GitOps'));
  expect(await said(4)).toBe('Checking content …\nNo problems in 2 files, 2 entries.\n');
  stop();
  expect(await ended).toBe(0);
});

test('a folder that is gone for a moment is waited for', async () => {
  const { said, ended, stop } = watching();
  await said(1);
  rmSync(join(folder, 'content/topics'), { recursive: true });
  expect(await said(2)).toContain('No problems in 0 files');
  stop();
  expect(await ended).toBe(0);
});
