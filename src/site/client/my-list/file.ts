import type { Kind } from '../../../catalog/model/collections.ts';
import { LIST_LENGTH, merge, NOTE_LENGTH, type KeptEntry, type MyList } from './list.ts';

/** What a text turned out to be: a list, or why it is none. Entries that are none are counted and left out. */
export type ReadList = { list: MyList; leftOut: number } | { problem: 'not-json' | 'not-a-list' | 'newer' | 'too-large' };

/** Characters of a file; a full list with full notes stays below. */
export const FILE_LENGTH = 3_000_000;

const FORMAT = 'hallway-list';
const VERSION = 1;
const NAME_LENGTH = 300;
const KINDS: Record<Kind, true> = { event: true, talk: true, report: true, tool: true, topic: true, organization: true, person: true, guide: true };
const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = new RegExp(`^${WORDS}(?:/${WORDS})?$`);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The list as it is stored and exported. */
export function writeList(list: MyList, indent?: number): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, entries: list }, null, indent);
}

/**
 * Reads a stored or imported text, whoever wrote it: only entries whose every field is of its form are taken, field by
 * field; notes and names lose control characters and what turns the direction of writing round.
 */
export function readList(text: string): ReadList {
  if (text.length > FILE_LENGTH) return { problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  if (!isRecord(data) || data['format'] !== FORMAT || !Array.isArray(data['entries'])) return { problem: 'not-a-list' };
  if (data['version'] !== VERSION) return { problem: typeof data['version'] === 'number' && data['version'] > VERSION ? 'newer' : 'not-a-list' };
  const entries = (data['entries'] as unknown[]).slice(0, LIST_LENGTH);
  const list = entries.flatMap((entry) => readEntry(entry) ?? []);
  return { list: merge([], list), leftOut: data['entries'].length - list.length };
}

function readEntry(data: unknown): KeptEntry | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, id, name, added, note } = data;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return undefined;
  if (typeof id !== 'string' || id.length > NAME_LENGTH || !ID.test(id) || id.includes('/') !== (kind === 'talk')) return undefined;
  if (typeof name !== 'string' || typeof added !== 'string' || !DAY.test(added)) return undefined;
  if (note !== undefined && typeof note !== 'string') return undefined;
  return { kind: kind as Kind, id, name: plainText(name).replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH) || id, added, note: plainText(note ?? '').slice(0, NOTE_LENGTH) };
}

const plainText = (text: string) => text.replace(/(?![\n\t])[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
