import type { Catalog } from '../catalog.ts';
import type { Entry, EntryOf } from '../entry.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Statement } from '../statements.ts';
import { copiedFrom, type Copied } from './copied.ts';
import { orphansOf } from './orphans.ts';
import type { SourceWords } from './shared-words.ts';

/** What an editor should read again. */
export interface Review {
  /** Notes, reports and guides without a second reading. */
  unreviewed: Entry[];
  /** Runs of words that stand in a source as well. */
  copied: Copied[];
  /** Statements of which no reader can open a source. */
  unsourced: Statement[];
  /** Entries that nothing leads to. */
  orphans: Entry[];
  /** Topics whose `narrow` does not fit how often notes name them. */
  narrow: { topic: EntryOf<'topic'>; notes: number }[];
}

/** Topics of fewer notes are narrow. */
const FEW_NOTES = 3;

/** Collects what an editor should look at; `mentionsOf` finds the mentions of one entry. */
export function reviewOf(catalog: Catalog, mentionsOf: (entry: Entry) => readonly Mention[], sources: readonly SourceWords[] = []): Review {
  return {
    unreviewed: catalog.entries.filter((entry) => isReading(entry) && entry.data.reviewed === undefined),
    copied: sources.length > 0 ? copiedFrom(sources, catalog, mentionsOf) : [],
    unsourced: catalog.statements.filter((statement) => !hasSource(statement, catalog)),
    orphans: orphansOf(catalog, mentionsOf),
    narrow: misjudgedTopics(catalog),
  };
}

/** Whether an entry tells something that was heard or read; a talk that is only on the programme does not. */
export function isReading(entry: Entry): boolean {
  if (entry.kind === 'talk') return entry.file.body.trim() !== '' || (entry.data.statements ?? []).length > 0;
  return entry.kind === 'report' || entry.kind === 'guide';
}

function hasSource({ data, entry }: Statement, catalog: Pick<Catalog, 'get'>): boolean {
  const { sources = [] } = entry.data;
  if (sources.length > 0 || data.outcome?.evidence) return true;
  if (entry.kind === 'report') return (entry.data.urls ?? []).length > 0;
  const { reports = [], notedBy = [], links = [] } = entry.data;
  return notedBy.length > 0 || links.length > 0 || reports.some((id) => (catalog.get('report', id)?.data.urls ?? []).length > 0);
}

function misjudgedTopics(catalog: Catalog): Review['narrow'] {
  const notes = new Map<string, number>();
  for (const entry of [...catalog.all('talk'), ...catalog.all('report')]) {
    for (const topic of new Set(entry.data.topics ?? [])) notes.set(topic, (notes.get(topic) ?? 0) + 1);
  }
  return catalog.all('topic').flatMap((topic) => {
    const count = notes.get(topic.id) ?? 0;
    return (topic.data.narrow ?? false) === count < FEW_NOTES ? [] : [{ topic, notes: count }];
  });
}
