import { distance } from 'fastest-levenshtein';
import type { Entry } from '../entry.ts';
import type { Range } from '../mentions/fold.ts';
import { isEnglishWord } from './english-words.ts';
import { knownNames, spellingsOf, type KnownNames } from './known-names.ts';
import { proseOf } from './prose.ts';
import { problem, type ContentRule } from './rule.ts';
import { skeleton } from './skeleton.ts';
import { oncePerFile, type Spotted } from './spotted.ts';

/** A capitalised phrase a letter or two from the name of a tool or an organisation is a slip, or an alias to add. */
export const unknownSpelling: ContentRule = {
  name: 'unknown-spelling',
  *run({ entries }) {
    for (const { entry, surface, prose, start, meant } of oncePerFile(unknownSpellings(entries))) {
      yield problem('unknown-spelling', entry.file, prose.placeOf(start), `\`${surface}\` is spelled almost like \`${meant}\`; correct it, or add an alias if it is right`, [meant]);
    }
  },
};

/** Every place at which a phrase is almost a name, with the name that was probably meant. */
export function* unknownSpellings(entries: readonly Entry[]): Generator<Spotted & { meant: string }> {
  const nearName = nameFinder(entries);
  for (const entry of entries) {
    for (const prose of proseOf(entry)) {
      for (const { start, end } of phrasesIn(prose.text)) {
        const surface = prose.text.slice(start, end);
        const meant = nearName(surface);
        if (meant && prose.isPlain({ start, end })) yield { entry, surface, prose, start, meant };
      }
    }
  }
}

/** Shorter names are too near to everything. */
const MIN_LENGTH = 5;

/** Finds the known name a phrase was probably meant to be; answers are remembered, since names recur. */
function nameFinder(entries: readonly Entry[]): (phrase: string) => string | undefined {
  const known = knownNames(entries);
  const targets = targetsByInitial(entries);
  const answers = new Map<string, string | undefined>();
  return (phrase) => {
    if (!answers.has(phrase)) answers.set(phrase, mayBeSlip(phrase, known) ? nearest(skeleton(phrase), targets) : undefined);
    return answers.get(phrase);
  };
}

function mayBeSlip(phrase: string, known: KnownNames): boolean {
  // Abbreviations differ by one letter and mean different things.
  if (phrase.length < MIN_LENGTH || /^[\p{Lu}\p{N} ]+$/u.test(phrase) || known.has(phrase)) return false;
  const words = phrase.split(' ');
  return words.some((word) => !known.hasWord(word) && !isEnglishWord(word.replace(/s$/, '')) && !isEnglishWord(word));
}

/** Names and aliases of tools and organisations by the first letter of their look. */
function targetsByInitial(entries: readonly Entry[]): Map<string, { name: string; look: string }[]> {
  const targets = entries
    .filter(({ kind }) => kind === 'tool' || kind === 'organization')
    .flatMap((entry) => spellingsOf(entry).map((name) => ({ name, look: skeleton(name) })))
    .filter(({ name, look }) => look.length >= MIN_LENGTH && /\p{Lu}/u.test(name));
  return Map.groupBy(targets, ({ look }) => look[0] ?? '');
}

function nearest(look: string, targets: ReadonlyMap<string, { name: string; look: string }[]>): string | undefined {
  const budget = look.length < 8 ? 1 : 2;
  let best: { name: string; edits: number } | undefined;
  for (const target of targets.get(look[0] ?? '') ?? []) {
    if (Math.abs(target.look.length - look.length) > budget || withoutNumber(target.look) === withoutNumber(look)) continue;
    const edits = distance(look, target.look);
    if (edits <= budget && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { name: target.name, edits };
  }
  return best?.name;
}

/** Names that differ in a version or a plural are two names, not one misspelt. */
const withoutNumber = (look: string) => look.replace(/\d+/g, '').replace(/s$/, '');

/** Runs of one to three capitalised words. */
function* phrasesIn(text: string): Generator<Range> {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}@/._-])\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}]|[._/@-][\p{L}\p{N}])/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  for (const [index, first] of words.entries()) {
    yield first;
    for (let last = index + 1; last < Math.min(index + 3, words.length); last++) {
      const [previous, word] = [words[last - 1], words[last]];
      if (!previous || !word || text.slice(previous.end, word.start) !== ' ') break;
      yield { start: first.start, end: word.end };
    }
  }
}
