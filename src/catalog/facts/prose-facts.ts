import type { Entry } from '../entry.ts';
import { isEnglishWord } from '../checks/english-words.ts';
import { proseOf } from '../checks/prose.ts';
import type { Place } from '../source-file.ts';

/** Words at a place in the prose of an entry. */
export interface Sighting {
  words: string;
  /** Index of the passage in reading order, and where in it the words begin. */
  passage: number;
  offset: number;
}

/** Words that may be names, whatever the catalogue knows: each once, where it first stands in plain prose. */
export interface ProseFacts {
  /** Runs of one to three capitalised words of which one at least is no English word. */
  phrases: Sighting[];
  /** Words built like the name of a tool. */
  toolLike: Sighting[];
}

/** Reads the facts off the prose of an entry. */
export function readProse(entry: Entry): ProseFacts {
  const phrases = new Map<string, Sighting>();
  const toolLike = new Map<string, Sighting>();
  for (const [passage, { text, isPlain }] of proseOf(entry).entries()) {
    const sight = (sightings: Map<string, Sighting>, start: number, end: number) => {
      const words = text.slice(start, end);
      if (!sightings.has(words) && isPlain({ start, end })) {
        const kept = apart(words);
        sightings.set(kept, { words: kept, passage, offset: start });
      }
    };
    for (const [start, end] of phrasesIn(text)) {
      if (mayBeName(text.slice(start, end))) sight(phrases, start, end);
    }
    for (const { index, 0: word } of text.matchAll(TOOL_LIKE)) sight(toolLike, index, index + word.length);
  }
  return { phrases: [...phrases.values()], toolLike: [...toolLike.values()] };
}

/** Where in the file the words stand; reads the prose once more, for the few that turn out to be wrong. */
export function placeOfSighting(entry: Entry, { passage, offset }: Sighting): Place {
  return proseOf(entry)[passage]?.placeOf(offset) ?? { line: 1, column: 1 };
}

/** A copy of its own: a slice would keep the whole text that it was cut from in memory. */
const apart = (words: string): string => ` ${words}`.slice(1);

/** Abbreviations differ by one letter and mean different things, shorter names are too near to everything. */
function mayBeName(phrase: string): boolean {
  if (phrase.length < MIN_LENGTH || /^[\p{Lu}\p{N} ]+$/u.test(phrase)) return false;
  return phrase.split(' ').some((word) => !isEnglishWord(word) && !isEnglishWord(word.replace(/s$/, '')));
}

/** Letters a name has at least for others to be near to it. */
export const MIN_LENGTH = 5;

/** Two humps (SchemaHero, OpenTelemetry) or `Kube…`; not the part of an address, a path or a longer word. */
const TOOL_LIKE = /(?<![\p{L}\p{N}@/._#-])(?:(?!Mc\p{Lu})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|Kube[\p{Ll}\p{Lu}]{2,})(?![\p{L}\p{N}]|[._/@-][\p{L}\p{N}])/gu;

const CAPITALISED = /(?<![\p{L}\p{N}@/._-])\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}]|[._/@-][\p{L}\p{N}])/gu;

/** Start and end of each run of one to three capitalised words. */
function* phrasesIn(text: string): Generator<[number, number]> {
  const words = [...text.matchAll(CAPITALISED)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  for (const [index, first] of words.entries()) {
    yield [first.start, first.end];
    for (let last = index + 1; last < Math.min(index + 3, words.length); last++) {
      const [previous, word] = [words[last - 1], words[last]];
      if (!previous || !word || text.slice(previous.end, word.start) !== ' ') break;
      yield [first.start, word.end];
    }
  }
}
