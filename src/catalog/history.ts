import type { SourceFile } from './source-file.ts';

/** A content file as one commit left it. */
export interface FileChange {
  /** Path below the content folder that the file has today, whatever it was called then. */
  path: string;
  /** Day of the commit in UTC. */
  day: string;
  /** Id of the text before the commit; absent when the commit added the file. */
  before?: string;
  /** Id of the text after it; absent when the commit removed the file. */
  after?: string;
}

/** A text of a file, by its id. */
export interface PastText {
  path: string;
  id: string;
}

/** What the repository remembers of the content. */
export interface History {
  /** Newest commit first; a commit that only renames a file is no change of it. */
  changes: readonly FileChange[];
  /** Whether the clone lacks older commits; nothing is said about those. */
  isShallow: boolean;
  /** Why nothing is known, in words that follow a colon; then there are no changes. */
  trouble?: string;
  /** The files of these texts by id, read at once; what this clone does not have is left out. */
  files(texts: readonly PastText[]): ReadonlyMap<string, SourceFile>;
}
