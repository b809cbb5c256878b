import type { DataOf, Kind } from './model/collections.ts';
import type { SourceFile } from './source-file.ts';

/** An entry that its schema accepts. */
export interface EntryOf<K extends Kind> {
  kind: K;
  /** The file name without extension; for talks `<event-id>/<slug>`. */
  id: string;
  data: DataOf<K>;
  file: SourceFile;
}

/** An entry of any kind, discriminated by `kind`. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** What people call the entry: its `name`, or its `title`. */
export function entryName(entry: Entry): string {
  return 'name' in entry.data ? entry.data.name : entry.data.title;
}
