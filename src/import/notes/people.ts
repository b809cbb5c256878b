import { fold } from '../../catalog/mentions/fold.ts';
import type { Lexicon } from '../../catalog/mentions/lexicon.ts';
import type { NamedKind } from '../../catalog/model/collections.ts';
import { nameShape, plainName, withoutHonorifics } from './name-shape.ts';
import { hasLegalForm, isCorporate, isRole } from './role.ts';

/** Somebody whom the notes name as a speaker or an author. */
export interface Person {
  name: string;
  /** The organisation as the notes write it. */
  affiliation?: string;
  /** Whether what stands there for the organisation may as well be a second person: `A B, C D`. */
  mayBeTwo?: true;
  /** Whether nothing else can be meant. */
  sure: boolean;
}

/** What the names of the catalogue say about a text that is a whole name. */
export class KnownNames {
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Kind and id of the only entry with this name; nothing where there is none or where it is not sure. */
  find(text: string): { kind: NamedKind; id: string } | undefined {
    const names = this.#lexicon.node(fold(text))?.names ?? [];
    const [first, ...others] = [...new Set(names.map(({ entry }) => entry))];
    return first && others.length === 0 ? { kind: first.kind, id: first.id } : undefined;
  }

  /** The person with this name, with or without nickname and initials. */
  person(name: string): string | undefined {
    const found = this.find(name) ?? this.find(plainName(name));
    return found?.kind === 'person' ? found.id : undefined;
  }

  organization(name: string): string | undefined {
    const found = this.find(name) ?? this.find(name.replace(/^the /i, ''));
    return found?.kind === 'organization' ? found.id : undefined;
  }

  /** How much a text looks like a person, the catalogue's names considered. */
  shape(text: string): 'name' | 'doubtful' | 'none' {
    const found = this.find(text);
    if (found) return found.kind === 'person' ? 'name' : 'none';
    const shape = isRole(text) || hasLegalForm(text) ? 'none' : nameShape(text);
    return shape === 'name' && text.split(' ').some((word) => this.#isThing(word)) ? 'doubtful' : shape;
  }

  /** Whether a word alone is the name of a tool or a topic. */
  #isThing(word: string): boolean {
    const kind = this.find(word)?.kind;
    return kind === 'tool' || kind === 'topic';
  }
}

/** How a list of people is introduced: by a label in the plural, in the singular, or not at all. */
export type ListLabel = 'many' | 'one' | 'none';

/**
 * The people of a text that is a list of people and where they work, in any of the usual forms: `A B and C D (Org)`,
 * `A B, Role, Org`, `A B, Org & C D, Org`. Nothing when a part of it is something else.
 */
export function peopleOf(text: string, known: KnownNames, label: ListLabel = 'none'): Person[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  const groups = groupsOf(text.replace(SAID_PRONOUNS, '').replace(AND_OTHERS, ''));
  const commas = groups.filter(({ parts }) => parts.length > 1).length;
  // "A B, C D and E F" is a list of people; "A B, Org & C D, Org" is not.
  const isSerial = label === 'many' || ALL_OF_THEM.test(groups.at(-1)?.bracket ?? '') || (groups.length > 1 && commas === 1 && groups.at(-1)?.parts.length === 1 && groups[0]?.joint !== '&' && groups.at(-1)?.joint === 'and');
  const people: Person[] = [];
  let waiting = 0;
  const assign = (affiliation: string, mayBeTwo = false) => {
    const without = NO_AFFILIATION.test(affiliation) ? [] : people.slice(waiting).filter((person) => person.affiliation === undefined);
    for (const person of without) Object.assign(person, { affiliation, ...(mayBeTwo && { mayBeTwo }) });
    waiting = people.length;
  };
  for (const { parts, placed, bracket, joint } of groups) {
    // Behind a semicolon somebody else begins, who may work elsewhere.
    if (joint === ';') waiting = people.length;
    for (const [index, part] of parts.entries()) {
      const shape = known.shape(part);
      const follows = index > 0 && people.length > waiting;
      const isOrganization = follows && (placed.has(index) || known.organization(part) !== undefined || isCorporate(part) || shape === 'none' || (!isSerial && !(parts.length > 2 && index < parts.length - 1)));
      if (people.length > 0 && isRole(part) && known.person(part) === undefined) continue;
      if (shape !== 'none' && !isOrganization) people.push({ name: part, sure: shape === 'name' });
      else if (index === 0 && !joinsCompany(part, people, joint)) return undefined;
      else if (index === 0) for (const person of people.filter(({ affiliation }) => affiliation === people.at(-1)?.affiliation)) person.affiliation += ` & ${part}`;
      else if (people.length > waiting && isOrganizationLike(part)) assign(part, shape === 'name' && !placed.has(index) && !isCorporate(part));
      else return undefined;
    }
    if (bracket !== undefined) {
      const organization = bracket.replace(ALL_OF_THEM, '').split(/\s*[,|/]\s*/).filter((piece) => !isRole(piece) && !/^(?:she|he|they)$/i.test(piece) && !PRONOUNS.test(piece)).at(-1);
      if (organization) assign(organization);
    }
  }
  if (people.length === 0 || people.length > 12) return undefined;
  // English words with a place, beside somebody who is sure, are a name as well.
  const besideSure = people.some(({ sure }) => sure);
  return people.map((person) => (besideSure && person.affiliation !== undefined ? { ...person, sure: true } : person));
}

