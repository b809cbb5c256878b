import type { Entry } from '../entry.ts';
import { knownNames } from './known-names.ts';
import { NOT_TOOLS } from './not-tools.ts';
import { proseOf } from './prose.ts';
import { problem, type ContentRule } from './rule.ts';
import { oncePerFile, type Spotted } from './spotted.ts';

/** A word built like the name of a tool, of which the catalogue has no entry; once for each file. */
export const unknownName: ContentRule = {
  name: 'unknown-name',
  *run({ entries }) {
    for (const { entry, surface, prose, start } of oncePerFile(unknownNames(entries))) {
      const wayOut = 'notMentions' in entry.data || entry.kind === 'talk' || entry.kind === 'report' ? 'list it under `notMentions` with the reason' : 'put it in backquotes if it is none';
      yield problem('unknown-name', entry.file, prose.placeOf(start), `\`${surface}\` looks like the name of a tool that has no entry; add one, or ${wayOut}`);
    }
  },
};

/** Every place at which a word is built like the name of a tool and no entry has it. */
export function* unknownNames(entries: readonly Entry[], known = knownNames(entries)): Generator<Spotted> {
  for (const entry of entries) {
    for (const prose of proseOf(entry)) {
      for (const { index, 0: name } of prose.text.matchAll(TOOL_LIKE)) {
        if (NOT_TOOLS.has(name) || known.has(name) || known.hasWord(name) || !prose.isPlain({ start: index, end: index + name.length })) continue;
        yield { entry, surface: name, prose, start: index };
      }
    }
  }
}

/** Two humps (SchemaHero, OpenTelemetry) or `Kube…`; not the part of an address, a path or a longer word. */
const TOOL_LIKE = /(?<![\p{L}\p{N}@/._#-])(?:(?!Mc\p{Lu})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|Kube[\p{Ll}\p{Lu}]{2,})(?![\p{L}\p{N}]|[._/@-][\p{L}\p{N}])/gu;
