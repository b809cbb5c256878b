import type { FileChange, History } from '../catalog/history.ts';
import { gitIn, readBlobs } from './git.ts';
import { parseFile } from './parse-file.ts';

/** Asks git once for every change of the content folder, and once more for the texts that somebody wants to compare. */
export function readHistory(contentDir: string): History {
  const git = gitIn(contentDir);
  const shallow = git('rev-parse', '--is-shallow-repository');
  if (!shallow.ok) return unknown(shallow.reason);
  if (!git('rev-parse', '--verify', '--quiet', 'HEAD').ok) return unknown('nothing has been committed yet');
  // NUL-separated, so that names come unquoted. A file is followed where its text stays the same: what is renamed and edited
  // at once is known by its former id. Guessing from likeness would take one stub for another.
  const log = git('-c', 'log.showSignature=false', '-c', 'diff.renameLimit=0', 'log', '--format=%x01%ct %P', '--date-order', '--raw', '--no-abbrev', '--relative', '-M100%', '--no-ext-diff', '-z', '--', '.');
  if (!log.ok) return unknown(log.reason);
  const isShallow = shallow.text !== 'false';
  return {
    // The oldest commit that was fetched seems to have added everything.
    changes: withTodaysPaths(commitsOf(log.text).filter(({ hasParent }) => hasParent || !isShallow)),
    isShallow,
    files: (texts) => {
      const found = readBlobs(contentDir, [...new Set(texts.map(({ id }) => id))]);
      return new Map(texts.flatMap(({ id, path }) => {
        const bytes = found.get(id);
        return bytes ? [[id, parseFile(path, bytes.toString('utf8'))] as const] : [];
      }));
    },
  };
}

/** Day of the newest change of each file, by its path. */
export function editDates({ changes }: Pick<History, 'changes'>): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  // The order is not always that of the days.
  for (const { path, day, after } of changes) {
    if (after !== undefined && day > (dates.get(path) ?? '')) dates.set(path, day);
  }
  return dates;
}

const unknown = (trouble: string): History => ({ changes: [], isShallow: false, trouble, files: () => new Map() });

interface Commit {
  day: string;
  hasParent: boolean;
  files: { path: string; from?: string; before?: string; after?: string }[];
}

/** `^A<seconds> <parents>`, then for each file `:<mode> <mode> <id> <id> <status>` and one path, or two for a rename. */
function commitsOf(log: string): Commit[] {
  const commits: Commit[] = [];
  const pieces = log.split('\0').values();
  for (const raw of pieces) {
    const piece = raw.replace(/^\n/, '');
    if (piece.startsWith('\u0001')) {
      const [seconds = '', parents = ''] = piece.slice(1).split(' ');
      commits.push({ day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), hasParent: parents !== '', files: [] });
    } else if (piece.startsWith(':')) {
      const [, , before = '', after = '', status = ''] = piece.split(' ');
      const isRename = status.startsWith('R');
      const from = pieces.next().value ?? '';
      const path = isRename ? (pieces.next().value ?? '') : from;
      commits.at(-1)?.files.push({ path, ...(isRename && { from }), ...given('before', before), ...given('after', after) });
    }
  }
  return commits;
}

const given = <K extends string>(name: K, id: string): { [key in K]?: string } => (/^0*$/.test(id) ? {} : ({ [name]: id } as { [key in K]: string }));

function withTodaysPaths(commits: readonly Commit[]): FileChange[] {
  const todays = new Map<string, string>();
  const changes: FileChange[] = [];
  for (const { day, files } of commits) {
    const renamed: [string, string][] = [];
    for (const { path, from, before, after } of files) {
      const today = todays.get(path) ?? path;
      if (from !== undefined) renamed.push([from, today]);
      if (before !== after) changes.push({ path: today, day, ...(before && { before }), ...(after && { after }) });
    }
    // Only what is older than the rename goes by the former name.
    for (const [from, today] of renamed) todays.set(from, today);
  }
  return changes;
}
