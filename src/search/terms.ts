import { foldedWords } from './fold.ts';
import { glossed } from './glossary.ts';
import type { NameIndex } from './name-index.ts';
import type { NameRecord } from './names.ts';
import { stemOf, stemsOf } from './stems.ts';
import { KIND_WORDS, STOP_WORDS } from './stop-words.ts';

/** A way to say a term. */
export interface Variant {
  /** As the full-text engine is asked for it. */
  text: string;
  /** The stems that must follow each other. */
  stems: readonly string[];
  /** How near it is to what was typed: 1 for the words themselves or a name of the same entry. */
  nearness: number;
}

/** One thing looked for: a name with its spellings, or a word with its synonyms. */
export interface Term {
  /** The words as they were typed, folded. */
  typed: string;
  variants: readonly Variant[];
  /** The entries of that name. */
  entries: readonly NameRecord[];
  /** Whether more letters may follow: the last word of a query that is still being typed. */
  isOpen: boolean;
}

/** Terms of a query at most; the rest of a pasted paragraph is left out. */
const TERMS = 14;

/** How near a synonym is to the word. */
const SYNONYM = 0.8;

/** The terms of a query, in its order, and the kinds of pages it speaks of. */
export function termsOf(text: string, names: NameIndex): { terms: Term[]; kinds: string[] } {
  const words = foldedWords(text);
  const terms: Term[] = [];
  const common: Term[] = [];
  const kinds: string[] = [];
  for (let at = 0; at < words.length && terms.length < TERMS; ) {
    const name = names.longestAt(words, at);
    const isOpen = (length: number) => at + length === words.length && !/\s$/.test(text);
    if (name && !(name.length === 1 && STOP_WORDS.has(words[at] ?? ''))) {
      terms.push(nameTerm(words.slice(at, at + name.length), name.records, isOpen(name.length)));
      at += name.length;
      continue;
    }
    const gloss = glossed(words, at);
    const word = words[at] ?? '';
    const length = gloss?.length ?? 1;
    const term = wordTerm(words.slice(at, at + length), gloss?.texts ?? [], isOpen(length));
    const kind = KIND_WORDS[word];
    if (kind && !gloss) kinds.push(kind);
    if ((STOP_WORDS.has(word) || kind) && !gloss) common.push(term);
    else terms.push(term);
    at += length;
  }
  return { terms: terms.length > 0 ? terms : common, kinds: terms.length > 0 ? kinds : [] };
}

function nameTerm(words: readonly string[], entries: readonly NameRecord[], isOpen: boolean): Term {
  const typed = words.join(' ');
  const spellings = entries.flatMap(({ name, aliases }) => [name, ...aliases]);
  return { typed, variants: variantsOf([typed, ...spellings], 1), entries, isOpen };
}

function wordTerm(words: readonly string[], synonyms: readonly string[], isOpen: boolean): Term {
  const typed = words.join(' ');
  return { typed, variants: [...variantsOf([typed], 1), ...variantsOf(synonyms, SYNONYM)], entries: [], isOpen };
}

/** Spellings in stems, each once; a name of several words also run together. */
function variantsOf(texts: readonly string[], nearness: number): Variant[] {
  const variants = new Map<string, Variant>();
  for (const text of texts) {
    const words = foldedWords(text);
    const joined = words.join('');
    const forms = words.length > 1 && joined.length > 4 ? [{ text, stems: stemsOf(text) }, { text: joined, stems: [stemOf(joined)] }] : [{ text, stems: stemsOf(text) }];
    for (const form of forms) if (form.stems.length > 0 && !variants.has(form.stems.join(' '))) variants.set(form.stems.join(' '), { ...form, nearness });
  }
  return [...variants.values()];
}
