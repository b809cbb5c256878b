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
export async function knownTerms(port: TextPort, terms: readonly Term[]): Promise<{ known: KnownTerm[]; unknown: Term[] }> {
  const total = Object.values((await port.values()).type ?? {}).reduce((sum, count) => sum + count, 0);
  const looked = await Promise.all(terms.map(async (term) => ({ term, found: await findTerm(port, term) })));
  const known = looked.flatMap(({ term, found: { asked, pages } }) => {
    if (asked.length === 0) return [];
    return [{ ...term, asked, weight: Math.log(1 + (total - pages + 0.5) / (pages + 0.5)) }];
  });
  return { known, unknown: looked.filter(({ found }) => found.asked.length === 0).map(({ term }) => term) };
}

async function findTerm(port: TextPort, term: Term): Promise<{ asked: string[]; pages: number }> {
  const [entry] = term.entries;
  const texts = [...new Set([term.typed, ...(entry ? [entry.name] : term.variants.map(({ text }) => text))])].slice(0, ASKED);
  const answers = await Promise.all(texts.map(async (text) => ({ text, refs: (await port.search(text, {})).refs })));
  const real = await Promise.all(answers.map(async (answer) => ({ ...answer, isReal: await isReal(term, answer.refs) })));
  const kept = real.filter(({ isReal: yes }) => yes);
  return { asked: kept.map(({ text }) => text), pages: Math.max(0, ...kept.map(({ refs }) => refs.length)) };
}

async function isReal(term: Term, refs: readonly TextRef[]): Promise<boolean> {
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
