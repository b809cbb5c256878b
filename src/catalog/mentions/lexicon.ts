import type { Catalog } from '../catalog.ts';
import type { EntryOf } from '../entry.ts';
import { NAMED_KINDS, type NamedKind } from '../model/collections.ts';
import type { MatchMode } from '../model/name.ts';
import { fold, foldJoint, foldWord, spell, wordsOf } from './fold.ts';

/** One spelling of an entry. */
export interface Name {
  entry: EntryOf<NamedKind>;
  mode: MatchMode;
  /** The spelling from its first to its last word. */
  core: string;
  /** Symbols that must stand directly before and after the words, as in `@handle` and `C++`. */
  lead: string;
  trail: string;
  /** For context names: words or ids of which one must stand near; absent means the entry's own full name. */
  near?: readonly string[] | undefined;
  /** For context names: words or ids that rule it out. */
  unless?: readonly string[] | undefined;
}

/** What the lexicon knows about a run of folded words. */
export interface LexiconNode {
  /** Names that end here. */
  names: Name[];
  /** Whether longer names begin with it. */
  more: boolean;
}

/** All names of a catalog, ready to be found in prose. */
export interface Lexicon {
  /** The entry with this id. */
  entry(id: string): EntryOf<NamedKind> | undefined;
  /** The names that end at, or go on after, this run of folded words. */
  node(key: string): LexiconNode | undefined;
  /** Entries of one family (its name folded) by what follows the family name, longest first. */
  family(key: string): readonly Sibling[];
}

/** A member of a family and the part of its name that follows the family name: `Events` of `Argo Events`. */
export interface Sibling {
  entry: EntryOf<NamedKind>;
  rest: string;
  /** Matches the rest as whole words from its `lastIndex` on. */
  pattern: RegExp;
}

/** The names of a whole catalog. */
export function lexiconOf(catalog: Pick<Catalog, 'all'>): Lexicon {
  return createLexicon(NAMED_KINDS.flatMap((kind) => catalog.all(kind)));
}

/** Indexes the names and aliases of entries; a duplicate id counts once. */
export function createLexicon(entries: readonly EntryOf<NamedKind>[]): Lexicon {
  const byId = new Map<string, EntryOf<NamedKind>>();
  const nodes = new Map<string, LexiconNode>();
  const families = new Map<string, Sibling[]>();
  for (const entry of entries) {
    if (byId.has(entry.id)) continue;
    byId.set(entry.id, entry);
    for (const name of namesOf(entry)) {
      addName(nodes, name);
      addToFamily(families, name);
    }
  }
  for (const siblings of families.values()) siblings.sort((a, b) => b.rest.length - a.rest.length);
  return {
    entry: (id) => byId.get(id),
    node: (key) => nodes.get(key),
    family: (key) => families.get(key) ?? [],
  };
}

/** Every spelling of an entry with its match mode, the display name first. */
export function namesOf(entry: EntryOf<NamedKind>): Name[] {
  const { name, match, near, unless, aliases = [] } = entry.data;
  const spellings = [{ name, match, near, unless }, ...aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : alias))];
  return spellings.flatMap((spelling) => {
    const words = wordsOf(spelling.name);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    return {
      entry,
      mode: spelling.match ?? 'folded',
      core: spell(spelling.name.slice(first.start, last.end)),
      lead: spelling.name.slice(0, first.start),
      trail: spelling.name.slice(last.end),
      near: spelling.near,
      unless: spelling.unless,
    };
  });
}

function addName(nodes: Map<string, LexiconNode>, name: Name): void {
  const pieces = piecesOf(name.core);
  let key = '';
  for (const [index, piece] of pieces.entries()) {
    key += piece;
    const node = nodes.get(key) ?? { names: [], more: false };
    if (index < pieces.length - 1) node.more = true;
    else node.names.push(name);
    nodes.set(key, node);
  }
}

/** The folded pieces of a name between which a text may have a blank: its words, and the humps of `KubeCon` and `GPT4`. */
function piecesOf(core: string): string[] {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of wordsOf(core)) {
    const joint = pieces.length > 0 ? foldJoint(core.slice(last, start)) : '';
    for (const [index, hump] of humpsOf(core.slice(start, end)).entries()) pieces.push((index === 0 ? joint : '') + foldWord(hump));
    last = end;
  }
  return pieces;
}

/** Splits `KubeCon` into two; a single letter stays with its neighbour, so that `IaC` is not found in "IA C". */
function humpsOf(word: string): string[] {
  const humps: string[] = [];
  for (const hump of word.split(HUMP)) {
    const previous = humps.at(-1);
    if (previous !== undefined && (isOneLetter(previous) || isOneLetter(hump))) humps[humps.length - 1] = previous + hump;
    else humps.push(hump);
  }
  return humps;
}

const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L}{2})(?=\p{N})/u;
const isOneLetter = (text: string) => /^\p{L}$/u.test(text);

/** The word an entry shares with its siblings. */
export function familyOf(entry: EntryOf<NamedKind>): string | undefined {
  return 'family' in entry.data ? entry.data.family : undefined;
}

function addToFamily(families: Map<string, Sibling[]>, { entry, mode, core }: Name): void {
  const family = familyOf(entry);
  if (family === undefined || mode === 'context') return;
  const lead = `${spell(family)} `;
  if (!core.toLowerCase().startsWith(lead.toLowerCase())) return;
  const key = fold(family);
  const siblings = families.get(key) ?? [];
  const rest = core.slice(lead.length);
  const words = rest.split(' ').map(RegExp.escape).join('\\s+');
  siblings.push({ entry, rest, pattern: new RegExp(`${words}(?![\\p{L}\\p{N}\\p{M}_])`, 'uy') });
  families.set(key, siblings);
}
