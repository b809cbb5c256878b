import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** What git answered, without its last line break, or why it could not. */
export type Answer = { ok: true; text: string } | { ok: false; reason: string };

/** Runs git with these arguments. */
export type Git = (...args: string[]) => Answer;

/** The content of blobs by their object ids, in one call; those that git does not have are missing. */
export function readBlobs(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return blobs;
  const output = execFileSync('git', ['cat-file', '--batch'], { ...settings(folder), stdio: 'pipe', input: `${ids.join('\n')}\n` });
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(output.subarray(at, end).toString())?.[1] ?? Number.NaN);
    at = end + 1;
    if (Number.isNaN(size)) continue;
    blobs.set(id, output.subarray(at, at + size));
    at += size + 1;
  }
  return blobs;
}

/** Runs git in a folder, whatever repository a surrounding hook may have set in the environment. */
export function gitIn(folder: string): Git {
  let cwd: string;
  try {
    cwd = realpathSync(folder);
  } catch {
    return () => ({ ok: false, reason: 'the content folder cannot be opened' });
  }
  return (...args) => {
    try {
      const text = execFileSync('git', args, { ...settings(cwd), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
      return { ok: true, text: text.replace(/\n$/, '') };
    } catch (error) {
      return { ok: false, reason: reasonOf(error as NodeJS.ErrnoException & { stderr?: string }) };
    }
  };
}

function settings(cwd: string) {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...env } = process.env;
  return { cwd, maxBuffer: 256 * 1024 * 1024, env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } };
}

function reasonOf(error: NodeJS.ErrnoException & { stderr?: string }): string {
  if (error.code === 'ENOENT') return 'git is not installed';
  if (/not a git repository/.test(error.stderr ?? '')) return 'the content folder is in no git repository';
  const line = /^(?:fatal|error): (.*)$/m.exec(error.stderr ?? '')?.[1];
  return `git says "${line ?? 'no such revision'}"`;
}
