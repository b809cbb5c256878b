import type { Catalog } from '../catalog/catalog.ts';
import { idOf } from '../catalog/authoring/id-of.ts';
import { skeleton } from '../catalog/checks/skeleton.ts';
import { bareAddress } from '../catalog/drift.ts';
import type { Entry } from '../catalog/entry.ts';
import { COLLECTIONS, NAMED_KINDS, type NamedKind } from '../catalog/model/collections.ts';
import type { Category } from '../catalog/model/tool.ts';
import { identify } from '../catalog/identify.ts';
import type { SourceFile } from '../catalog/source-file.ts';
import { categoryOf } from './landscape-category.ts';
import { entryText, namesOf, type EntryNames, type Origin } from './landscape-entry.ts';
import type { ListedItem } from './landscape.ts';

/** A file to be written for an item that has no entry. */
export interface Addition {
  /** The item's name in the landscape. */
  name: string;
  id: string;
  /** Below the content folder. */
  path: string;
  category: Category;
  /** Whether the category is only likely. */
  isGuess: boolean;
  text: string;
  /** What else is worth knowing, such as an id that was taken. */
  notes: string[];
}

/** An item for which nothing is written. */
export interface Skipped {
  name: string;
  reason: string;
  /** The entry that is there already, below the content folder. */
  path?: string;
}

export interface Additions {
  added: Addition[];
  skipped: Skipped[];
}

/** The content folder that gets the new entries. */
export interface Present {
  files: readonly SourceFile[];
  catalog: Catalog;
}

/**
 * New entries for items of a landscape, those left out that have one already. An item has one when a tool names it as
 * `landscape`, has its name, its repository or its home page. Nothing that exists is overwritten: an id that is taken gets
 * `-project` behind it, a name that belongs to something else is left to a person.
 */
export function additionsFor(items: readonly ListedItem[], present: Present, origin?: Origin): Additions {
  const taken = new Taken(present);
  const result: Additions = { added: [], skipped: [] };
  for (const item of items) {
    const outcome = additionFor(item, taken, origin);
    if ('text' in outcome) result.added.push(outcome);
    else result.skipped.push(outcome);
  }
  return result;
}

function additionFor(item: ListedItem, taken: Taken, origin: Origin | undefined): Addition | Skipped {
  const { name } = item;
  const guess = categoryOf(item);
  if (/[\p{Cc}\p{Cf}]/u.test(name)) return { name, reason: 'its name contains invisible characters; write the file by hand' };
  if (guess === 'not a tool') return { name, reason: `the landscape lists it among ${item.category}, which are no tools` };
  const names = namesOf(item);
  const existing = taken.entryOf(item, names);
  if (existing) return { name, ...existing };
  const owner = taken.ownerOf(names.name);
  if (owner) return { name, path: owner, reason: `${owner} has this name; if they are two things, write the file by hand and list each in \`distinctFrom\` of the other` };
  if (!guess) return { name, reason: `nothing is known of \`${item.category} / ${item.subcategory}\`, where the landscape has it; write the file by hand` };
  const id = taken.freeId(names.name);
  if (!id) return { name, reason: 'no id can be made of its name that is free; write the file by hand' };
  const aliases = names.aliases.filter((alias) => !taken.ownerOf(alias));
  const notes = [
    ...(id === idOf(names.name) ? [] : [`the id \`${idOf(names.name)}\` is taken, so it got \`${id}\``]),
    ...names.aliases.filter((alias) => !aliases.includes(alias)).map((alias) => `\`${alias}\` is a name of ${taken.ownerOf(alias)} and was left out`),
  ];
  taken.add(id, { name: names.name, aliases });
  return { name, id, path: pathOf(id), ...guess, text: entryText(item, { name: names.name, aliases }, guess, origin), notes };
}

/** The names, ids and addresses that belong to entries, and to those that are about to be written. */
class Taken {
  readonly #byLandscape = new Map<string, string>();
  readonly #byName = new Map<string, string>();
  readonly #toolNames = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #byAddress = new Map<string, { path: string; field: string }>();

  constructor({ files, catalog }: Present) {
    for (const { path } of files) {
      const identity = identify(path);
      if (identity && isNamed(identity.kind)) this.#ids.add(skeleton(identity.id));
    }
    for (const entry of catalog.entries) if (isNamed(entry.kind)) this.#register(entry);
  }

  #register({ kind, data, file }: Entry): void {
    for (const former of data.formerly ?? []) this.#ids.add(skeleton(former));
    const spellings = ['name' in data ? data.name : data.title, ...(data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name))];
    for (const spelling of spellings) {
      setFirst(this.#byName, skeleton(spelling), file.path);
      if (kind === 'tool') setFirst(this.#toolNames, skeleton(spelling), file.path);
    }
    if (kind !== 'tool') return;
    if (data.landscape) setFirst(this.#byLandscape, data.landscape, file.path);
    for (const field of ['repository', 'homepage'] as const) {
      const address = data[field];
      if (address) setFirst(this.#byAddress, bareAddress(address), { path: file.path, field });
    }
  }

  /** The tool that already is this item, and how that shows. */
  entryOf(item: ListedItem, { name }: EntryNames): { path: string; reason: string } | undefined {
    const listed = this.#byLandscape.get(item.name);
    if (listed) return { path: listed, reason: `${listed} is its entry` };
    const named = this.#toolNames.get(skeleton(item.name)) ?? this.#toolNames.get(skeleton(name));
    if (named) return { path: named, reason: `${named} has its name` };
    for (const address of [item.repository, item.homepage]) {
      const found = address && this.#byAddress.get(bareAddress(address));
      if (found) return { path: found.path, reason: `${found.path} has its address as ${found.field}` };
    }
    return undefined;
  }

  /** The file whose entry has this name. */
  ownerOf(name: string): string | undefined {
    return this.#byName.get(skeleton(name));
  }

  /** The id for a name, with `-project` behind it where it is taken or looks like another. */
  freeId(name: string): string | undefined {
    const id = idOf(name);
    if (!id) return undefined;
    return [id, `${id}-project`].find((candidate) => !this.#ids.has(skeleton(candidate)));
  }

  add(id: string, { name, aliases }: EntryNames): void {
    this.#ids.add(skeleton(id));
    for (const spelling of [name, ...aliases]) {
      setFirst(this.#byName, skeleton(spelling), pathOf(id));
      setFirst(this.#toolNames, skeleton(spelling), pathOf(id));
    }
  }
}

const pathOf = (id: string): string => `${COLLECTIONS.tool.folder}/${id}.md`;
const isNamed = (kind: Entry['kind']): kind is NamedKind => (NAMED_KINDS as readonly string[]).includes(kind);

function setFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
