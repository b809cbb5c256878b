import type { Inline, Mark } from './inline.ts';
import { peopleOf, type KnownNames, type Person } from './people.ts';
import { peopleAfter } from './prose-people.ts';
import { bareTitle, isTitleLike, titleScore } from './title.ts';

/** A title at the beginning of a line or paragraph, and what follows it. */
export interface Lead {
  title: string;
  people: Person[];
  /** What follows title and people, without Markdown. */
  rest: string;
  /** Whether quotation marks, bold print or a link set the title off. */
  marked?: Mark['kind'];
  /** Where the title leads as a link. */
  url?: string;
}

/** Reads a title, and people where they are named with it, from the beginning of a text; nothing where there can be none. */
export function leadOf({ text, marks }: Inline, known: KnownNames): Lead | undefined {
  const mark = marks.find(({ kind, start, end }) => start < 80 && kind !== 'code' && NOTHING.test(text.slice(0, start)) && (kind !== 'emphasis' || /\s\S+\s/.test(text.slice(start, end))));
  if (mark) {
    const inner = mark.kind === 'quote' ? mark.end + 1 : mark.end;
    const url = marks.find(({ url, start, end }) => url !== undefined && start <= mark.start + 2 && end >= mark.end - 2)?.url;
    const found = { marked: mark.kind, ...(url !== undefined && { url }) };
    const split = splitPlain(text.slice(mark.start, mark.end), known);
    if (split && split.people.length > 0 && split.rest === '') return { ...split, ...found, rest: restOf(text.slice(inner)) };
    const title = bareTitle(text.slice(mark.start, mark.end));
    const after = peopleBehind(text.slice(inner), known);
    return isTitleLike(title) ? { title, people: after.people, rest: after.rest, ...found } : undefined;
  }
  return splitPlain(text, known);
}

/** Only what may stand before a title: numbers, a time, a label, quotation marks. */
const NOTHING = /^[\s“"„«»'\d:.#()–-]*(?:(?:talk|session|vortrag|title)\s*\d*\s*:\s*)?[“"„«»']?$/i;

function peopleBehind(text: string, known: KnownNames): { people: Person[]; rest: string } {
  const prose = peopleAfter(text, known, (list) => peopleOf(list, known));
  if (prose) return { people: prose.people, rest: restOf(text.slice(prose.end)) };
  const [whole, list] = /^\s*(?:[-–—|:,]|\/\/)\s*(.{4,160}?)(?=$|:\s|\.\s|\s[–—]\s)/u.exec(text) ?? [];
  const people = list === undefined ? undefined : peopleOf(list.replace(/\.$/, ''), known);
  return whole !== undefined && people ? { people, rest: restOf(text.slice(whole.length)) } : { people: [], rest: restOf(text) };
}

const restOf = (text: string): string => text.replace(/^[\s:,.;–—-]+/u, '').trim();

/** A title and its people stand within so many characters of the beginning. */
const REACH = 400;

/** `Title - Speaker, Company`, `Title (Speaker)`, `Title by Speaker`, `Speaker: Title`, each with or without more text behind. */
function splitPlain(text: string, known: KnownNames): Lead | undefined {
  const plain = bareTitle(text);
  for (const split of [byDash, byBracket, byWord, bySpeakerFirst]) {
    const found = split(plain, known);
    if (found && isTitleLike(found.title) && !/^\p{Ll}[\p{Ll}]*$/u.test(found.title)) return { ...found, title: bareTitle(found.title) };
  }
  return isTitleLike(plain) && !text.trim().endsWith(':') ? { title: plain, people: [], rest: '' } : undefined;
}

function byDash(text: string, known: KnownNames): Lead | undefined {
  for (const { index, 0: dash } of [...text.slice(0, REACH).matchAll(/\s(?:[-–—|]|\/\/)\s/gu)].reverse()) {
    const right = text.slice(index + dash.length);
    for (const list of [right, /^[^:.]{4,160}(?=[:.]\s)/u.exec(right)?.[0]]) {
      const people = list === undefined ? undefined : peopleOf(list, known);
      if (list === undefined || !people || !people.some(({ sure, affiliation }) => sure || affiliation !== undefined)) continue;
      return { title: text.slice(0, index), people, rest: restOf(right.slice(list.length)) };
    }
  }
  return undefined;
}

function byBracket(text: string, known: KnownNames): Lead | undefined {
  for (const { index, 0: whole, 1: list = '' } of text.slice(0, REACH).matchAll(/\s*\(([^()]{4,160})\)(?=$|\s*[:.,–—-])/gu)) {
    const people = peopleOf(list, known);
    if (people) return { title: text.slice(0, index), people, rest: restOf(text.slice(index + whole.length)) };
  }
  return undefined;
}

function byWord(text: string, known: KnownNames): Lead | undefined {
  for (const { index } of [...text.slice(0, REACH).matchAll(/,?\s(?=(?:by|with|von|par|avec|mit|por)\s\p{Lu})/gu)].reverse()) {
    const list = peopleOf(text.slice(index).replace(/^,?\s\p{L}+\s/u, ''), known);
    if (list?.every(({ sure }) => sure)) return { title: text.slice(0, index), people: list, rest: '' };
    const after = peopleAfter(text.slice(index).trimStart(), known, () => undefined);
    if (!after?.people.some(({ sure }) => sure)) continue;
    const rest = text.slice(index).trimStart().slice(after.end);
    if (/^(?:$|[.,:;–—-])/.test(rest.trim())) return { title: text.slice(0, index), people: after.people, rest: restOf(rest) };
  }
  return undefined;
}

function bySpeakerFirst(text: string, known: KnownNames): Lead | undefined {
  const [whole, list, title = ''] = /^([^:]{5,100}?)(?::\s|\s[–—-]\s)(.{8,200})$/u.exec(text) ?? [];
  const people = whole === undefined || list === undefined ? undefined : peopleOf(list, known);
  if (!people?.every(({ sure }) => sure) || titleScore(title) < 1) return undefined;
  return { title, people, rest: '' };
}
