import { gitIn } from './git.ts';

/** Day of the newest commit that touched each file, by its path below the content folder. */
export type EditDates = ReadonlyMap<string, string>;

/**
 * Asks git once for all files. Empty without git, outside a repository, and in a shallow clone: there the oldest commit
 * that was fetched seems to have touched everything, and no date is better than a wrong one.
 */
export function readEditDates(contentDir: string): EditDates {
  const git = gitIn(contentDir);
  const shallow = git('rev-parse', '--is-shallow-repository');
  if (!shallow.ok || shallow.text !== 'false') return new Map();
  // NUL-separated, so that names come unquoted; the mark tells a date from a path.
  const log = git('-c', 'log.showSignature=false', 'log', '--format=%x01%cs', '--name-only', '--relative', '--no-renames', '-z', '--', '.');
  return log.ok ? newestOf(log.text) : new Map();
}

/** The log is newest first, but a date can be older than that of the commit before. */
function newestOf(log: string): EditDates {
  const dates = new Map<string, string>();
  let date = '';
  for (const part of log.split('\0')) {
    // The first path of a commit follows a line break, and a commit without any stands alone.
    const piece = part.replace(/^\n/, '');
    if (piece.startsWith('\u0001')) date = piece.slice(1);
    else if (piece && date > (dates.get(piece) ?? '')) dates.set(piece, date);
  }
  return dates;
}
