import { skeleton } from '../../catalog/checks/skeleton.ts';
import { isAllEnglish, isForeignToEnglish, isNameShaped, isOrganizationLike, isRole, isSuffix, wordsOf } from './name-shape.ts';

/** Somebody who speaks, as the schedule prints it. */
export interface Speaker {
  name: string;
  /** Company or institution; roles are not recorded. */
  affiliation?: string;
}

/** Names that are known to be people's or organisations', by `skeleton`, and the words of the schedule's titles, in lower case. */
export interface KnownFromElsewhere {
  people: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
  titleWords: ReadonlySet<string>;
}

/** Whether a text is a list of speakers, is none, or could be one. */
export type SpeakerList = { verdict: 'speakers'; speakers: Speaker[] } | { verdict: 'unsure' } | { verdict: 'other' };

/**
 * Reads `Name, Company & Name, Company` and its variants: several people before one company, semicolons between groups,
 * roles before companies, companies with commas, `and` for `&`, companies in brackets, names alone.
 */
export function readSpeakerList(text: string, known: KnownFromElsewhere): SpeakerList {
  const pieces = piecesOf(text);
  const people = peopleOf(pieces, known);
  if (people === undefined) return { verdict: 'other' };
  if (people === 'ambiguous') return { verdict: 'unsure' };
  const drafts = people.map(({ name, rest, isApart }): Draft => ({ name, isApart, affiliations: rest.filter((item) => !isRole(item)), hasRole: rest.some(isRole) }));
  shareAffiliations(drafts);
  if (!drafts.every((draft) => isCredible(draft, drafts, known))) return { verdict: 'unsure' };
  return {
    verdict: 'speakers',
    speakers: drafts.map(({ name, affiliations }) => {
      const affiliation = affiliations.at(-1);
      return { name, ...(affiliation !== undefined && isCompany(affiliation) && { affiliation }) };
    }),
  };
}

/** `Independent` is no company, and one letter is what a cut left of it. */
const isCompany = (text: string) => text.length > 1 && !/^(?:independent|freelance(?:r)?|self-?employed|none|n\/a|tba|tbd)$/i.test(text);

/** Reads a text that is a list of speakers for certain, such as a cell of a speakers' column. */
export function readGivenSpeakers(text: string, known: KnownFromElsewhere): Speaker[] {
  const pieces = piecesOf(text);
  const isFullName = (piece: string) => isNameShaped(piece) && wordsOf(piece).length > 1 && !isOrganizationLike(piece) && !known.organizations.has(skeleton(piece));
  // Names alone, separated by commas: nothing here has the shape of a company.
  if (pieces.every((piece) => isFullName(piece.text) && piece.inBrackets === undefined) && (pieces.length > 2 || !isAllEnglish(pieces[1]?.text ?? 'all'))) return pieces.map(({ text: name }) => ({ name }));
  const list = readSpeakerList(text, known);
  if (list.verdict === 'speakers') return list.speakers;
  const names = pieces.filter(({ text: piece, before }) => before !== ',' || isFullName(piece));
  return names.map(({ text: name, inBrackets }) => ({ name, ...(inBrackets !== undefined && { affiliation: inBrackets }) }));
}

interface Piece {
  text: string;
  before: 'start' | ';' | '&' | ',';
  /** What stood before it, as written: ` and `. */
  mark: string;
  /** The company of `Jane Doe (Acme)`. */
  inBrackets?: string;
}

/** Somebody with what stands behind the name. */
interface Listed {
  name: string;
  rest: string[];
  /** Whether a semicolon stands before the name, or the company in brackets: then no company is shared with those before. */
  isApart: boolean;
}

interface Draft {
  name: string;
  isApart: boolean;
  affiliations: string[];
  hasRole: boolean;
}

