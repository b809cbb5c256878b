import type { Inline, Mark } from './inline.ts';
import { peopleOf, type KnownNames, type Person } from './people.ts';
import { peopleAfter } from './prose-people.ts';
import { bareTitle, isTitleLike } from './title.ts';
import { restOf, splitTitle } from './title-split.ts';

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
    const split = splitTitle(text.slice(mark.start, mark.end), known);
    if (split && split.people.length > 0 && split.rest === '') return { ...split, ...found, rest: restOf(text.slice(inner)) };
    const title = bareTitle(text.slice(mark.start, mark.end));
    const after = peopleBehind(text.slice(inner), known);
    return isTitleLike(title) ? { title, people: after.people, rest: after.rest, ...found } : undefined;
  }
  return splitTitle(text, known);
}

/** Only what may stand before a title: numbers, a time, a label, quotation marks. */
const NOTHING = /^[\s“"„«»'\d:.#()–-]*(?:(?:talk|session|vortrag|title)\s*\d*\s*:\s*)?[“"„«»']?$/i;

function peopleBehind(text: string, known: KnownNames): { people: Person[]; rest: string } {
  const prose = peopleAfter(text, known, (list) => peopleOf(list, known));
  if (prose) return { people: prose.people, rest: restOf(text.slice(prose.end)) };
  const [whole, list] = /^\s*(?:[-–—|:,/]|\/\/)\s*(.{4,160}?)(?=$|:\s|\.\s|\s[-–—]\s)/u.exec(text) ?? [];
  const people = list === undefined ? undefined : peopleOf(list.replace(/\.$/, ''), known);
  return whole !== undefined && people ? { people, rest: restOf(text.slice(whole.length)) } : { people: [], rest: restOf(text) };
}
