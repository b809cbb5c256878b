import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tool } from './checking.ts';

const LANDSCAPE = 'tests/fixtures/landscape/landscape.yml';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentions-'));
  mkdirSync(join(folder, 'content/tools'), { recursive: true });
  writeFileSync(join(folder, 'content/tools/argo-cd.md'), tool('Argo CD'));
  writeFileSync(join(folder, 'note.md'), 'We run **Argo** CD. Then lunch.\n');
  writeFileSync(join(folder, 'candidates.md'), 'Karmeta beside Argo CD. Quendor’s harbor.\n');
  writeFileSync(join(folder, 'windows.txt'), '\uFEFFOne.\r\n\u{1D54F} argocd\r\n');
  writeFileSync(join(folder, 'latin1.md'), Buffer.from([0x43, 0x61, 0x66, 0xe9]));
});

afterAll(() => rmSync(folder, { recursive: true }));

function mentions(...args: string[]): { code: number; out: string; error: string } {
  try {
    const out = execFileSync(process.execPath, ['scripts/hallway.ts', 'mentions', ...args, '--content', join(folder, 'content')], { encoding: 'utf8', stdio: 'pipe' });
    return { code: 0, out, error: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, error: stderr };
  }
}

describe('hallway mentions', () => {
  test('--json prints the mentions of each file', () => {
    const files = [join(folder, 'note.md'), join(folder, 'windows.txt')];
    const { code, out } = mentions(...files, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { file: files[0], mentions: [{ id: 'argo-cd', kind: 'tool', surface: 'Argo CD', line: 1, column: 10, sentence: 'We run Argo CD.', linked: true }] },
      { file: files[1], mentions: [{ id: 'argo-cd', kind: 'tool', surface: 'argocd', line: 2, column: 4, sentence: '\u{1D54F} argocd', linked: true }] },
    ]);
  });

  test('--landscape adds names that have no entry', () => {
    const { code, out } = mentions(join(folder, 'candidates.md'), '--json', '--landscape', LANDSCAPE);
    expect(code).toBe(0);
    expect(JSON.parse(out)[0].mentions).toEqual([
      { id: null, name: 'Karmeta', kind: 'candidate', surface: 'Karmeta', line: 1, column: 1, sentence: 'Karmeta beside Argo CD.', linked: false },
      { id: 'argo-cd', kind: 'tool', surface: 'Argo CD', line: 1, column: 16, sentence: 'Karmeta beside Argo CD.', linked: true },
      { id: null, name: 'Quendor (member)', kind: 'candidate', surface: 'Quendor', line: 1, column: 25, sentence: 'Quendor’s harbor.', linked: false },
    ]);
    expect(mentions(join(folder, 'candidates.md'), '--landscape', LANDSCAPE).out).toContain('\n  1:1     Karmeta → no entry (candidate: Karmeta)\n          Karmeta beside Argo CD.\n');
  });

  test('without it, text for people', () => {
    const file = join(folder, 'note.md');
    expect(mentions(file).out).toBe(`${file}: 1 mention\n  1:10    Argo CD → argo-cd (tool, linked)\n          We run Argo CD.\n`);
  });

  test('text keeps its columns apart, and nothing in a file steers the terminal', () => {
    const file = join(folder, 'far.txt');
    writeFileSync(file, `${'\n'.repeat(99_999)}\u001B[2J Argo CD\u202E.\n`);
    expect(mentions(file).out).toBe(`${file}: 1 mention\n  100000:6 Argo CD → argo-cd (tool, linked)\n          \\u{1b}[2J Argo CD\\u{202e}.\n`);
  });

  test('content with errors is used as far as it is right, and the command says so', () => {
    const file = join(folder, 'note.md');
    mkdirSync(join(folder, 'half/tools'), { recursive: true });
    writeFileSync(join(folder, 'half/tools/argo-cd.md'), tool('Argo CD'));
    writeFileSync(join(folder, 'half/tools/lunch.md'), tool('Lunch', 'sumary: x'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/hallway.ts', 'mentions', file, '--content', join(folder, 'half')], { encoding: 'utf8' });
    expect(stdout).toContain(': 1 mention\n');
    expect(stderr).toMatch(/^The content has \d errors?; names of entries that break the model are not found\. Run `npm run check`\.\n$/);
    expect(status).toBe(0);
  });

  test.each([
    ['no file', [], 'hallway mentions: name at least one file: `mentions FILE... [--json] [--landscape FILE] [--content DIR]`\n'],
    ['a file that is not there', ['gone.md'], 'hallway mentions: `gone.md` cannot be read: there is no such file\n'],
    ['a landscape that is not there', ['README.md', '--landscape', 'gone.yml'], 'hallway mentions: the landscape `gone.yml` cannot be read: there is no such file\n'],
    ['a landscape that is none', ['README.md', '--landscape', 'package.json'], 'hallway mentions: the landscape `package.json` cannot be read: it has no list `landscape`; give the landscape.yml of a CNCF landscape\n'],
    ['a landscape that is no YAML', ['README.md', '--landscape', 'LICENSE'], expect.stringMatching(/^hallway mentions: the landscape `LICENSE` cannot be read: it is no YAML; line \d+: /)],
    ['a folder', ['tests'], 'hallway mentions: `tests` cannot be read: it is a folder; name the file in it\n'],
  ])('%s: exit code 2 and a message', (_case, args, message) => {
    expect(mentions(...args)).toEqual({ code: 2, out: '', error: message });
  });

  test('another encoding, an unknown option: exit code 2 and a message', () => {
    const file = join(folder, 'latin1.md');
    expect(mentions(file)).toEqual({ code: 2, out: '', error: `hallway mentions: \`${file}\` is not UTF-8 text; save it in that encoding\n` });
    expect(mentions('note.md', '--jason')).toMatchObject({ code: 2, out: '', error: expect.stringContaining("Unknown option '--jason'") });
  });
});
