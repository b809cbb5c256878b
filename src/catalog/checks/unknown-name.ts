import type { Entry } from '../entry.ts';
import { proseFactsOf } from '../facts/file-facts.ts';
import { placeOfSighting, type Sighting } from '../facts/prose-facts.ts';
import { knownNames } from './known-names.ts';
import { NOT_TOOLS } from './not-tools.ts';
import { problem, type ContentRule } from './rule.ts';
import { placesOf, type Spotted } from './spotted.ts';

/** A word built like the name of a tool, of which the catalogue has no entry; once for each file. */
export const unknownName: ContentRule = {
  name: 'unknown-name',
  *run({ entries }) {
    for (const [entry, sighting] of sightings(entries)) {
      const wayOut = 'notMentions' in entry.data || entry.kind === 'talk' || entry.kind === 'report' ? 'list it under `notMentions` with the reason' : 'put it in backquotes if it is none';
      yield problem('unknown-name', entry.file, placeOfSighting(entry, sighting), `\`${sighting.words}\` looks like the name of a tool that has no entry; add one, or ${wayOut}`);
    }
  },
};

/** Every place at which a word is built like the name of a tool and no entry has it. */
export function* unknownNames(entries: readonly Entry[], known = knownNames(entries)): Generator<Spotted> {
  for (const [entry, { words }] of sightings(entries, known)) yield* placesOf(entry, words);
}

function* sightings(entries: readonly Entry[], known = knownNames(entries)): Generator<[Entry, Sighting]> {
  for (const entry of entries) {
    for (const sighting of proseFactsOf(entry).toolLike) {
      const { words } = sighting;
      if (!NOT_TOOLS.has(words) && !known.has(words) && !known.hasWord(words)) yield [entry, sighting];
    }
  }
}
