import type { Lexicon } from '../../catalog/mentions/lexicon.ts';
import { candidatesOf } from './candidates.ts';
import { cleanText, type Dropped } from './clean.ts';
import { UnreadableNotes } from './decode.ts';
import { withFootnotes } from './footnotes.ts';
import { clearFurniture } from './furniture.ts';
import { headerOf, type Header } from './header.ts';
import { linesOf } from './line.ts';
import { KnownNames, peopleOf, type Person } from './people.ts';
import type { Candidate } from './candidate.ts';
import { plainName } from './name-shape.ts';
import { hasSpeaker, MOST_TALKS, selectTalks } from './select.ts';
import { divide, type TalkNotes } from './talk-notes.ts';
import { isSectionName } from './title.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** Raw notes, taken apart: nothing here depends on what the catalogue knows but its names. */
export interface ReadNotes {
  /** Front matter or the lines that stand in for it. */
  header: Header;
  talks: TalkNotes[];
  /** What belongs to no talk. */
  rest: Unit[];
  /** Whether they are the text of a slide deck. */
  isDeck: boolean;
  notices: string[];
  dropped: Dropped[];
}

/**
 * Takes raw notes apart into talks and the rest. `isMarkdown` says how lone line ends are read; all else is found by the
 * same rules in Markdown and plain text.
 * @throws {UnreadableNotes} when there are more titles than notes can have.
 */
export function readNotes(input: string, isMarkdown: boolean, lexicon: Lexicon): ReadNotes {
  const known = new KnownNames(lexicon);
  const { text, notices, dropped } = cleanText(input);
  const front = headerOf(text);
  const cleared = clearFurniture(linesOf(front.body, front.bodyLine));
  const units = unitsOf(cleared.lines, isMarkdown);
  const footers = cleared.dropped.filter(({ reason }) => reason === 'repeated-footer' || reason === 'page-number');
  const candidates = candidatesOf(units, known);
  const isDeck = footers.length > 0 && isTelegraphic(units) && titlesWithSpeakers(candidates) < 2;
  const { head, talks: chosen } = selectTalks(candidates, units, isDeck);
  if (chosen.length > MOST_TALKS) throw new UnreadableNotes(`has ${chosen.length} titles of talks, more than anybody takes notes on; cut it by day, or give a schedule to \`import schedule\``);
  const divided = withFootnotes(divide(units, chosen, isDeck), units);
  const { breaks } = divided;
  const talks = withHeaderSpeakers(onceEach(divided.talks), front.header, units, known);
  const rest = chosen.length === 0 && talks.length > 0 ? [] : divided.rest;
  const header = front.header;
  if (head) {
    header.title ??= head.title;
    if (head.people.length > 0 && header.authors.length === 0) header.authors = head.people;
  }
  const pause = breaks[0];
  return {
    header: completeHeader(header, units, known),
    talks, rest, isDeck, notices,
    dropped: [...dropped, ...cleared.dropped, ...(pause ? [{ reason: 'break' as const, text: pause.text.trim().slice(0, 120), line: pause.line, count: breaks.length }] : [])],
  };
}

/** Talks that the notes name twice, in a list and over their text, as one. */
function onceEach(talks: readonly TalkNotes[]): TalkNotes[] {
  const byTitle = new Map<string, TalkNotes>();
  for (const talk of talks) {
    const key = talk.candidate.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const known = byTitle.get(key);
    if (known) byTitle.set(key, joined(known, talk));
    else byTitle.set(key, talk);
  }
  return [...byTitle.values()];
}

function joined(first: TalkNotes, second: TalkNotes): TalkNotes {
  const people = [...first.candidate.people, ...second.candidate.people.filter(({ name }) => !first.candidate.people.some((person) => plainName(person.name) === plainName(name)))];
  // What a table says of a talk comes after the text on it.
  const texts = first.candidate.shape === 'row' ? [second.units, first.units] : [first.units, second.units];
  return { candidate: { ...first.candidate, people }, units: texts.flat(), head: [...first.head, ...second.head] };
}

/** Front matter that names speakers makes the whole one talk, or says who gave the only one. */
function withHeaderSpeakers(talks: readonly TalkNotes[], { title, speakers }: Header, units: readonly Unit[], known: KnownNames): TalkNotes[] {
  const people = speakers.flatMap((name) => peopleOf(name, known, 'one') ?? [{ name, sure: false }]);
  const [only, ...others] = talks;
  if (people.length === 0 || others.length > 0) return [...talks];
  if (only) return [only.candidate.people.length > 0 ? only : { ...only, candidate: { ...only.candidate, people } }];
  if (title === undefined) return [];
  const candidate = { at: 0, shape: 'heading' as const, level: 1, title, people, isByline: false, score: 0, hasEvidence: true, rest: '', skip: 0, unread: [] };
  return [{ candidate, units: units.filter(({ kind, text }) => !(kind === 'heading' && text.trim() === title)), head: [] }];
}

/** How many titles have speakers of their own; the speakers of a deck are named on its first and on its last slides. */
function titlesWithSpeakers(candidates: readonly Candidate[]): number {
  const titles = candidates.filter((candidate) => candidate.shape !== 'inline' && !isSectionName(candidate.title) && hasSpeaker(candidate));
  const first = titles[0]?.people.map(({ name }) => plainName(name)) ?? [];
  return titles.filter(({ people }, index) => index === 0 || people.some(({ name }) => !first.includes(plainName(name)))).length;
}

/** Slides are titles and lists: hardly a line of text is a sentence. */
function isTelegraphic(units: readonly Unit[]): boolean {
  const texts = units.filter(({ kind }) => kind === 'text');
  const prose = texts.filter(({ text }) => text.length > 120 || /\p{Ll}\.\s+\p{Lu}/u.test(text));
  return texts.length > 3 && prose.length * 5 <= texts.length;
}

const AUTHOR = /^(?:posted by|written by|author:|text:|von|by)\s+(?<names>.{4,80}?)(?:\s+(?:on|am|le)\s+(?<date>.+))?$/iu;

/** Title, author and date from the first lines, where front matter does not give them. */
function completeHeader(header: Header, units: readonly Unit[], known: KnownNames): Header {
  for (const [index, { text, kind, depth }] of units.slice(0, 12).entries()) {
    const plain = text.trim();
    if (kind !== 'text' && kind !== 'heading') continue;
    const found = AUTHOR.exec(plain);
    const names = found?.groups?.['names'];
    if (header.authors.length === 0 && names && known.shape(names) !== 'none') header.authors = [{ name: names, sure: known.shape(names) === 'name' }];
    if (found?.groups?.['date']) header.dateText ??= found.groups['date'];
    // "What I learned in Tallinn" may head a section, but not above everything else.
    if (kind === 'heading' && (!isSectionName(plain) || (index === 0 && depth === 1 && plain.split(' ').length > 3))) header.title ??= plain;
  }
  // A name alone on the first line is most likely the author's, and nothing says so.
  const [first] = units.filter(({ kind }) => kind !== 'rule');
  const lone: Person[] = first?.kind === 'text' && known.shape(first.text.trim()) === 'name' ? [{ name: first.text.trim(), sure: known.person(first.text.trim()) !== undefined }] : [];
  if (header.authors.length === 0) header.authors = lone;
  return header;
}