/** The parts between semicolons, commas, `&` and `and`; brackets are not taken apart, `Inc.` stays with its company. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (before: Piece['before'], mark: string, written: string) => {
    const piece = written.trim();
    const last = pieces.at(-1);
    if (piece === '') return;
    // `NTT, Inc.`, `Banque Vroon & Cie SA`
    if (last && before !== ';' && (isSuffix(piece) || (before === '&' && endsCompany(piece)))) last.text += before === ',' ? `, ${piece}` : `${mark}${piece}`;
    else pieces.push({ text: piece, before, mark });
  };
  let [before, mark, start, depth]: [Piece['before'], string, number, number] = ['start', '', 0, 0];
  for (const match of text.matchAll(/[()[\]]|\s*;\s*(?:(?:and|&)\s+)?|\s*,\s+(?:and|&)\s+|\s+(?:&|and)\s+|\s*,\s*/g)) {
    if (/[()[\]]/.test(match[0])) depth += /[([]/.test(match[0]) ? 1 : -1;
    else if (depth <= 0) {
      add(before, mark, text.slice(start, match.index));
      mark = match[0];
      before = match[0].includes(';') ? ';' : /&|and/.test(match[0]) ? '&' : ',';
      start = match.index + match[0].length;
    }
  }
  add(before, mark, text.slice(start));
  return pieces.map((piece) => {
    const bracketed = /^(.+\S)\s+\(([^()]+)\)$/.exec(piece.text);
    return bracketed?.[1] && bracketed[2] && isNameShaped(bracketed[1]) && !isOrganizationLike(bracketed[1]) ? { ...piece, text: bracketed[1], inBrackets: bracketed[2] } : piece;
  });
}

const endsCompany = (piece: string) => wordsOf(piece).length <= 3 && isSuffix(wordsOf(piece).at(-1) ?? '');

/** Each person with what stands behind the name; `undefined` where a piece that must be a name is none. */
function peopleOf(pieces: readonly Piece[], known: KnownFromElsewhere): Listed[] | 'ambiguous' | undefined {
  const people: Listed[] = [];
  let inRow = false;
  const hasGroups = pieces.some(({ before }) => before === ';');
  for (const [index, piece] of pieces.entries()) {
    const { text, before, inBrackets } = piece;
    const current = people.at(-1);
    const start = () => people.push({ name: text, rest: inBrackets === undefined ? [] : [inBrackets], isApart: before === ';' || inBrackets !== undefined });
    const isKnownPerson = known.people.has(skeleton(text));
    const isKnownOrganization = known.organizations.has(skeleton(text)) && !isKnownPerson;
    if (!current || before === ';') {
      if (!isNameShaped(text)) return undefined;
      start();
      inRow = false;
      continue;
    }
    const mayBeName = isNameShaped(text) && !isKnownOrganization && (wordsOf(text).length > 1 || isKnownPerson);
    if (before === '&') {
      if (inBrackets !== undefined || (mayBeName && !(isAllEnglish(text) && current.rest.some(isRole) && !isKnownPerson))) start();
      else joinOrPush(current.rest, piece);
      inRow = false;
      continue;
    }
    if (inBrackets !== undefined) start();
    else {
      const role = roleOfComma(piece, index, pieces, current.rest, { mayBeName, isKnownPerson, isInRow: hasGroups || inRow });
      if (role === 'ambiguous') return 'ambiguous';
      if (role === 'person') start();
      else current.rest.push(text);
      inRow = role === 'person';
    }
  }
  return people;
}

/** `School of Science and Mathematics` is one; `Acme & Core Maintainer` are two. */
function joinOrPush(rest: string[], { text, mark }: Piece): void {
  const last = rest.at(-1);
  if (last === undefined || isRole(last) !== isRole(text)) rest.push(text);
  else rest[rest.length - 1] = `${last}${mark}${text}`;
}

/** What a piece behind a comma is: the company or role of the person before, or another person. */
function roleOfComma(
  { text }: Piece,
  index: number,
  pieces: readonly Piece[],
  rest: readonly string[],
  { mayBeName, isKnownPerson, isInRow }: { mayBeName: boolean; isKnownPerson: boolean; isInRow: boolean },
): 'company' | 'person' | 'ambiguous' {
  if (!mayBeName || isRole(text)) return 'company';
  if (isKnownPerson) return 'person';
  const next = pieces[index + 1];
  if (isOrganizationLike(text) || !next || next.before === ';') return 'company';
  // `Jane Doe, Acme, John Roe, Kelp`: the first has a company already.
  const hasCompany = rest.some((item) => !isRole(item));
  if (hasCompany) return isAllEnglish(text) ? 'company' : 'person';
  if (rest.length > 0) return isRole(next.text) && next.before === ',' && isForeignToEnglish(text) ? 'person' : 'company';
  if (next.before === ',') return isRole(next.text) || isSuffix(next.text) ? 'company' : isAllEnglish(text) ? 'company' : 'person';
  // `A B, C D & E F, G`: two people and one company, or two of each? Groups between semicolons share one company.
  // `A, B, and C, Acme`: the comma before `and` makes it a list.
  const isListed = isInRow || /,\s+(?:and|&)/.test(next.mark);
  if (isListed && isForeignToEnglish(wordsOf(text).at(-1) ?? '')) return 'person';
  const isLastName = pieces[index + 2]?.before !== ',';
  if (isLastName) return 'ambiguous';
  if (isInRow) return isForeignToEnglish(text) ? 'person' : 'company';
  return isForeignToEnglish(wordsOf(text).at(-1) ?? '') ? 'ambiguous' : 'company';
}

/** `A & B, Acme`: who has no company shares the next one of the same group. */
function shareAffiliations(drafts: Draft[]): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index], drafts[index + 1]];
    if (draft && next && draft.affiliations.length === 0 && !draft.hasRole && !next.hasRole && !next.isApart) draft.affiliations = next.affiliations.slice(-1);
  }
}

/** `PlanetScale`, `IBM`. */
const isCoined = (name: string) => /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(name);

/** Whether what was read as a person is one beyond doubt. */
function isCredible({ name, affiliations, hasRole }: Draft, all: readonly Draft[], known: KnownFromElsewhere): boolean {
  if (known.people.has(skeleton(name))) return true;
  const company = affiliations.at(-1);
  const isKnownCompany = company !== undefined && (known.organizations.has(skeleton(company)) || isOrganizationLike(company) || isCoined(company) || !isCompany(company));
  const words = wordsOf(name).map((word) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  if (words.length === 1) return !isAllEnglish(name) && (isKnownCompany || hasRole) && !known.titleWords.has(words[0] ?? '');
  if (isAllEnglish(name)) return isKnownCompany || hasRole;
  if (company !== undefined || hasRole) return true;
  // A name alone holds no word of titles and no English one; of several side by side each has one such word.
  const isOwn = (word: string) => word.length < 2 || (!known.titleWords.has(word) && isForeignToEnglish(word));
  return all.length > 1 ? words.some((word) => word.length > 1 && isOwn(word)) : words.every(isOwn);
}
