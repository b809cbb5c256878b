import { sentencesOf } from '../../catalog/mentions/sentences.ts';
import type { Candidate } from './candidate.ts';
import { inlineOf } from './inline.ts';
import { isSectionName } from './title.ts';
import { unit, type Unit } from './unit.ts';

/** A talk with the part of the notes that is about it. */
export interface TalkNotes {
  candidate: Candidate;
  units: Unit[];
  /** The lines between title and text, in which links, dates and rooms stand, and a time above the title. */
  head: Unit[];
}

/** The notes by talk, and what belongs to none. */
export interface Divided {
  talks: TalkNotes[];
  rest: Unit[];
  /** Names of breaks that were left out. */
  breaks: Unit[];
}

/**
 * Divides the notes: a heading's talk reaches to the next, a title's in running text to the end of what
 * speaks of it, that of a slide deck to the end.
 */
export function divide(units: readonly Unit[], candidates: readonly Candidate[], isDeck: boolean): Divided {
  const owned = new Set<number>();
  const talks = candidates.map((candidate): TalkNotes => ({ candidate, units: [], head: [] }));
  for (const [index, talk] of talks.entries()) {
    const { at, skip, shape } = talk.candidate;
    owned.add(at);
    talk.head = [units[at], ...(shape === 'item' ? [] : units.slice(at + 1, at + 1 + skip))].flatMap((each) => each ?? []);
    const above = units[at - 1];
    if (above?.kind === 'text' && isTimeLine(above.text) && !owned.has(at - 1)) {
      talk.head.push(above);
      owned.add(at - 1);
    }
    const own = ownText(talk.candidate, units[at], candidates.filter((other) => other.at === at));
    const end = isDeck ? units.length : endOf(talk.candidate, candidates[index + 1]?.at ?? units.length, units);
    const start = at + 1 + (shape === 'item' ? 0 : skip);
    talk.units = [...own, ...units.slice(start, end)];
    for (let taken = at; taken < end; taken++) owned.add(taken);
  }
  const breaks = units.filter(({ text, kind }, index) => !owned.has(index) && kind !== 'code' && BREAK.test(text.trim()));
  const left = new Set(breaks);
  return { talks, breaks, rest: units.filter((each, index) => !owned.has(index) && !left.has(each)) };
}

const BREAK = /^(?:[\d.:]+\s*)?(?:\(?(?:coffee|lunch|tea|morning|afternoon)?\s?break\)?|lunch|registration.*|mittagspause|kaffeepause|pause|pause déjeuner)(?:\s*[:–-].*)?$/iu;
const TIME_LINE = /^\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|uhr|[A-Z]{2,4}))?(?:\s?[–-]\s?\d{1,2}[:.]\d{2}.*)?$/iu;
const DAY_LINE = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}$|^day (?:\d|one|two|three|four)\b.{0,30}$/iu;

/** What stands in the unit of the title itself and is about the talk. */
function ownText({ shape, rest, offset, skip }: Candidate, source: Unit | undefined, here: readonly Candidate[]): Unit[] {
  if (!source) return [];
  const text = (value: string) => (value.trim() === '' ? [] : [unit({ kind: 'text', line: source.line, source: value.trim() })]);
  switch (shape) {
    case 'heading':
    case 'line':
      return text(tailOf(source.source, rest));
    case 'item':
      return [...text(tailOf(source.source, rest)), ...source.more.slice(skip).flatMap(text)];
    case 'lead':
      // "“…” by A B showed that": without its title the sentence has no subject.
      return text(/^\p{Ll}/u.test(rest) ? source.source : tailOf(source.source, rest));
    case 'row':
      return text(rest);
    case 'inline': {
      if (here.length < 2) return source.kind === 'item' ? [...text(source.source), ...source.more.flatMap(text)] : text(source.source);
      return text(sentencesBetween(source.text, offset ?? 0, here));
    }
    default:
      return shape satisfies never;
  }
}

/** The sentences of a paragraph from the one with this title to the one before the next. */
function sentencesBetween(text: string, offset: number, here: readonly Candidate[]): string {
  const sentences = sentencesOf(text);
  const starts = here.map((other) => sentences.findLastIndex(({ start }) => start <= (other.offset ?? 0)));
  const own = sentences.findLastIndex(({ start }) => start <= offset);
  const next = Math.min(...starts.filter((start) => start > own), sentences.length);
  const from = Math.min(...starts) === own ? 0 : (sentences[own]?.start ?? 0);
  return text.slice(from, sentences[next - 1]?.end ?? text.length);
}

/** The end of a source whose plain text is this, with its Markdown; the plain text where it cannot be told. */
function tailOf(source: string, rest: string): string {
  if (rest === '' || source.length > 6000) return rest;
  for (const { index } of source.matchAll(/(?<=^|[\s:.,;–—)*_\]-])(?=\S)/gu)) {
    if (source.length - index < rest.length) break;
    if (source.length - index <= rest.length * 3 + 400 && inlineOf(source.slice(index)).text.trim() === rest) return source.slice(index);
  }
  return rest;
}

function endOf({ at, shape, level, skip }: Candidate, next: number, units: readonly Unit[]): number {
  const limit = Math.max(next, at + 1);
  const stop = (isEnd: (each: Unit, index: number) => boolean) => {
    for (let index = at + 1 + (shape === 'item' ? 0 : skip); index < limit; index++) {
      const each = units[index];
      if (each && isEnd(each, index)) return index;
    }
    return limit;
  };
  switch (shape) {
    case 'heading':
      return stop(({ kind, depth, text }) => (kind === 'heading' && depth <= level) || (kind === 'text' && isBoundary(text)));
    case 'line':
      return stop(({ kind, text }) => kind === 'heading' || (kind === 'text' && (isBoundary(text) || (text.length < 60 && !text.endsWith(':') && isSectionName(text)))));
    case 'item':
      return stop(({ kind, depth, text }, index) => kind === 'heading' || (kind === 'item' && depth <= level) || (kind === 'text' && (isBoundary(text) || !(next < units.length && isListed(units, index, next, level)))));
    case 'lead':
    case 'inline':
      return stop(({ kind, text }, index) => !(kind === 'code' || (kind === 'text' && REFERS.test(text)) || (kind === 'item' && shape === 'lead' && index > at)));
    case 'row':
      return at + 1;
    default:
      return shape satisfies never;
  }
}

/** Whether a line is nothing but a time of day, or the time from one to another. */
export const isTimeLine = (text: string): boolean => TIME_LINE.test(text.trim());

const isBoundary = (text: string): boolean => isTimeLine(text) || DAY_LINE.test(text.trim()) || BREAK.test(text.trim());

/** Whether text after an item is followed by the next talk of the same list, with no heading between. */
const isListed = (units: readonly Unit[], from: number, to: number, level: number): boolean =>
  units[to]?.kind === 'item' && units[to]?.depth === level && units.slice(from, to).every(({ kind }) => kind !== 'heading');

/** A paragraph that begins like this goes on about the talk above. */
const REFERS = /^(?:the (?:talk|session|speakers?|presenters?|presentation|demo|recording|slides)|this (?:talk|session|was)|th(?:is|at) demo|(?:he|she|they|their|his|her|both)\b|der vortrag|la présentation)/iu;
