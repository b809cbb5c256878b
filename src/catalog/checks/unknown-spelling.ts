import { distance } from 'fastest-levenshtein';
import type { Entry } from '../entry.ts';
import { proseFactsOf } from '../facts/file-facts.ts';
import { MIN_LENGTH, placeOfSighting, type Sighting } from '../facts/prose-facts.ts';
import { isEnglishWord } from './english-words.ts';
import { knownNames, spellingsOf, type KnownNames } from './known-names.ts';
import { NOT_TOOLS } from './not-tools.ts';
import { problem, type ContentRule } from './rule.ts';
import { skeleton } from './skeleton.ts';
import { placesOf, type Spotted } from './spotted.ts';

/** A capitalised phrase a letter or two from the name of a tool or an organisation is a slip, or an alias to add. */
export const unknownSpelling: ContentRule = {
  name: 'unknown-spelling',
  *run({ entries }) {
    for (const { entry, sighting, meant } of slips(entries)) {
      yield problem('unknown-spelling', entry.file, placeOfSighting(entry, sighting), `\`${sighting.words}\` is spelled almost like \`${meant}\`; correct it, or add an alias if it is right`, [meant]);
    }
  },
};

/** Every place at which a phrase is almost a name, with the name that was probably meant. */
export function* unknownSpellings(entries: readonly Entry[]): Generator<Spotted & { meant: string }> {
  for (const { entry, sighting, meant } of slips(entries)) {
    for (const place of placesOf(entry, sighting.words)) yield { ...place, meant };
  }
}

function* slips(entries: readonly Entry[]): Generator<{ entry: Entry; sighting: Sighting; meant: string }> {
  const nearName = nameFinder(entries);
  for (const entry of entries) {
    for (const sighting of proseFactsOf(entry).phrases) {
      const meant = nearName(sighting.words);
      if (meant) yield { entry, sighting, meant };
    }
  }
}

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
  if (known.has(phrase) || NOT_TOOLS.has(phrase)) return false;
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
    if (Math.abs(target.look.length - look.length) > budget || withoutNumber(target.look) === withoutNumber(look) || isWhoWorksThere(look, target.look)) continue;
    const edits = distance(look, target.look);
    if (edits <= budget && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { name: target.name, edits };
  }
  return best?.name;
}

/** `Googlers` of `Google`. */
const isWhoWorksThere = (look: string, name: string) => look.replace(/ers?$/, '') === name.replace(/e$/, '');

/** Names that differ in a version or a plural are two names, not one misspelt. */
const withoutNumber = (look: string) => look.replace(/\d+/g, '').replace(/s$/, '');
