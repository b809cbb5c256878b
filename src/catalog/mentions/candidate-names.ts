import { isEnglishWord } from '../checks/english-words.ts';
import type { EntryOf } from '../entry.ts';
import type { NamedKind } from '../model/collections.ts';
import { fold, wordsOf } from './fold.ts';
import { NameIndex, spellingOf, type Spelling } from './name-index.ts';

/** A spelling of something that has no entry. */
export interface CandidateName extends Spelling {
  /** Its name in the list it comes from. */
  name: string;
  words: number;
  /** Whether it is made of English words alone, so that a text may mean the words. */
  isOrdinary: boolean;
}

/**
 * Indexes names of a list that is trusted less than the catalogue: none that an entry has as name, alias or `landscape`,
 * each only as it is written there, and none that has a single letter or only small English words. A mark in brackets at the
 * end (`Upbound (member)`) is no part of the name; an abbreviation there (`Open Policy Agent (OPA)`) is a further spelling,
 * unless two names share it.
 */
export function candidateNames(names: readonly string[], entries: readonly EntryOf<NamedKind>[]): NameIndex<CandidateName> {
  const covered = new Set(entries.flatMap(namesCovered).map(keyOf));
  const bySpelling = new Map<string, string | undefined>();
  for (const name of new Set(names)) {
    const [full = name, ...further] = spellingsOf(name);
    if ([name, full, ...further].some((spelling) => covered.has(keyOf(spelling)))) continue;
    if (name === full || !bySpelling.has(full)) bySpelling.set(full, name);
    for (const spelling of further) bySpelling.set(spelling, bySpelling.has(spelling) ? undefined : name);
  }
  const index = new NameIndex<CandidateName>();
  for (const [spelling, name] of bySpelling) {
    const candidate = name === undefined ? undefined : candidateName(spelling, name);
    if (candidate) index.add(candidate);
  }
  return index;
}

/** A name folded, with the symbols around its words: C# is not C++. */
function keyOf(name: string): string {
  const { lead = '', core = '', trail = '' } = spellingOf(name, 'folded') ?? {};
  return lead + fold(core) + trail;
}

function namesCovered({ data }: EntryOf<NamedKind>): string[] {
  const listed = 'landscape' in data && data.landscape ? spellingsOf(data.landscape) : [];
  return [data.name, ...(data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)), ...listed];
}

/** A name without its bracket, and what the bracket adds. */
function spellingsOf(name: string): string[] {
  const [, full, bracket = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(name) ?? [];
  if (full === undefined) return [name];
  return [full, ...(isAbbreviation(bracket, full) || /^\p{Lu}\S* \S/u.test(bracket) ? [bracket] : [])];
}

/** Whether capitals stand for a name: its letters have them in this order. `KCSP` after a company's name is a mark. */
function isAbbreviation(text: string, name: string): boolean {
  if (!/^\p{L}[\p{L}\p{N}-]{2,}$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  const letters = text.toLowerCase().replace(/\P{L}/gu, '');
  const end = [...letters].reduce((at, letter) => (at < 0 ? at : name.toLowerCase().indexOf(letter, at) + 1 || -1), 0);
  return capitals.length >= 2 && end > 0;
}

function candidateName(spelling: string, name: string): CandidateName | undefined {
  const found = spellingOf(spelling, 'exact');
  if (!found) return undefined;
  const words = wordsOf(found.core).map(({ start, end }) => found.core.slice(start, end));
  const isOrdinary = !found.trail && !/[^\p{L}\p{N}\s'-]/u.test(found.core) && words.every((word) => isEnglishWord(word) || word.length === 1);
  if ((isOrdinary && !/\p{Lu}/u.test(found.core)) || (found.core.length < 3 && !found.trail)) return undefined;
  return { ...found, name, words: words.length, isOrdinary };
}
