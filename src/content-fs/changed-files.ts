import type { SourceFile } from '../catalog/source-file.ts';
import { BadRevisionError, forkPoint, named } from './base-revision.ts';
import { gitIn, readBlobs, type Git } from './git.ts';
import { unreadableFile } from './parse-file.ts';
import { parseRead, textOf } from './read-folder.ts';

/** What the work in progress touches in a content folder. */
export interface ChangedFiles {
  /** Paths below the content folder: changed, added, deleted, and those git does not know yet. */
  paths: ReadonlySet<string>;
  /** Those of them that were there before, as they were. */
  before: readonly SourceFile[];
  /** The commit they are compared with. */
  base: string;
  /** What is not as usual about the comparison; for people. */
  notice?: string;
}

/**
 * Compares the content folder with a revision of its git repository: with where the work in progress left `ref`, or the
 * main branch without one. Files that are not committed count, also those git does not know yet.
 * @throws {BadRevisionError} when there is nothing to compare with.
 */
export function readChangedFiles(contentDir: string, ref?: string): ChangedFiles {
  const git = gitIn(contentDir);
  const prefix = git('rev-parse', '--show-prefix');
  if (!prefix.ok) throw new BadRevisionError(`what changed cannot be told: ${prefix.reason}`);
  const { base, notice } = baseOf(git, ref);
  const changed = listed(git, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative', base, '--', '.');
  const untracked = listed(git, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  const paths = new Set([...changed, ...untracked].filter((path) => !path.split('/').some((part) => /^[._]/.test(part))));
  return { paths, before: filesAt(git, contentDir, base, prefix.text, paths), base, ...(notice && { notice }) };
}

function baseOf(git: Git, ref: string | undefined): { base: string; notice?: string } {
  const commit = ref === undefined ? forkPoint(git, '--changed BASE') : named(git, ref);
  if (!commit.ok) throw new BadRevisionError(`there is nothing to compare with: ${commit.reason}`);
  if (ref === undefined) return { base: commit.text };
  const common = git('merge-base', 'HEAD', commit.text);
  if (common.ok && common.text) return { base: common.text };
  const shallow = git('rev-parse', '--is-shallow-repository');
  const why = shallow.ok && shallow.text === 'true' ? 'this clone is shallow' : 'the two share no history';
  return { base: commit.text, notice: `Compared with \`${ref}\` itself, since ${why}: what changed there meanwhile counts as touched.` };
}

function listed(git: Git, ...args: string[]): string[] {
  const answer = git(...args);
  if (!answer.ok) throw new BadRevisionError(`what changed cannot be told: ${answer.reason}`);
  return answer.text.split('\0').filter((path) => path !== '');
}

/** The files as they were at a commit. */
function filesAt(git: Git, contentDir: string, commit: string, prefix: string, paths: ReadonlySet<string>): SourceFile[] {
  const entries = listed(git, '--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', prefix.replace(/\/$/, '') || '.').flatMap((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return paths.has(path.slice(prefix.length)) && path.startsWith(prefix) ? [{ mode, id, path: path.slice(prefix.length) }] : [];
  });
  const blobs = readBlobs(contentDir, [...new Set(entries.map(({ id }) => id))]);
  return entries.flatMap(({ mode, id, path }) => {
    const bytes = blobs.get(id);
    if (!bytes) return [];
    return [mode === '120000' ? unreadableFile(path, bytes.length, 'symbolic-link') : parseRead(textOf(path, bytes))];
  });
}
