import type { Catalog } from '../catalog.ts';
import type { EntryOf } from '../entry.ts';
import { NAMED_KINDS, type NamedKind } from '../model/collections.ts';
import type { MatchMode } from '../model/name.ts';
import { fold, spell } from './fold.ts';
import { NameIndex, spellingOf, type NameNode, type Spelling } from './name-index.ts';
import { pluralOf } from './plural.ts';

/** One spelling of an entry. */
export interface Name extends Spelling {
  entry: EntryOf<NamedKind>;
  mode: MatchMode;
  /** Whether it is the display name or a folded alias. */
  isFull: boolean;
  /** For context names: words or ids of which one must stand near; absent means the entry's own full name. */
  near?: readonly string[] | undefined;
  /** For context names: words or ids that rule it out. */
  unless?: readonly string[] | undefined;
}

/** All names of a catalog, ready to be found in prose. */
export interface Lexicon {
  /** The entry with this id. */
  entry(id: string): EntryOf<NamedKind> | undefined;
  /** The names that end at, or go on after, this run of folded words. */
  node(key: string): NameNode<Name> | undefined;
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

/** Indexes the names, aliases and plurals of entries; a duplicate id counts once. */
export function createLexicon(entries: readonly EntryOf<NamedKind>[]): Lexicon {
  const byId = new Map<string, EntryOf<NamedKind>>();
  const index = new NameIndex<Name>();
  const families = new Map<string, Sibling[]>();
  for (const entry of entries) {
    if (byId.has(entry.id)) continue;
    byId.set(entry.id, entry);
    for (const name of namesOf(entry)) {
      index.add(name);
      addToFamily(families, name);
    }
  }
  addPlurals(index, [...byId.values()].flatMap(namesOf));
  for (const siblings of families.values()) siblings.sort((a, b) => b.rest.length - a.rest.length);
  return {
    entry: (id) => byId.get(id),
    node: (key) => index.node(key),
    family: (key) => families.get(key) ?? [],
  };
}

/** Every spelling of an entry with its match mode, the display name first. */
export function namesOf(entry: EntryOf<NamedKind>): Name[] {
  const { name, match, near, unless, aliases = [] } = entry.data;
  const spellings = [{ name, match, near, unless }, ...aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : alias))];
  return spellings.flatMap(({ name, match: mode = 'folded', near, unless }, index) => {
    const spelling = spellingOf(name, COMPARE[mode]);
    return spelling ? { ...spelling, entry, mode, isFull: mode === 'folded' || (mode === 'exact' && index === 0), near, unless } : [];
  });
}

/** A context name keeps its capitals: "rollouts" are not Argo Rollouts. */
const COMPARE = { folded: 'folded', exact: 'exact', context: 'cased' } as const;

/** Adds the plurals that are no name of their own. */
function addPlurals(index: NameIndex<Name>, names: readonly Name[]): void {
  const plurals = names.flatMap((name): Name[] => {
    const core = name.mode === 'context' || name.trail ? undefined : pluralOf(name.entry, name.core, name.mode === 'exact');
    return core === undefined || index.node(fold(core))?.names.length ? [] : [{ ...name, core }];
  });
  for (const plural of plurals) index.add(plural);
}

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