/** The speakers of a panel with their roles, and room to spare. */
const LONGEST_LIST = 600;
const SAID_PRONOUNS = /\s*[([](?:she|he|they|her|him|them)(?:\s?\/\s?\w+)*[)\]](?=\s*(?:[,;&|–—-]|and\s|$))/giu;
const AND_OTHERS = /,?\s+(?:u\.\s?a\.|et al\.?|and others|and more|among others)$/iu;
const PRONOUNS = /^(?:she|he|they|her|him|them)(?:\/\w+)*$/i;
/** `(all Kestrel Air)`, `both at Havn`: what stands before are people. */
const ALL_OF_THEM = /^(?:all|both|alle|beide|tous|toutes)(?: (?:of|at|from|von|de))? (?=\p{Lu})/iu;
const NO_AFFILIATION = /^(?:independent|freelance(?:r)?|self-employed|tba|tbd|n\/a|-)$/i;

/** The second half of a company with `&` in its name, such as Harrow & Finch. */
const joinsCompany = (part: string, people: readonly Person[], joint: string): boolean => joint === '&' && people.at(-1)?.affiliation !== undefined && isOrganizationLike(part);

/** Whether every word has a capital or a digit, or joins such words: `Department of Defense`, `eBay`, `Datenfreunde e.V.` */
const isOrganizationLike = (text: string): boolean =>
  text.length <= 60 && /[\p{Lu}\p{N}]/u.test(text) && !/[!?;:]|^tel\b|\+\d/iu.test(text) && text.replace(/ plc$/, '').split(/\s+/).every((word, index) => /^\P{L}*(?:\p{Ll}{0,3}[\p{Lu}.]|\p{N})/u.test(word) || /^(?:&|\+|of|for|the|and|de|du|des|la|le|der|die|des|für|und|et|y|in|at)$/.test(word) || (index > 0 && word === '-'));

/** A stretch between `and`, `&` or `;`, its comma-separated parts, and what stands in brackets at its end. */
interface Group {
  parts: string[];
  /** Indices of the parts before which `at`, `from`, `of` or `@` stands: they are places, whatever they look like. */
  placed: ReadonlySet<number>;
  joint: string;
  bracket?: string;
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  // A bracket ends a group too: "A B (Org), C D (Org)".
  const pattern = /\s*(?:;|\s&\s|&|\s(and|und|et|y|e|og|en)\s|\s\+\s|\s\/\s)\s*|\s*\(([^()]*)\)\s*(?:[,;&]|and\s|und\s|et\s|y\s)?\s*/giu;
  let last = 0;
  let joint = '';
  const add = (piece: string, bracket?: string) => {
    const parts: string[] = [];
    const placed = new Set<number>();
    // A capturing group keeps what divides: part, divider, part, divider, part.
    for (const [index, text] of piece.split(/\s*(,|\s[-–—|@]\s|\||\s(?:at|from|of|bei|chez)\s|(?<=\p{L} \S+)\svon\s)\s*/u).entries()) {
      const part = withoutHonorifics(parts.length > 0 ? text.trim().replace(ALL_OF_THEM, '') : text.trim());
      if (index % 2 === 1 && /[\p{L}@]/u.test(text)) placed.add(parts.length);
      else if (index % 2 === 0 && part !== '') parts.push(part);
    }
    if (parts.length > 0 || bracket !== undefined) groups.push({ parts, placed, joint, ...(bracket !== undefined && { bracket }) });
  };
  for (const match of text.matchAll(pattern)) {
    add(text.slice(last, match.index), match[2]);
    last = match.index + match[0].length;
    joint = match[1] !== undefined ? 'and' : match[0].trim() === ';' ? ';' : '&';
  }
  add(text.slice(last));
  return groups;
}
