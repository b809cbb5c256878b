import { plainName } from './name-shape.ts';
import { peopleOf, type KnownNames, type Person } from './people.ts';
import { isRole } from './role.ts';
import type { Unit } from './unit.ts';
import { isWhenOrWhere } from './when.ts';

/** The lines between a title and its text. */
export interface SpeakerLines {
  people: Person[];
  /** How many lines they are, addresses and rooms included. */
  length: number;
  /** Whether the people are given as `By …`, which may name an author as well. */
  isByline: boolean;
  /** What stands behind a label for speakers and could not be read. */
  unread: string[];
  /** Whether an address of a recording, of slides or of the schedule is among them. */
  hasLink: boolean;
}

const LABEL =
  /^(?<label>speakers?|speaker\(s\)|presenters?|presented by|panel(?:l?ists?)?|hosts?|hosted by|moderators?|vortragende[rn]?|vortrag von|referent(?:in|en|innen)?|sprecher(?:in|innen|\*innen|:innen)?|intervenant(?:e|s|es|·e·s)?|orateurs?|oratrices?|conférenciers?|conférencières?|présenté par|ponentes?|who)\s*:\s*(?<list>.+)$/iu;
const BYLINE = /^(?<label>by|with|von|par|avec|mit|por)\s*:?\s+(?<list>\p{Lu}.+)$/iu;
const META = /^(?:recording|video|slides?|deck|date|datum|room|raum|salle|time|zeit|track|links?|code|repo(?:sitory)?|when|where|level|format|duration|language|tags?|schedule|sched|folien|aufzeichnung|vidéo|demo)\b\s*:/iu;
const PLACE = /^(?:level|room|hall|raum|saal|salle|stage|floor)\s[\p{N}\p{Lu}]/iu;
const LINK_WORD = /^(?:slides?|video|recording|deck|code|schedule|sched|link|folien|aufzeichnung|youtube|github)$/i;
const HANDLE = /^[^\p{L}]*@\w+$|^𝕏 @\w+$/u;

/** Reads who spoke from the lines that follow a title. */
export function speakerLines(lines: readonly Pick<Unit, 'kind' | 'text' | 'source'>[], known: KnownNames): SpeakerLines {
  const found: SpeakerLines = { people: [], length: 0, isByline: false, unread: [], hasLink: false };
  let stack: Person | undefined;
  for (const { kind, text: raw, source } of lines.slice(0, 12)) {
    if (kind !== 'text' && kind !== 'item') break;
    const text = raw.trim().replace(/^[*_|]+|(?<![*_|])[*_|]+$/g, '').trim();
    const labelled = LABEL.exec(text) ?? BYLINE.exec(text);
    const people = labelled ? peopleOf(oneList(labelled.groups?.['list'] ?? ''), known, isMany(text)) : text.length < 160 ? peopleOf(withoutWhen(text), known) : undefined;
    if (labelled && !people && LABEL.test(text)) found.unread.push(labelled.groups?.['list'] ?? '');
    else if (labelled && people) {
      if (found.people.length === 0) found.isByline = !LABEL.test(text);
      // Under a label for speakers even English words are a name.
      found.people.push(...(LABEL.test(text) ? people.map((person) => ({ ...person, sure: true })) : people));
    } else if (META.test(text) || namesLinks(text)) found.hasLink ||= /https?:/.test(source);
    else if (PLACE.test(text) || HANDLE.test(text) || isWhenOrWhere(text)) stack = undefined;
    else if (people && kind === 'text' && people.every(({ sure, affiliation }) => sure || affiliation !== undefined)) {
      stack = people.length === 1 && people[0]?.affiliation === undefined ? people[0] : undefined;
      found.people.push(...people);
    } else if (stack && isRole(text) && text.length < 80) found.length += 0;
    else if (stack && stack.affiliation === undefined && /^\p{Lu}[^.!?:]{1,50}$/u.test(text) && text.split(' ').length <= 5) {
      stack.affiliation = text;
      stack = undefined;
    } else break;
    found.length++;
  }
  return { ...found, people: onceEach(found.people) };
}

/** People that two lines name, such as a page of the schedule, once, with the affiliation that either gives. */
function onceEach(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person>();
  for (const person of people) byName.set(plainName(person.name), { ...person, ...byName.get(plainName(person.name)) });
  return [...byName.values()];
}

/** A line of the schedule without its parts that say when and where: `12 November, 11:00 — Ana Sá (Havn)`. */
function withoutWhen(text: string): string {
  const parts = text.split(/\s+[—–|·•]\s+/u);
  const others = parts.filter((part) => !isWhenOrWhere(part));
  return others.length === 1 && parts.length > 1 ? (others[0] ?? text) : text;
}

/** A label in the plural, or one that stands for both, is followed by people alone; so is one within the line. */
const isMany = (line: string) => (/(?:^|[.;]\s+)(?:speakers|speaker\(s\)|presenters|panel.*|hosts|vortragende|referenten|referentinnen|sprecher.*|intervenant(?:s|es|·e·s)|orateurs|oratrices|ponentes|who)\s*:/i.test(line) ? 'many' : 'one');

/** `Moderator: A B. Panelists: C D, E F` in one line. */
export const oneList = (list: string): string => list.replace(/[.;]\s+(?:moderat(?:ors?|ion)|panel(?:l?ists?)?|hosts?|speakers?)\s*:\s*/giu, '; ');

/** Whether a line is addresses and words for them alone, such as `Slides | Video`. */
function namesLinks(text: string): boolean {
  const words = text.match(/https?:\S+|\w+/gu) ?? [];
  return words.length > 0 && words.every((word) => LINK_WORD.test(word) || /^https?:/i.test(word));
}
