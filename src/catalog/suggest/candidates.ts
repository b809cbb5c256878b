import type { Catalog } from '../catalog.ts';
import { knownNames, type KnownNames } from '../checks/known-names.ts';
import { NOT_TOOLS } from '../checks/not-tools.ts';
import { skeleton } from '../checks/skeleton.ts';
import { unknownNames } from '../checks/unknown-name.ts';
import { candidateNames, listedSpellings } from '../mentions/candidate-names.ts';
import { candidatesOfSource } from '../mentions/candidates.ts';
import { mentionsOfSource } from '../mentions/document.ts';
import { lexiconOf } from '../mentions/lexicon.ts';
import { sourceOfEntry } from '../mentions/source.ts';
import type { Entry } from '../entry.ts';
import { NAMED_KINDS, type Kind } from '../model/collections.ts';
import { capitalisedNames } from './capitalised-names.ts';
import { inOrder, placeOf, whereIs, type FoundPlace } from './found-place.ts';

/** A name that the content uses and that has no entry. */
export interface Candidate {
  /** As the list writes it, without a mark in brackets, else as it is written most often. */
  name: string;
  mentions: number;
  in: FoundPlace[];
  /** Its name in the list that was given; absent where the list does not have it. */
  listed?: string;
}

/**
 * Names without an entry, those mentioned most first: names of a list such as the CNCF landscape, words built like the names
 * of tools, and capitalised words that recur.
 */
export function nameCandidates(catalog: Catalog, listed: readonly string[] = []): Candidate[] {
  const found = new Found();
  const entries = catalog.entries.filter(({ kind }) => TEXTS.has(kind));
  const known = knownNames(catalog.entries);
  for (const spotted of [...unknownNames(entries, known), ...capitalisedNames(entries, known)]) {
    const place = placeOf(spotted);
    if (!isOwnName(spotted.entry, place)) found.add(spotted.surface, place);
  }
  if (listed.length > 0) {
    const worthAnEntry = listed.filter((name) => !isSomethingElse(listedSpellings(name)[0], known));
    const names = candidateNames(worthAnEntry, NAMED_KINDS.flatMap((kind) => catalog.all(kind)));
    const lexicon = lexiconOf(catalog);
    for (const entry of entries) {
      const source = sourceOfEntry(entry);
      for (const { name, line, column, sentence } of candidatesOfSource(source, mentionsOfSource(source, lexicon), names)) {
        const place = { ...whereIs(entry), line, column, sentence };
        if (!isOwnName(entry, place)) found.add(listedSpellings(name)[0], place, name);
      }
    }
  }
  return found.ranked();
}

/** Kinds of entries that say something in sentences. */
const TEXTS: ReadonlySet<Kind> = new Set<Kind>(['talk', 'report', 'guide', 'tool', 'topic']);

/** A language, or the programming interface of something that has an entry. */
const isSomethingElse = (name: string, known: KnownNames): boolean => NOT_TOOLS.has(name) || known.has(/^(.+) (?:SDK|CLI|API)s?$/.exec(name)?.[1] ?? '');

/** Part of the longer name that the entry itself has. */
const isOwnName = ({ kind, file }: Entry, { line }: FoundPlace): boolean => (kind === 'tool' || kind === 'topic') && line < file.bodyLine;

/** Places by name, however it is spelled. */
class Found {
  readonly #byLook = new Map<string, { spellings: Map<string, number>; listed?: string; places: FoundPlace[] }>();

  add(surface: string, place: FoundPlace, listed?: string): void {
    const look = skeleton(surface);
    const name = this.#byLook.get(look) ?? { spellings: new Map<string, number>(), places: [] };
    this.#byLook.set(look, name);
    name.spellings.set(surface, (name.spellings.get(surface) ?? 0) + 1);
    name.places.push(place);
    if (listed !== undefined) name.listed = listed;
  }

  ranked(): Candidate[] {
    return [...this.#byLook.values()]
      .map(({ spellings, listed, places }): Candidate => {
        const [[commonest] = ['']] = [...spellings].sort((a, b) => b[1] - a[1]);
        const all = inOrder(places);
        return { name: listed === undefined ? commonest : listedSpellings(listed)[0], mentions: all.length, in: all, ...(listed !== undefined && { listed }) };
      })
      .sort((a, b) => b.mentions - a.mentions || documents(b) - documents(a) || (a.name < b.name ? -1 : 1));
  }
}

const documents = (candidate: Candidate): number => new Set(candidate.in.map(({ file }) => file)).size;
