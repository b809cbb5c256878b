import { knownNames } from './known-names.ts';
import { NOT_TOOLS } from './not-tools.ts';
import { proseOf } from './prose.ts';
import { problem, type ContentRule } from './rule.ts';

/** A word built like the name of a tool, of which the catalogue has no entry; once for each file. */
export const unknownName: ContentRule = {
  name: 'unknown-name',
  *run({ entries }) {
    const known = knownNames(entries);
    for (const entry of entries) {
      const told = new Set<string>();
      for (const { text, placeOf, isPlain } of proseOf(entry)) {
        for (const { index, 0: name } of text.matchAll(TOOL_LIKE)) {
          if (told.has(name) || NOT_TOOLS.has(name) || known.has(name) || known.hasWord(name) || !isPlain({ start: index, end: index + name.length })) continue;
          told.add(name);
          yield problem('unknown-name', entry.file, placeOf(index), `\`${name}\` looks like the name of a tool that has no entry; add one, or ${'notMentions' in entry.data || entry.kind === 'talk' || entry.kind === 'report' ? 'list it under `notMentions` with the reason' : 'put it in backquotes if it is none'}`);
        }
      }
    }
  },
};

/** Two humps (SchemaHero, OpenTelemetry) or `Kube…`; not the part of an address, a path or a longer word. */
const TOOL_LIKE = /(?<![\p{L}\p{N}@/._#-])(?:(?!Mc\p{Lu})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|Kube[\p{Ll}\p{Lu}]{2,})(?![\p{L}\p{N}]|[._/@-][\p{L}\p{N}])/gu;
