import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY } from './setup.ts';

/**
 * Astro alone lets each of these pass with exit code 0 (an empty page, a dropped entry, a stale page).
 * Here `astro build` is run by itself, without the check before it.
 */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function buildWith(name: string, change: (content: string) => void): { code: number | null; output: string; dist: string } {
  const content = join(folder, name, 'content');
  const dist = join(folder, name, 'dist');
  cpSync('tests/fixtures/instance', content, { recursive: true });
  change(content);
  return { ...astroBuild(content, dist), dist };
}

function astroBuild(content: string, dist: string): { code: number | null; output: string } {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: resolve('.'),
    encoding: 'utf8',
    env: { ...process.env, HALLWAY_CONTENT: content, HALLWAY_OUT: dist, HALLWAY_TODAY: TEST_DAY, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { code: status, output: stdout + stderr };
}

const edit = (file: string, change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));

describe('astro build run alone', () => {
  it('fails on a dangling reference', () => {
    const { code, output } = buildWith('dangling', (content) => edit(join(content, 'tools/beacon-cd.md'), (text) => text.replace('[tugboat]', '[tugbote]')));
    expect(output).toContain('tools/beacon-cd.md');
    expect(output).toContain('tugbote');
    expect(code).not.toBe(0);
  });

  it('fails on an id that two collections share', () => {
    const { code, output } = buildWith('duplicate', (content) => writeFileSync(join(content, 'topics/tugboat.md'), '---\nname: Tug boats\n---\nBoats that tug.\n'));
    expect(output).toContain('tugboat');
    expect(code).not.toBe(0);
  });

  it('fails on a note that cannot be rendered safely, and leaves no empty page', () => {
    const { code, output } = buildWith('broken-note', (content) => edit(join(content, 'talks/harbour-days-2024/beacon-at-sea.md'), (text) => `${text}\n<script>1</script>\n`));
    expect(output).toContain('talks/harbour-days-2024/beacon-at-sea.md');
    expect(output).toContain('<script>');
    expect(code).not.toBe(0);
  });

  it('fails on a guide that does not parse', () => {
    const { code, output } = buildWith('broken-guide', (content) => edit(join(content, 'guides/fleet.mdx'), (text) => `${text}\n<ToolTable topic="fleet-care"\n`));
    expect(output).toContain('guides/fleet.mdx');
    expect(code).not.toBe(0);
  });

  it('fails on every bad file, not on the first alone', () => {
    const { code, output } = buildWith('two-bad-files', (content) => {
      writeFileSync(join(content, 'tools/one.md'), '---\nname: One Thing\n---\n');
      writeFileSync(join(content, 'tools/two.md'), '---\nname: Two Things\n---\n');
    });
    expect(output).toContain('tools/one.md');
    expect(output).toContain('tools/two.md');
    expect(code).not.toBe(0);
  });

  it('shows an alias that was added since the last build', () => {
    const before = buildWith('alias', () => {});
    expect(before.code).toBe(0);
    const route = 'talks/harbour-days-2024/beacon-at-sea/index.html';
    const mentionsSea = (dist: string) => /data-entry="rope-splicing"[^>]*>every ship/.test(readFileSync(join(dist, route), 'utf8'));
    expect(mentionsSea(before.dist)).toBe(false);
    const content = join(folder, 'alias', 'content');
    edit(join(content, 'topics/rope-splicing.md'), (text) => text.replace('broader:', 'aliases: [every ship]\nbroader:'));
    const after = astroBuild(content, before.dist);
    expect(after.code).toBe(0);
    expect(mentionsSea(before.dist)).toBe(true);
  });
});
