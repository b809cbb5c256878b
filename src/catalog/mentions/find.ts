import { foldJoint, foldWord, isAscii, wordsOf, type Range } from './fold.ts';
import type { Name } from './lexicon.ts';
import { isWritten, type NameIndex, type Spelling } from './name-index.ts';

/** A name found in a text; whether it is a mention depends on longer names and, for context names, on what stands near. */
export interface Candidate<S extends Spelling = Name> extends Range {
  name: S;
}

/**
 * Every place in a text where the words of a name stand: whole words only, not in an address (`karmada.io/docs`),
 * a file name or a handle. Overlapping names are all reported.
 */
export function findNames<S extends Spelling>(text: string, index: Pick<NameIndex<S>, 'node'>): Candidate<S>[] {
  const found: Candidate<S>[] = [];
  const words = wordsOf(text);
  const folded = isAscii(text) ? text.toLowerCase() : undefined;
  const wordAt = ({ start, end }: Range) => folded?.slice(start, end) ?? foldWord(text.slice(start, end));
  const addresses = new Addresses(text);
  for (const [first, word] of words.entries()) {
    let key = wordAt(word);
    let { end } = word;
    for (let next = first + 1; ; next++) {
      const node = index.node(key);
      if (node) addMatches(found, node.names, text, { start: word.start, end }, addresses);
      const following = words[next];
      if (!following) break;
      const between = text.slice(end, following.start);
      if (!node?.more && !(between === '-' && key.length < LONGEST_HYPHENATED)) break;
      key += foldJoint(between) + wordAt(following);
      end = following.end;
    }
  }
  return found;
}

/** A hyphen may stand anywhere in a name (`Cross-plane`), so hyphenated words are tried together up to this length. */
const LONGEST_HYPHENATED = 24;

function addMatches<S extends Spelling>(found: Candidate<S>[], names: readonly S[], text: string, { start, end }: Range, addresses: Addresses): void {
  for (const name of names) {
    if (!isWritten(text.slice(start, end), name)) continue;
    const from = start - name.lead.length;
    const to = end + name.trail.length;
    if (name.lead && (from < 0 || text.slice(from, start) !== name.lead)) continue;
    if (name.trail && text.slice(end, to) !== name.trail) continue;
    if ((text[from - 1] === '@' && !name.lead) || addresses.hold({ start: from, end: to })) continue;
    found.push({ start: from, end: to, name });
  }
}

/** Web and mail addresses, host names and file names: whatever has dots and slashes that are not punctuation. */
class Addresses {
  readonly #text: string;
  #found: Range[] | undefined;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a stretch is part of a longer address. Stretches must be asked for in order of their start, give or take a symbol. */
  hold({ start, end }: Range): boolean {
    this.#found ??= MAY_HAVE_ADDRESS.test(this.#text)
      ? [...this.#text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({ start: index, end: index + address.length }))
      : [];
    while ((this.#found[this.#next]?.end ?? Infinity) <= start - LONGEST_LEAD) this.#next++;
    for (let index = this.#next; (this.#found[index]?.start ?? Infinity) < end; index++) {
      const address = this.#found[index];
      if (address && address.end > start && (address.start < start || address.end > end)) return true;
    }
    return false;
  }
}

const LONGEST_LEAD = 8;

const MAY_HAVE_ADDRESS = /[@/]|[\w-]\.[a-z]/;

/** Each alternative begins where a run of its characters begins, which keeps the search linear. */
const ADDRESS =
  /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*:\/\/\S+|(?<![\w.])www\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w./-])(?:[\w.-]*\/)*(?:[\w-]+\.)+[a-z][a-z0-9-]+(?:[/:?#]+(?=\w)\S*)?/g;
