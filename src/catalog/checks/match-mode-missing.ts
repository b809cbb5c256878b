import { isEnglishWord } from './english-words.ts';
import { problem, type ContentRule } from './rule.ts';

/**
 * A tool, organisation, event or person whose name is a word of its own must say when the word means it.
 * Topics are exempt: "sidecar" the word and sidecar the topic are one.
 */
export const matchModeMissing: ContentRule = {
  name: 'match-mode-missing',
  *run({ catalog }) {
    for (const kind of ['event', 'tool', 'organization', 'person'] as const) {
      for (const { data, file } of catalog.all(kind)) {
        if (!data.match && isEnglishWord(data.name)) {
          yield problem('match-mode-missing', file, { path: ['name'] }, `the name \`${data.name}\` is also an English word; add \`match: exact\` if the capitalised word always means this entry here, else \`match: context\``);
        }
        for (const [index, alias] of (data.aliases ?? []).entries()) {
          const name = typeof alias === 'string' ? alias : alias.name;
          if ((typeof alias === 'string' || !alias.match) && isEnglishWord(name)) {
            yield problem('match-mode-missing', file, { path: ['aliases', index] }, `the alias \`${name}\` is also an English word; write \`{ name: ${name}, match: exact }\` if the word always means this entry as spelled here, else \`match: context\``);
          }
        }
      }
    }
  },
};
