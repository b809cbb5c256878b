import { matchTerm, presence } from './page-match.ts';
import { preparePage } from './page-text.ts';
import type { WeightedTerm } from './score.ts';
import type { Term } from './terms.ts';
import type { IndexFilters, TextPage, TextPort, TextRef } from './text-port.ts';

/** A term with the words by which the full-text engine finds it. */
export interface KnownTerm extends WeightedTerm {
  /** Texts to ask the engine for, nearest first. */
  asked: readonly string[];
}

/** Pages looked into to tell whether a word was really found. */
const SAMPLE = 3;

/** Spellings and synonyms of one term that are asked for. */
const ASKED = 4;

/**
 * The terms that some page has, weighted by how rare they are, and those that none has. The engine shortens a word it
 * does not know until some word fits, down to "a", and such finds are none.
 */
export async function knownTerms(port: TextPort, terms: readonly Term[]): Promise<{ known: KnownTerm[]; unknown: WeightedTerm[] }> {
  const total = await port.size();
  const weightOf = (pages: number) => Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
  const looked = await Promise.all(terms.map(async (term) => ({ term, ...(await findTerm(port, term)) })));
  return {
    known: looked.flatMap(({ term, asked, pages, isOpen }) => (asked.length > 0 ? [{ ...term, isOpen, asked, weight: weightOf(pages) * numeral(term) }] : [])),
    unknown: looked.filter(({ asked }) => asked.length === 0).map(({ term }) => ({ ...term, variants: [], weight: weightOf(0) / 2 })),
  };
}

/** A number is looked for more than the words around it. */
function numeral({ typed }: Term): number {
  return /\d/.test(typed) ? 1.4 : 1;
}

async function findTerm(port: TextPort, term: Term): Promise<{ asked: string[]; pages: number; isOpen: boolean }> {
  const [entry] = term.entries;
  const spellings = entry ? [{ text: term.typed, variants: term.variants }, { text: entry.name, variants: term.variants }] : term.variants.map((variant) => ({ text: variant.text, variants: [variant] }));
  const texts = [...new Map(spellings.map((spelling) => [spelling.text, spelling])).values()].slice(0, ASKED);
  const answers = await Promise.all(texts.map(async (spelling) => ({ ...spelling, refs: (await port.search(spelling.text, {})).refs })));
  const isReal = (isOpen: boolean) => Promise.all(answers.map(({ variants, refs }) => isFound({ ...term, variants, isOpen }, refs)));
  const exact = await isReal(term.isOpen);
  // What is no word may be the beginning of one.
  const isOpen = term.isOpen || !exact.includes(true);
  const real = isOpen === term.isOpen ? exact : await isReal(true);
  const kept = answers.filter((_, index) => real[index]);
  return { asked: kept.map(({ text }) => text), pages: Math.max(0, ...kept.map(({ refs }) => refs.length)), isOpen };
}

async function isFound(term: Term, refs: readonly TextRef[]): Promise<boolean> {
  const pages = await Promise.all(refs.slice(0, SAMPLE).map((ref) => ref.load()));
  return pages.some((page) => presence(matchTerm(term, preparePage(page))) > 0);
}

/** Pages that have at least one of the terms, those with the most telling ones first. */
export async function pagesWithSome(port: TextPort, terms: readonly KnownTerm[], filters: IndexFilters): Promise<TextRef[]> {
  const pages = new Map<string, { ref: TextRef; score: number }>();
  for (const { asked, weight } of terms) {
    const best = new Map<string, { ref: TextRef; score: number }>();
    for (const [index, text] of asked.entries()) {
      const { refs } = await port.search(text, filters);
      const top = refs[0]?.score || 1;
      for (const ref of refs) {
        const score = weight * (index === 0 ? 1 : 0.8) * (0.7 + (0.3 * ref.score) / top);
        if (score > (best.get(ref.id)?.score ?? 0)) best.set(ref.id, { ref, score });
      }
    }
    for (const [id, { ref, score }] of best) pages.set(id, { ref, score: score + (pages.get(id)?.score ?? 0) });
  }
  return [...pages.values()].toSorted((a, b) => b.score - a.score).map(({ ref }) => ref);
}

/** Loads the first pages of a list. */
export function loadFirst(refs: readonly TextRef[], count: number): Promise<TextPage[]> {
  return Promise.all(refs.slice(0, count).map((ref) => ref.load()));
}
