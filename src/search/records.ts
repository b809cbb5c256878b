import { toString as plainText } from 'mdast-util-to-string';
import { entryName, type Entry, type EntryOf } from '../catalog/entry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { treeOf } from '../catalog/markdown/parse.ts';
import { formatDate, formatSpan } from '../site/views/format.ts';
import { EVENT_KIND_LABELS, ORGANIZATION_KIND_LABELS, REPORT_KIND_LABELS } from '../site/views/words.ts';
import type { NameRecord } from './names.ts';

/** Characters of a note; a summary that is longer ends in an ellipsis. */
const NOTE_LENGTH = 120;

/**
 * The names index: every entry but the talks, whose titles the full text finds, so that a programme of 900 sessions
 * does not weigh on the first keystroke.
 * @param urlOf path of an entry's page
 * @param weightOf how much is said about an entry
 */
export function nameRecords(catalog: Catalog, urlOf: (entry: Entry) => string, weightOf: (entry: Entry) => number): NameRecord[] {
  return catalog.entries.flatMap((entry) => {
    if (entry.kind === 'talk') return [];
    const note = noteOf(entry, catalog);
    const record: NameRecord = {
      id: entry.id,
      kind: entry.kind,
      name: entryName(entry),
      aliases: (entry.data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)),
      url: urlOf(entry),
      weight: weightOf(entry),
    };
    const isArchived = entry.kind === 'tool' && entry.data.status !== undefined && entry.data.status !== 'active';
    return [{ ...record, ...(note && { note: shorten(note) }), ...(isArchived && { status: 'archived' }) }];
  });
}

/** What an entry is, in one line. */
function noteOf(entry: Exclude<Entry, EntryOf<'talk'>>, catalog: Catalog): string | undefined {
  switch (entry.kind) {
    case 'tool':
    case 'guide':
      return entry.data.summary;
    case 'topic':
      return firstSentence(entry);
    case 'event': {
      const { kind, city, start, end } = entry.data;
      return list([EVENT_KIND_LABELS[kind], city, formatSpan(start, end)]);
    }
    case 'organization':
      return ORGANIZATION_KIND_LABELS[entry.data.kind];
    case 'person': {
      const ids = new Set((entry.data.affiliations ?? []).map(({ organization }) => organization));
      return list([...ids].map((id) => catalog.get('organization', id)?.data.name));
    }
    case 'report': {
      const { kind, published } = entry.data;
      return list([REPORT_KIND_LABELS[kind], published && formatDate(published)]);
    }
    default:
      return entry satisfies never;
  }
}

function list(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part).join(', ') || undefined;
}

function firstSentence(entry: EntryOf<'topic'>): string | undefined {
  const paragraph = treeOf(entry.file)?.children.find(({ type }) => type === 'paragraph');
  return paragraph && plainText(paragraph).replace(/\s+/g, ' ').match(/^.*?[.!?](?=\s|$)|^.+$/)?.[0];
}

function shorten(note: string): string {
  if (note.length <= NOTE_LENGTH) return note;
  return `${note.slice(0, NOTE_LENGTH).replace(/[\s,;:]*\S*$/, '')} …`;
}
