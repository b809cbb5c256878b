import { COLLECTIONS, type Kind } from '../model/collections.ts';

const ARTICLES: Record<Kind, string> = {
  event: 'an event', talk: 'a talk', report: 'a report', tool: 'a tool', topic: 'a topic',
  organization: 'an organization', person: 'a person', guide: 'a guide',
};

/** `an event`, `a tool`. */
export const aKind = (kind: Kind): string => ARTICLES[kind];

/** `events`, `people`: the plural, which is also the folder. */
export const kindPlural = (kind: Kind): string => COLLECTIONS[kind].folder;

/** `a`, `a or b`, `a, b or c`, each in backquotes. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** `; did you mean …?` for suggestions, nothing without. */
export const didYouMean = (suggestions: readonly string[]): string => (suggestions.length > 0 ? `; did you mean ${oneOf(suggestions)}?` : '');
