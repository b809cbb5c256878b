import type { Kind } from '../catalog/model/collections.ts';
import { ALIAS_STEP, ARCHIVED_STEP, beginWords, CLEAR_FIT, fitOf, forgivingFitOf, queryOf, SCATTERED_FIT, surfaceOf, type Surface } from './surface.ts';

/** One line of the names index: what the search knows of an entry before any text is loaded. */
export interface NameRecord {
  id: string;
  kind: Kind;
  name: string;
  /** Other spellings. */
  aliases: string[];
  /** Path of its page. */
  url: string;
  /** What it is, in one line. */
  note?: string;
  /** Whether it is a tool that is no longer developed. */
  status?: 'archived';
  /** How much is said about it; decides between equally good matches. */
  weight: number;
}

/** A record that fits a query. */
export interface NameMatch {
  record: NameRecord;
  /** Higher is better; comparable within one ranking only. */
  score: number;
  /** The name or alias that fitted. */
  matched: string;
}

/**
 * The records that fit a query, best first: exact name, exact alias, the same letters with other spaces, beginning,
 * beginnings of words in any order, anywhere; slips of the keyboard are forgiven where no word begins as typed.
 * Equals are ordered by weight, then name.
 */
export function rankNames(records: readonly NameRecord[], query: string, limit: number): NameMatch[] {
  const typed = queryOf(query);
  if (typed.joined === '') return [];
  const clear = matchesOf(records, (record) => matchRecord(record, typed));
  const found = new Set(clear.map(({ record }) => record));
  const isClear = clear.some(({ score }) => score >= CLEAR_FIT);
  const forgiven = isClear ? [] : matchesOf(records, (record) => (found.has(record) ? undefined : bestFit(record, typed, forgivingFitOf)));
  return [...clear, ...forgiven]
    .sort(
      (a, b) =>
        b.score - a.score || b.record.weight - a.record.weight || compare(a.record.name, b.record.name) || compare(a.record.id, b.record.id),
    )
    .slice(0, limit);
}

/** A plain loop: with ten thousand names on every keystroke, an array for each of them is felt. */
function matchesOf(records: readonly NameRecord[], match: (record: NameRecord) => NameMatch | undefined): NameMatch[] {
  const matches: NameMatch[] = [];
  for (const record of records) {
    const found = match(record);
    if (found) matches.push(found);
  }
  return matches;
}

function matchRecord(record: NameRecord, typed: Surface): NameMatch | undefined {
  const best = bestFit(record, typed, fitOf);
  if (typed.words.length < 2 || SCATTERED_FIT <= (best?.score ?? 0)) return best;
  const [first = ''] = typed.words;
  if (!surfacesOf(record).some((surface) => surface.words.some((word) => word.startsWith(first)))) return best;
  const words = new Set(surfacesOf(record).flatMap((surface) => surface.words));
  return beginWords(typed.words, [...words]) ? { record, score: SCATTERED_FIT, matched: record.name } : best;
}

function bestFit(record: NameRecord, typed: Surface, measure: typeof fitOf): NameMatch | undefined {
  let best: NameMatch | undefined;
  let step = record.status ? ARCHIVED_STEP : 0;
  for (const [index, surface] of surfacesOf(record).entries()) {
    if (index === 1) step += ALIAS_STEP;
    const score = measure(typed, surface) - step;
    if (score > (best?.score ?? 0)) best = { record, score, matched: surface.text };
  }
  return best;
}

const prepared = new WeakMap<NameRecord, readonly Surface[]>();

/** The name and then the aliases, folded once for each record. */
export function surfacesOf(record: NameRecord): readonly Surface[] {
  const known = prepared.get(record);
  if (known) return known;
  const surfaces = [record.name, ...record.aliases].map(surfaceOf);
  prepared.set(record, surfaces);
  return surfaces;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
