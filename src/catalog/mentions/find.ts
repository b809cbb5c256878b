import { foldJoint, foldWord, spell, wordsOf, type Range } from './fold.ts';
import type { Lexicon, Name } from './lexicon.ts';

/** A name found in a text; whether it is a mention depends on longer names and, for context names, on what stands near. */
export interface Candidate extends Range {
  name: Name;
}

/**
 * Every place in a text where the words of a name stand: whole words only, not in an address (`karmada.io/docs`),
 * a file name or a handle. Overlapping names are all reported.
 */
export function findNames(text: string, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  const words = wordsOf(text);
  const lower = text.toLowerCase();
  const folded = lower.length === text.length && !NOT_ASCII.test(text) ? lower : undefined;
  const wordAt = ({ start, end }: Range) => folded?.slice(start, end) ?? foldWord(text.slice(start, end));
  for (const [first, word] of words.entries()) {
    let key = wordAt(word);
    let { end } = word;
    for (let next = first + 1; ; next++) {
      const node = lexicon.node(key);
      if (node) addMatches(found, node.names, text, word.start, end);
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

const NOT_ASCII = /[^\0-\x7f]/;

function addMatches(found: Candidate[], names: readonly Name[], text: string, start: number, end: number): void {
  for (const name of names) {
    if (name.mode === 'exact' && spell(text.slice(start, end)) !== name.core) continue;
    const from = start - name.lead.length;
    const to = end + name.trail.length;
    if (name.lead && (from < 0 || text.slice(from, start) !== name.lead)) continue;
    if (name.trail && text.slice(end, to) !== name.trail) continue;
    if ((text[from - 1] === '@' && !name.lead) || isInAddress(text, from, to)) continue;
    found.push({ start: from, end: to, name });
  }
}

/** A web or mail address, a host name, a file name: anything whose dots and slashes are not punctuation. */
const ADDRESS =
  /[A-Za-z][A-Za-z0-9+.-]*:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w.-]*\/)*(?:[\w-]+\.)+[a-z][a-z0-9-]+(?:[/:?#]\S*)?/g;

function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from--;
  while (to < text.length && !isBlank(text.charCodeAt(to))) to++;
  if (from === start && to === end) return false;
  for (const { index, 0: address } of text.slice(from, to).matchAll(ADDRESS)) {
    const addressStart = from + index;
    const addressEnd = addressStart + address.length;
    const overlaps = addressStart < end && addressEnd > start;
    if (overlaps && (addressStart < start || addressEnd > end)) return true;
  }
  return false;
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
