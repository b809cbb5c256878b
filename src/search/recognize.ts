import { EVENT_KIND_LABELS } from '../site/views/words.ts';
import { foldedWords } from './fold.ts';
import { rankNames, surfacesOf, type NameRecord } from './names.ts';
import type { NameIndex } from './name-index.ts';
import { CLEAR_FIT } from './surface.ts';

/** An entry named in a query beside what is looked for. */
export interface Recognized {
  /** The entry; several editions where the words fit them equally. */
  records: readonly NameRecord[];
  field: 'event' | 'topic' | 'tool';
  /** The words that named it, folded. */
  words: string;
}

/** The entries of a query that are taken as filters, and the words that are left. */
export interface Recognition {
  chips: Recognized[];
  rest: string;
}

const FIELD_OF: Partial<Record<NameRecord['kind'], Recognized['field']>> = { event: 'event', topic: 'topic', tool: 'tool' };

/** Words between names that carry nothing: "karmada at kubecon paris". */
const BETWEEN = new Set(['at', 'in', 'on', 'from', 'for', 'the', 'and', 'with', 'of', 'about', 'during']);

/**
 * Entities that narrow the query rather than being looked for. An event beside other words always does; a tool or topic
 * does beside another name when names are all there is. The first name of a query, and a query of one name, stay words.
 */
export function recognize(query: string, names: NameIndex): Recognition {
  const words = foldedWords(query);
  const [whole] = rankNames(names.records, query, 1);
  if (whole && whole.score >= CLEAR_FIT) return { chips: [], rest: query };
  const event = eventIn(words, names.records);
  const rest = event ? [...words.slice(0, event.at), ...words.slice(event.at + event.length)] : words;
  const trimmed = trim(rest);
  if (event && trimmed.length > 0) return { chips: [{ records: event.records, field: 'event', words: words.slice(event.at, event.at + event.length).join(' ') }], rest: trimmed.join(' ') };
  return besideName(words, names) ?? { chips: [], rest: query };
}

/** "karmada multi-cluster": the second name narrows the first, where both are of different kinds. */
function besideName(words: readonly string[], names: NameIndex): Recognition | undefined {
  const found: { record: NameRecord; at: number; length: number }[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names.longestAt(words, at);
    const [record] = name?.records ?? [];
    if (name && record) found.push({ record, at, length: name.length });
    else if (!BETWEEN.has(words[at] ?? '')) return undefined;
    at += name?.length ?? 1;
  }
  const [first, second] = found;
  const field = second && FIELD_OF[second.record.kind];
  if (!first || !second || !field || found.length !== 2 || first.record.kind === second.record.kind) return undefined;
  const wordsOf = ({ at, length }: typeof first) => words.slice(at, at + length).join(' ');
  return { chips: [{ records: [second.record], field, words: wordsOf(second) }], rest: wordsOf(first) };
}

interface EventSpan {
  records: NameRecord[];
  at: number;
  length: number;
  /** The series of which the words tell the editions. */
  series?: NameRecord;
}

/**
 * The event that a stretch of the query names, by its name, or by its series with a place or a year; "kubecon europe"
 * names an edition of each year.
 */
function eventIn(words: readonly string[], records: readonly NameRecord[]): EventSpan | undefined {
  const events = records.filter(({ kind }) => kind === 'event');
  const inWords = new Set(words);
  let best: EventSpan | undefined;
  for (const record of events) {
    const known = knownWords(record);
    for (const { words: surface } of surfacesOf(record)) {
      if (surface.length === 0 || !inWords.has(surface[0] ?? '')) continue;
      const at = words.findIndex((_, index) => surface.every((word, offset) => words[index + offset] === word));
      if (at < 0) continue;
      const length = surface.length;
      if (length > (best?.length ?? 0)) best = { records: [record], at, length };
    }
    // "kubecon paris 2024": the series and what tells its editions apart, in any order.
    const series = events.find((other) => other !== record && isSeriesOf(other, record));
    const start = series ? startOf(series, words) : undefined;
    if (!series || !start) continue;
    let end = start.at + start.length;
    while (end < words.length && known.has(words[end] ?? '')) end++;
    let from = start.at;
    while (from > 0 && known.has(words[from - 1] ?? '') && !BETWEEN.has(words[from - 1] ?? '')) from--;
    const length = end - from;
    if (length <= start.length) continue;
    if (best && best.series === series && best.at === from && best.length === length) best.records.push(record);
    else if (length > (best?.length ?? 0)) best = { records: [record], at: from, length, series };
  }
  return best ?? placeIn(words, events);
}

/** "london 2025": the event that most was said at, among those in that place and year. */
function placeIn(words: readonly string[], events: readonly NameRecord[]): EventSpan | undefined {
  const isYear = (word: string) => /^20\d\d$/.test(word);
  for (const [at, word] of words.entries()) {
    const there = events.filter(({ note }) => isCity(word, note));
    if (there.length === 0) continue;
    const year = words[at + 1] !== undefined && isYear(words[at + 1] ?? '') ? words[at + 1] : undefined;
    const then = year ? there.filter(({ note }) => note?.includes(year)) : there;
    const [record] = then.toSorted((a, b) => Number(isEdition(b)) - Number(isEdition(a)) || b.weight - a.weight);
    if (record) return { records: [record], at, length: year ? 2 : 1 };
  }
  return undefined;
}

/** Whether an event is a conference of its own and not a part of one; its note begins with the kind. */
const isEdition = ({ note }: NameRecord) => note?.startsWith(EVENT_KIND_LABELS.edition) ?? false;

/** Whether a word is the place in "Edition, Paris, 19–22 March 2024". */
function isCity(word: string, note = ''): boolean {
  const [, place, ...dates] = note.split(', ');
  return dates.length > 0 && foldedWords(place ?? '').join(' ') === word;
}

function startOf(series: NameRecord, words: readonly string[]): { at: number; length: number } | undefined {
  for (const { words: surface } of surfacesOf(series)) {
    const at = words.findIndex((_, index) => surface.length > 0 && surface.every((word, offset) => words[index + offset] === word));
    if (at >= 0) return { at, length: surface.length };
  }
  return undefined;
}

/** Whether an event's name begins with the name of another one that has no place or year of its own. */
function isSeriesOf(series: NameRecord, edition: NameRecord): boolean {
  const [name] = surfacesOf(series);
  return name !== undefined && !/\d{4}/.test(series.name) && surfacesOf(edition).some(({ spaced }) => spaced.startsWith(`${name.spaced} `));
}

const wordSets = new WeakMap<NameRecord, ReadonlySet<string>>();

/** Words that tell an event: its names and the place and year of its note. */
function knownWords(record: NameRecord): ReadonlySet<string> {
  const known = wordSets.get(record);
  if (known) return known;
  const made = new Set([...surfacesOf(record).flatMap(({ words }) => words), ...foldedWords(record.note ?? '').filter((word) => word.length > 2)]);
  wordSets.set(record, made);
  return made;
}

function trim(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 0 && BETWEEN.has(kept[0] ?? '')) kept.shift();
  while (kept.length > 0 && BETWEEN.has(kept.at(-1) ?? '')) kept.pop();
  return kept;
}
