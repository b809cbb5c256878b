import { foldJoint, foldWord, spell, wordsOf } from './fold.ts';

/** How a name is written, whatever it stands for. */
export interface Spelling {
  /** What must be the same in a text: everything (`exact`), the letters and their capitals (`cased`), or the letters (`folded`). */
  compare: 'folded' | 'cased' | 'exact';
  /** The spelling from its first to its last word. */
  core: string;
  /** Symbols that must stand directly before and after the words, as in `@handle` and `C++`. */
  lead: string;
  trail: string;
}

/** What is known of a run of folded words. */
export interface NameNode<S extends Spelling> {
  /** Names that end here. */
  names: S[];
  /** Whether longer names begin with it. */
  more: boolean;
}

/** Names by their folded words, so that a text is read once however many there are. */
export class NameIndex<S extends Spelling> {
  readonly #nodes = new Map<string, NameNode<S>>();

  add(name: S): void {
    const pieces = piecesOf(name.core);
    let key = '';
    for (const [index, piece] of pieces.entries()) {
      key += piece;
      const node = this.#nodes.get(key) ?? { names: [], more: false };
      if (index < pieces.length - 1) node.more = true;
      else node.names.push(name);
      this.#nodes.set(key, node);
    }
  }

  /** The names that end at, or go on after, this run of folded words. */
  node(key: string): NameNode<S> | undefined {
    return this.#nodes.get(key);
  }
}

/** Takes a spelling apart; `undefined` when it has no letter and no digit. */
export function spellingOf(name: string, compare: Spelling['compare']): Spelling | undefined {
  const words = wordsOf(name);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  return { compare, core: spell(name.slice(first.start, last.end)), lead: name.slice(0, first.start), trail: name.slice(last.end) };
}

/** Whether words that fold to a spelling are written as it asks. */
export function isWritten(words: string, { compare, core }: Spelling): boolean {
  if (compare === 'folded') return true;
  const spelled = spell(words);
  return spelled === core || (compare === 'cased' && hasCapitalsOf(core.replace(SEPARATORS, ''), spelled.replace(SEPARATORS, '')));
}

/** A capital must stay one; a small letter may be a capital, as at the beginning of a sentence and in headings. */
const hasCapitalsOf = (core: string, spelled: string) => spelled.length === core.length && [...core].every((letter, index) => !/\p{Lu}/u.test(letter) || [...spelled][index] === letter);

const SEPARATORS = /[\s‐‑-]/g;

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
