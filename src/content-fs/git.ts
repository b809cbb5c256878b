import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** What git answered, without its last line break, or why it could not. */
export type Answer = { ok: true; text: string } | { ok: false; reason: string };

/** Runs git with these arguments. */
export type Git = (...args: string[]) => Answer;

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
      return { ok: true, text: run(cwd, args).toString('utf8').replace(/\n$/, '') };
    } catch (error) {
      return { ok: false, reason: reasonOf(error as NodeJS.ErrnoException & { stderr?: Buffer }) };
    }
  };
}

/** The content of these blobs, all asked for at once; those that this clone does not have are left out. */
export function readBlobs(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  if (ids.length === 0) return blobs;
  let answer: Buffer;
  try {
    answer = run(realpathSync(folder), ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  } catch {
    return blobs;
  }
  // Each is `<id> <type> <bytes>`, a line break, the bytes and a line break, or `<id> missing`.
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    if (end < 0) break;
    const [id = '', type, size] = answer.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') blobs.set(id, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

function run(cwd: string, args: readonly string[], input?: string): Buffer {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...env } = process.env;
  return execFileSync('git', args, {
    cwd,
    maxBuffer: 256 * 1024 * 1024,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
    env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
}

function reasonOf(error: NodeJS.ErrnoException & { stderr?: Buffer }): string {
  const said = error.stderr?.toString('utf8') ?? '';
  if (error.code === 'ENOENT') return 'git is not installed';
  if (/not a git repository/.test(said)) return 'the content folder is in no git repository';
  const line = /^(?:fatal|error): (.*)$/m.exec(said)?.[1];
  return `git says "${line ?? 'no such revision'}"`;
}
