import { PERSON_NAME } from './name-shape.ts';
import { peopleOf, type KnownNames, type Person } from './people.ts';
import { peopleAfter } from './prose-people.ts';
import { oneList } from './speaker-lines.ts';
import { bareTitle, isTitleLike, tellsOfPeople, titleScore } from './title.ts';

/** A title that nothing sets off, the people named in the same line, and what follows them. */
export interface TitleSplit {
  title: string;
  people: Person[];
  rest: string;
}

/** A title and its people stand within so many characters of the beginning. */
const REACH = 400;

/**
 * `Title - Speaker, Company`, `Title (Speaker)`, `Title, Speaker (Company)`, `Title by Speaker`, `Speaker: Title` and the like,
 * each with or without more text behind; a title alone; nothing where there can be none.
 */
export function splitTitle(text: string, known: KnownNames): TitleSplit | undefined {
  const plain = bareTitle(text);
  // A time or `Talk:` before it says what the line is.
  const isAnnounced = !text.trim().startsWith(plain.slice(0, 8));
  for (const split of [byDash, byBracket, byComma, byWord, bySpeakerFirst]) {
    const found = split(plain, known, isAnnounced);
    if (found && isTitleLike(found.title) && !/^\p{Ll}[\p{Ll}]*$/u.test(found.title)) return { ...found, title: bareTitle(found.title) };
  }
  return isTitleLike(plain) && !text.trim().endsWith(':') ? { title: plain, people: [], rest: '' } : undefined;
}

/** Text without the punctuation between a title, its people and what follows. */
export const restOf = (text: string): string => text.replace(/^[\s:,.;–—-]+/u, '').trim();

function byDash(text: string, known: KnownNames): TitleSplit | undefined {
  for (const { index, 0: dash } of [...text.slice(0, REACH).matchAll(/\s(?:[-–—|]|\/\/)\s/gu)].reverse()) {
    const right = text.slice(index + dash.length);
    const [label = ''] = LABEL.exec(right) ?? [];
    for (const list of [oneList(right.slice(label.length)), /^[^:.]{4,160}(?=[:.]\s)/u.exec(right)?.[0]]) {
      const people = list === undefined ? undefined : peopleOf(list, known);
      if (list === undefined || !people || !people.some(({ sure, affiliation }) => sure || affiliation !== undefined)) continue;
      return { title: text.slice(0, index), people: label === '' ? people : people.map((person) => ({ ...person, sure: true })), rest: label === '' ? restOf(right.slice(list.length)) : '' };
    }
  }
  return undefined;
}

const LABEL = /^(?:speakers?|presenters?|panel(?:l?ists?)?|moderator|moderation|vortragende[rn]?|referent(?:in|en|innen)?|sprecher(?:in|innen)?|with|mit|by|von)\s*:\s*/iu;

function byBracket(text: string, known: KnownNames): TitleSplit | undefined {
  for (const { index, 0: whole, 1: round, 2: square } of text.slice(0, REACH).matchAll(/\s*(?:\(([^()]{4,160})\)|\[([^[\]]{4,160})\])(?=$|\s*[:.,–—-])/gu)) {
    const people = peopleOf(round ?? square ?? '', known);
    // Behind somebody's name a bracket says where they work.
    if (people && !endsWithPerson(text.slice(0, index), known)) return { title: text.slice(0, index), people, rest: restOf(text.slice(index + whole.length)) };
  }
  return undefined;
}

/** A comma, a colon or a slash may stand anywhere: there must be people alone behind it, and before it what may be a title. */
function byComma(text: string, known: KnownNames, isAnnounced: boolean): TitleSplit | undefined {
  for (const { index, 0: joint } of text.slice(0, REACH).matchAll(/[,;:]\s+|\s\/\s/gu)) {
    const [title, right] = [text.slice(0, index), text.slice(index + joint.length)];
    for (const list of [right, /^[^:]{4,160}(?=:\s)/u.exec(right)?.[0]]) {
      const people = list === undefined ? undefined : peopleOf(list, known);
      if (list === undefined || !people?.every(({ sure }) => sure)) continue;
      const isPlaced = people.some(({ name, affiliation }) => affiliation !== undefined || known.person(name) !== undefined);
      const isEnough = joint.startsWith(',') ? isPlaced || isAnnounced : isPlaced && list.includes('(');
      if (!isEnough || tellsOfPeople(title) || endsWithPerson(title, known)) continue;
      return { title, people, rest: restOf(right.slice(list.length)) };
    }
  }
  return undefined;
}

function byWord(text: string, known: KnownNames): TitleSplit | undefined {
  for (const { index } of [...text.slice(0, REACH).matchAll(/,?\s(?=(?:by|with|w\/|von|par|avec|mit|por)\s\p{Lu})/gu)].reverse()) {
    const title = text.slice(0, index);
    if (tellsOfPeople(title)) continue;
    const list = peopleOf(text.slice(index).replace(/^,?\s[\p{L}/]+\s/u, ''), known);
    if (list?.every(({ sure }) => sure)) return { title, people: list, rest: '' };
    const after = peopleAfter(text.slice(index).trimStart(), known, () => undefined);
    if (!after?.people.some(({ sure }) => sure)) continue;
    const rest = text.slice(index).trimStart().slice(after.end);
    if (/^(?:$|[.,:;–—-])/.test(rest.trim())) return { title, people: after.people, rest: restOf(rest) };
  }
  return undefined;
}

function bySpeakerFirst(text: string, known: KnownNames): TitleSplit | undefined {
  const [whole, list, title = ''] = /^([^:]{5,100}?)(?::\s|\s[–—-]\s)(.{8,200})$/u.exec(text) ?? [];
  const people = whole === undefined || list === undefined ? undefined : peopleOf(list, known);
  if (!people?.every(({ sure }) => sure) || titleScore(title) < 1) return undefined;
  return { title, people, rest: '' };
}

const LAST_NAME = new RegExp(String.raw`(?:^|[,;:/&)]\s*|\s(?:with|w\/|by|and|von|mit|und|par|avec|et|con|y)\s)(${PERSON_NAME})$`, 'u');

/** Whether a text is the name of a person, or ends with one that is set off from the words before it. */
function endsWithPerson(text: string, known: KnownNames): boolean {
  const name = LAST_NAME.exec(text.trim())?.[1];
  return name !== undefined && known.shape(name) === 'name';
}
