import { placeOfSighting } from '../facts/prose-facts.ts';
import { proseFactsOf } from '../facts/file-facts.ts';
import { knownNames } from './known-names.ts';
import { NOT_TOOLS } from './not-tools.ts';
import { problem, type ContentRule } from './rule.ts';

/** A word built like the name of a tool, of which the catalogue has no entry; once for each file. */
export const unknownName: ContentRule = {
  name: 'unknown-name',
  *run({ entries }) {
    const known = knownNames(entries);
    for (const entry of entries) {
      for (const sighting of proseFactsOf(entry).toolLike) {
        const name = sighting.words;
        if (NOT_TOOLS.has(name) || known.has(name) || known.hasWord(name)) continue;
        yield problem('unknown-name', entry.file, placeOfSighting(entry, sighting), `\`${name}\` looks like the name of a tool that has no entry; add one, or ${'notMentions' in entry.data || entry.kind === 'talk' || entry.kind === 'report' ? 'list it under `notMentions` with the reason' : 'put it in backquotes if it is none'}`);
      }
    }
  },
};
