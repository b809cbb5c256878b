import { hash } from 'node:crypto';
import { changedProblems } from '../catalog/changed-problems.ts';
import { checkContent } from '../catalog/check.ts';
import type { CheckOptions } from '../catalog/checks/rule.ts';
import type { Problem } from '../catalog/problems.ts';
import type { SourceFile } from '../catalog/source-file.ts';
import type { ChangedFiles } from './changed-files.ts';
import type { CheckStore } from './check-store.ts';
import { folderReader, type Snapshot } from './folder-reader.ts';
import { openFolder } from './load.ts';

/** What is wrong with a content folder. */
export interface FolderOutcome {
  problems: Problem[];
  files: number;
  /** Entries that were accepted. */
  entries: number;
}

/** Checks one content folder, again and again; what did not change since the last time is not parsed or examined anew. */
export interface FolderCheck {
  /**
   * The problems there are now.
   * @throws {ContentFolderError} when the folder cannot be read.
   */
  run(options: CheckOptions, changed?: ChangedFiles): FolderOutcome;
  /** Differs when any file differs, came or went. */
  digest(): string;
  /** Work done so far: files parsed, files recalled from the store, runs of the rules over the whole content. */
  counts(): { parsed: number; recalled: number; checked: number };
}

/** What a check remembers between runs: where, and the digest of the code that found it out. */
export interface Memory {
  store: CheckStore;
  code: string;
}

/** A check of a content folder, with or without a memory. */
export function folderCheck(contentDir: string, memory?: Memory): FolderCheck {
  const reader = folderReader(contentDir, memory && (() => memory.store.records(memory.code)));
  const snapshot = (): Snapshot => openFolder(contentDir, () => reader.snapshot());
  let checked = 0;
  const check = (files: readonly SourceFile[], options: CheckOptions) => {
    checked += 1;
    return checkContent(files, options);
  };
  return {
    digest: () => snapshot().digest,
    counts: () => ({ ...reader.counts, checked }),
    run(options, changed) {
      const taken = snapshot();
      const key = memory && !options.landscape && hash('sha256', JSON.stringify([memory.code, taken.digest, options, changed?.base, changed && [...changed.paths]]));
      const kept = key && memory.store.outcome(key);
      if (kept) return { ...kept, files: taken.texts.length };
      const files = reader.files(taken);
      const { problems, catalog } = check(files, options);
      const outcome = { problems: changed ? changedProblems(problems, check(filesBefore(files, changed), options).problems, changed.paths) : problems, entries: catalog.entries.length };
      const records = memory && reader.records();
      if (records) memory.store.keepRecords(memory.code, records);
      if (key) memory.store.keepOutcome(key, outcome);
      return { ...outcome, files: files.length };
    },
  };
}

/** The folder as it would be without the change. */
function filesBefore(files: readonly SourceFile[], { paths, before }: ChangedFiles): SourceFile[] {
  return [...files.filter(({ path }) => !paths.has(path)), ...before].sort((a, b) => (a.path < b.path ? -1 : 1));
}
