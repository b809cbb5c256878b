import type { EntryOf } from '../entry.ts';
import type { NamedKind } from '../model/collections.ts';

/**
 * The plural of a spelling, where counting makes sense: topics, series of events, and the kinds of tools that are things
 * rather than programs (an API, a feature, a standard). Nobody says two Crossplanes; a company's or a person's name with an
 * s is another name. A capitalised word that must be `exact` gets none, since "Rafts" begins a sentence about boats.
 */
export function pluralOf({ kind, data }: EntryOf<NamedKind>, spelling: string, isExact: boolean): string | undefined {
  const isCountable = kind === 'topic' || ('kind' in data && COUNTABLE.has(`${kind} ${data.kind}`));
  if (!isCountable || !/\p{L}$/u.test(spelling)) return undefined;
  if (isExact && /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(spelling)) return undefined;
  if (/(?:ss|x|z|ch|sh)$/.test(spelling)) return `${spelling}es`;
  if (/s$/i.test(spelling)) return undefined;
  return /[^aeiou\P{Ll}]y$/u.test(spelling) ? `${spelling.slice(0, -1)}ies` : `${spelling}s`;
}

const COUNTABLE: ReadonlySet<string> = new Set(['event series', 'tool api', 'tool feature', 'tool standard']);
