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
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...env } = process.env;
  return (...args) => {
    try {
      const text = execFileSync('git', args, {
        cwd,
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      });
      return { ok: true, text: text.replace(/\n$/, '') };
    } catch (error) {
      return { ok: false, reason: reasonOf(error as NodeJS.ErrnoException & { stderr?: string }) };
    }
  };
}

function reasonOf(error: NodeJS.ErrnoException & { stderr?: string }): string {
  if (error.code === 'ENOENT') return 'git is not installed';
  if (/not a git repository/.test(error.stderr ?? '')) return 'the content folder is in no git repository';
  const line = /^(?:fatal|error): (.*)$/m.exec(error.stderr ?? '')?.[1];
  return `git says "${line ?? 'no such revision'}"`;
}
