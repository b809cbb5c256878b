import { hash } from 'node:crypto';
import type { SourceFile } from '../catalog/source-file.ts';
import { fileOf, recordOf, type FileRecord } from './file-record.ts';
import { listContentFiles, parseRead, readText, type ReadText } from './read-folder.ts';

/** What is kept between runs, by path. */
export type Records = Map<string, FileRecord>;

/** The texts of a content folder at one moment. */
export interface Snapshot {
  texts: readonly ReadText[];
  /** Differs when any file differs, came or went. */
  digest: string;
}

/** Reads a content folder again and again, and parses and examines only what changed. */
export interface FolderReader {
  /**
   * Reads every file; nothing is taken on trust but its bytes.
   * @throws {Error} when the folder itself cannot be read.
   */
  snapshot(): Snapshot;
  /** The files of a snapshot, those that are known from before with their facts. */
  files(snapshot: Snapshot): SourceFile[];
  /** What to keep for the next run, once the files have been checked; `undefined` when it hardly differs from what was recalled. */
  records(): Records | undefined;
  /** How many files were parsed by this reader, and how many recalled, since it was made. */
  counts: { parsed: number; recalled: number };
}

/** To write everything down takes longer than to find out about one file in a hundred once more. */
const WORTH_WRITING = 0.01;

/** A reader that knows what an earlier run found out, if anything; it is asked for that when the first file is needed. */
export function folderReader(folder: string, recall: () => Records = () => new Map()): FolderReader {
  let remembered: Records | undefined;
  let known = new Map<string, { digest: string; file: SourceFile; hadProse: boolean }>();
  const counts = { parsed: 0, recalled: 0 };
  const take = (read: ReadText) => {
    if (!('text' in read)) return { digest: '', file: parseRead(read), hadProse: true };
    const before = known.get(read.path);
    if (before?.digest === read.digest) return before;
    const record = remembered?.get(read.path);
    const isSame = record?.digest === read.digest;
    counts[isSame ? 'recalled' : 'parsed'] += 1;
    return { digest: read.digest, file: isSame ? fileOf(record, read.path, read.text, read.size) : parseRead(read), hadProse: isSame && record.facts.prose !== undefined };
  };
  return {
    counts,
    snapshot() {
      const texts = listContentFiles(folder).map((path) => readText(folder, path));
      return { texts, digest: hash('sha256', texts.map((read) => `${read.path}\0${'text' in read ? read.digest : read.unreadable}`).join('\0')) };
    },
    files({ texts }) {
      remembered ??= recall();
      // What is gone is forgotten.
      known = new Map(texts.map((read) => [read.path, take(read)]));
      return [...known.values()].map(({ file }) => file);
    },
    records() {
      const records: Records = new Map();
      let news = 0;
      for (const [path, { digest, file, hadProse }] of known) {
        const record = digest === '' ? undefined : recordOf(file, digest);
        if (!record) continue;
        records.set(path, record);
        if (remembered?.get(path)?.digest !== digest || (!hadProse && record.facts.prose !== undefined)) news += 1;
      }
      const gone = (remembered?.size ?? 0) - records.size;
      return news > known.size * WORTH_WRITING || gone > known.size * WORTH_WRITING ? records : undefined;
    },
  };
}
