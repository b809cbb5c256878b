import { identify } from '../catalog/identify.ts';
import { kindPlural } from '../catalog/checks/wording.ts';
import { gitIn, type Answer, type Git } from './git.ts';

/** What the content folder held at the base revision. */
export interface BaseRevision {
  /** `<folder>/<id>` of every entry; absent where it cannot be known. */
  ids?: string[];
  /** Why nothing, or less than usual, is compared; for people. */
  notice?: string;
}

/** The base revision that was asked for does not exist. */
export class BadRevisionError extends Error {}

/** Where the published state is looked for when no revision is given. */
const MAIN_BRANCHES = ['refs/remotes/origin/main', 'refs/heads/main', 'refs/remotes/origin/HEAD'];

/**
 * The ids of the content folder at a revision of its git repository: at `ref`, or where the work in progress left
 * the main branch. Without git, history or that folder there are none, and a notice says so.
 * @throws {BadRevisionError} when `ref` is given and names no commit.
 */
export function readBaseRevision(contentDir: string, ref?: string): BaseRevision {
  const git = gitIn(contentDir);
  const prefix = git('rev-parse', '--show-prefix');
  if (!prefix.ok) {
    if (ref !== undefined) throw new BadRevisionError(`\`${ref}\` cannot be looked up: ${prefix.reason}`);
    return { notice: `Ids were not compared with an earlier revision: ${prefix.reason}.` };
  }
  const commit = ref === undefined ? forkPoint(git) : named(git, ref);
  if (commit.ok) return idsAt(git, commit.text, prefix.text);
  return { notice: `Ids were not compared with an earlier revision: ${commit.reason}.` };
}

/** The commit a revision names. */
export function named(git: Git, ref: string): Answer {
  // What hosting sites give as the state before the first push of a branch.
  if (/^0{40,64}$/.test(ref)) return { ok: false, reason: 'the base is the empty revision' };
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (!commit.ok || !/^[0-9a-f]{40,64}$/.test(commit.text)) {
    throw new BadRevisionError(`\`${ref}\` names no commit of this repository; fetch it, or give a branch, tag or commit that is there`);
  }
  return commit;
}

/** The commit at which the work in progress left the main branch; `flag` is how the caller names another. */
export function forkPoint(git: Git, flag = '--base'): Answer {
  const main = MAIN_BRANCHES.find((branch) => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`).ok);
  if (!main) return { ok: false, reason: `there is no main branch here; name a revision with \`${flag}\`` };
  const base = git('merge-base', 'HEAD', main);
  if (base.ok && base.text) return base;
  const shallow = git('rev-parse', '--is-shallow-repository');
  return { ok: false, reason: shallow.ok && shallow.text === 'true' ? `this clone is shallow; fetch the whole history (\`git fetch --unshallow\`), or name a revision with \`${flag}\`` : 'the work in progress shares no history with the main branch' };
}

function idsAt(git: Git, commit: string, prefix: string): BaseRevision {
  const folder = prefix.replace(/\/$/, '');
  const tree = git('--literal-pathspecs', 'ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', folder || '.');
  if (!tree.ok) return { notice: `Ids were not compared with an earlier revision: ${tree.reason}.` };
  const paths = tree.text.split('\0').filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const entries = paths.filter((path) => !path.split('/').some((part) => /^[._]/.test(part))).flatMap((path) => identify(path) ?? []);
  if (entries.length === 0) return { notice: `Ids were not compared: at revision ${commit.slice(0, 8)} this content folder does not exist.` };
  return { ids: [...new Set(entries.map(({ kind, id }) => `${kindPlural(kind)}/${id}`))] };
}
