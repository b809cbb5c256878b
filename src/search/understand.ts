import { knownTerms, type KnownTerm } from './candidates.ts';
import { correctWord, nameShortenedTo, replaceWords } from './correct.ts';
import { foldText } from './fold.ts';
import type { NameIndex } from './name-index.ts';
import { rankNames } from './names.ts';
import type { WeightedTerm } from './score.ts';
import { TYPO_FIT } from './surface.ts';
import { termsOf } from './terms.ts';
import type { TextPort } from './text-port.ts';

/** What the words of a query are taken for. */
export interface Understanding {
  /** Terms that some page has. */
  terms: KnownTerm[];
  /** Terms that no page has. */
  unknown: WeightedTerm[];
  /** Kinds of pages the query speaks of. */
  kinds: string[];
  /** The query with mistyped words replaced, where that was needed. */
  corrected: string | undefined;
}

/** The words of a query as terms some page has; a mistyped word is replaced by the name it most likely is. */
export async function understand(port: TextPort, index: NameIndex, words: string, asTyped: boolean | undefined): Promise<Understanding> {
  const first = termsOf(words, index);
  const { known, unknown } = await knownTerms(port, first.terms);
  if (unknown.length === 0 || asTyped) return { terms: known, kinds: first.kinds, corrected: undefined, unknown };
  const corrections = new Map(unknown.flatMap(({ typed }) => typed.split(' ')).flatMap((word) => {
    const correct = correctWord(word, index) ?? nameShortenedTo(word, index);
    return correct ? [[word, correct] as const] : [];
  }));
  const corrected = corrections.size > 0 ? replaceWords(words, corrections, foldText) : wholeName(words, index);
  if (corrected === undefined || foldText(corrected) === foldText(words)) return { terms: known, kinds: first.kinds, corrected: undefined, unknown };
  const second = termsOf(corrected, index);
  const again = await knownTerms(port, second.terms);
  return { terms: again.known, kinds: second.kinds, corrected, unknown: again.unknown };
}

/** The name that a query as a whole misspells. */
function wholeName(words: string, index: NameIndex): string | undefined {
  const [best] = rankNames(index.records, words, 1);
  return best && best.score <= TYPO_FIT ? best.matched : undefined;
}
