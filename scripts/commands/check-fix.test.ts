import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tool } from '../../tests/checking.ts';
import { ROOT } from '../usage.ts';

let folder: string;
const note = () => join(folder, 'content/talks/meet-2025/opening.md');
const WRONG = '---\n# where\nevent: meet-2025 \ntitle: Opening\nstart: 9:30\ntools: [ArgoCD] # the usual\nnotedBy: [nobody]\n---\nIt was full.\n';
const MENDED = '---\ntitle: Opening\n# where\nevent: meet-2025\nstart: "09:30"\ntools: [argo-cd] # the usual\nnotedBy: [nobody]\n---\nIt was full.\n';
const BROKEN = '---\ntitle: A: b\nstart: 9:30\n---\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-fix-'));
  for (const name of ['tools', 'events', 'talks/meet-2025']) mkdirSync(join(folder, 'content', name), { recursive: true });
  writeFileSync(join(folder, 'content/tools/argo-cd.md'), tool('Argo CD'));
  writeFileSync(join(folder, 'content/events/meet-2025.yaml'), 'name: Meet 2025\nkind: edition\nstart: 2025-04-01\n');
  writeFileSync(note(), WRONG);
  writeFileSync(join(folder, 'content/talks/meet-2025/broken.md'), BROKEN);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'check', '--content', 'content', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('--fix mends, shows the difference, and reports what is left', () => {
  chmodSync(note(), 0o640);
  const { status, stdout, stderr } = check('--fix', '--format', 'json', '--errors-only');
  expect(readFileSync(note(), 'utf8')).toBe(MENDED);
  expect(statSync(note()).mode & 0o777).toBe(0o640);
  expect(stderr).toContain('--- a/content/talks/meet-2025/opening.md');
  expect(stderr).toContain('+tools: [argo-cd] # the usual');
  expect(stderr).toContain('\n1 file mended.\n');
  expect((JSON.parse(stdout) as { problems: { file: string; code: string }[] }).problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['content/talks/meet-2025/broken.md yaml-syntax', 'content/talks/meet-2025/opening.md unknown-reference']);
  expect(status).toBe(1);
  expect(readFileSync(join(folder, 'content/talks/meet-2025/broken.md'), 'utf8')).toBe(BROKEN);
  expect(readdirSync(join(folder, 'content/talks/meet-2025'))).toEqual(['broken.md', 'opening.md']);
});

test('a second time there is nothing to mend', () => {
  check('--fix');
  expect(check('--fix').stderr).toContain('0 files mended.');
  expect(check('--fix', '--dry-run')).toEqual({ status: 0, stdout: '', stderr: expect.not.stringContaining('mended') });
});

test('a name that is mended in one file is known to the others at once', () => {
  writeFileSync(join(folder, 'content/tools/k8s.md'), tool('1984', 'formerly: [old]'));
  writeFileSync(join(folder, 'content/tools/flux.md'), tool('Flux', 'match: Exact\nalternatives: ["1984"]'));
  expect(check('--fix', '--dry-run').stdout).toContain('+alternatives: [k8s]');
  check('--fix');
  expect(check('--fix', '--dry-run').stdout).toBe('');
});

test('--dry-run prints a patch that git applies, and nothing else', () => {
  const { status, stdout } = check('--fix', '--dry-run');
  expect(status).toBe(1);
  expect(readFileSync(note(), 'utf8')).toBe(WRONG);
  expect(spawnSync('git', ['apply', '-'], { cwd: folder, input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(note(), 'utf8')).toBe(MENDED);
});
