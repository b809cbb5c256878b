import type { Entry } from '../entry.ts';
import type { Kind } from '../model/collections.ts';
import { anchorMaker } from './anchors.ts';
import { OBJECT } from './blocks.ts';
import { findNames, type Candidate } from './find.ts';
import { repairApostrophes, type Range } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { linkTarget } from './link-target.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { passagesOf, type Passage } from './passages.ts';
import { resolveMatches } from './resolve.ts';
import { sentencesOf, trim } from './sentences.ts';
import { sourceOfEntry, sourceOfText, type Source } from './source.ts';

/** Every mention of other entries in an entry's title, takeaway, statements and body, in that order. */
export function mentionsOfEntry(entry: Entry, lexicon: Lexicon): Mention[] {
  return mentionsOfSource(sourceOfEntry(entry), lexicon);
}

/**
 * Every mention in a file that need not belong to a catalog: Markdown and MDX with or without front matter, by the
 * extension of its path; anything else is plain text.
 */
export function mentionsOfText(path: string, text: string, lexicon: Lexicon): Mention[] {
  return mentionsOfSource(sourceOfText(path, text), lexicon);
}

/** Every mention in a document; for callers that have parsed it themselves. */
export function mentionsOfSource(source: Source, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  const passages = passagesOf(source);
  const page = new Page(source, passages);
  for (const passage of passages) {
    page.enter(passage);
    const text = repairApostrophes(passage.text);
    const found = findNames(text, lexicon);
    const links = authorLinks(passage, source, lexicon);
    if (found.length > 0 || links.length > 0) {
      for (const mention of mentionsInPassage({ ...passage, text }, found, links, page, lexicon)) mentions.push(mention);
    }
    page.leave(passage);
  }
  return mentions;
}

/** A link an author made to an entry; `match` is absent when the entry is a talk, a report or a guide. */
interface AuthorLink extends Range {
  kind: Kind;
  id: string;
  match?: Match;
}

function authorLinks(passage: Passage, { path }: Source, lexicon: Lexicon): AuthorLink[] {
  return passage.links.flatMap((link) => {
    const target = linkTarget(link.url, path);
    const [range] = trim(passage.text.replaceAll(OBJECT, ' '), link);
    if (!target || !range) return [];
    if (target.kind === 'talk' || target.kind === 'report' || target.kind === 'guide') return [{ ...range, ...target }];
    const entry = lexicon.entry(target.id);
    return entry?.kind === target.kind ? [{ ...range, ...target, match: { ...range, entry, certain: true } }] : [];
  });
}

function mentionsInPassage(passage: Passage, found: Candidate[], links: AuthorLink[], page: Page, lexicon: Lexicon): Mention[] {
  const { text } = passage;
  let sentences: Range[] | undefined;
  const sentenceAt = (offset: number): Range => {
    sentences ??= sentencesOf(text, lowerCaseStarts(text, found));
    return sentences.find(({ end }) => end > offset) ?? { start: 0, end: text.length };
  };
  const excluded = page.exclusions(text);
  const matches = resolveMatches(found, {
    text,
    lexicon,
    links: links.flatMap(({ match }) => match ?? []),
    sentenceAt,
    before: (id) => page.distanceTo(id),
    excluded: ({ start, end }) => excluded.some((range) => range.start <= start && range.end >= end),
  });
  page.remember(matches, links);
  const named = matches.map(({ start, end, entry }) => ({ start, end, kind: entry.kind, id: entry.id, byAuthor: false }));
  return [...named, ...links.map((link) => ({ ...link, byAuthor: true }))]
    .filter(({ kind, id }) => !page.isOwn(kind, id))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, kind, id, byAuthor }): Mention => {
      const around = { start: sentenceAt(start).start, end: Math.max(end, sentenceAt(end - 1).end) };
      const quoted = quote(text, around, { start, end });
      const linked = page.link(id, byAuthor, () => passage.isLinkable({ start, end }));
      return {
        id,
        kind,
        ...quoted,
        ...passage.placeOf(start),
        linked,
        place: passage.place,
        ...(passage.statement !== undefined && { statement: passage.statement }),
        anchor: page.anchor(passage, around, quoted.sentence),
        section: passage.section,
        ...(passage.heading !== undefined && { heading: passage.heading }),
        range: { ...(passage.block !== undefined && { block: passage.block }), start, end },
      };
    });
}

/** Names whose first letter is small: a sentence may begin with one, which Unicode's rules do not expect. */
function lowerCaseStarts(text: string, found: readonly Candidate[]): number[] {
  return found.filter(({ start, name }) => name.mode !== 'context' && /\p{Ll}/u.test(text.charAt(start))).map(({ start }) => start);
}

function quote(text: string, sentence: Range, { start, end }: Range): Pick<Mention, 'surface' | 'sentence' | 'inSentence'> {
  const plain = (from: number, to: number) => text.slice(from, to).replaceAll(OBJECT, '').replace(/\s+/g, ' ');
  const before = plain(sentence.start, start).trimStart();
  const surface = plain(start, end);
  return {
    surface,
    sentence: before + surface + plain(end, sentence.end).trimEnd(),
    inSentence: { start: before.length, end: before.length + surface.length },
  };
}

/** What is known of a page while its passages are read in order. */
class Page {
  readonly #source: Source;
  readonly #makeAnchor: (sentence: string) => string;
  readonly #anchors = new Map<string, string>();
  readonly #notMentions: readonly RegExp[];
  /** By entry, where in the current section it was last named in full. */
  readonly #named = new Map<string, number>();
  readonly #linked = new Set<string>();
  #section = 0;
  #offset = 0;

  constructor(source: Source, passages: readonly Passage[]) {
    this.#source = source;
    const headings = passages.flatMap(({ heading }) => heading ?? []);
    this.#makeAnchor = anchorMaker(headings, source.fields.flatMap(({ statement }) => statement ?? []));
    this.#notMentions = source.notMentions.map(
      (surface) => new RegExp(surface.trim().split(/\s+/).map(RegExp.escape).join('\\s+'), 'g'),
    );
  }

  enter({ section }: Passage): void {
    if (section === this.#section) return;
    this.#section = section;
    this.#named.clear();
    this.#linked.clear();
  }

  leave({ text }: Passage): void {
    this.#offset += text.length;
  }

  exclusions(text: string): Range[] {
    return this.#notMentions.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })));
  }

  distanceTo(id: string): number | undefined {
    const end = this.#named.get(id);
    return end === undefined ? undefined : this.#offset - end;
  }

  remember(matches: readonly Match[], links: readonly AuthorLink[]): void {
    for (const { entry, end, certain } of [...matches, ...links.flatMap(({ match }) => match ?? [])]) {
      if (certain) this.#named.set(entry.id, Math.max(this.#offset + end, this.#named.get(entry.id) ?? 0));
    }
  }

  isOwn(kind: Kind, id: string): boolean {
    return this.#source.own?.kind === kind && this.#source.own.id === id;
  }

  link(id: string, byAuthor: boolean, isLinkable: () => boolean): boolean {
    const linked = byAuthor || (!this.#linked.has(id) && isLinkable());
    if (linked) this.#linked.add(id);
    return linked;
  }

  anchor({ place, statement, block }: Passage, { start }: Range, sentence: string): string {
    if (place !== 'body') return statement ?? place;
    const key = `${block} ${start}`;
    const known = this.#anchors.get(key) ?? this.#makeAnchor(sentence);
    this.#anchors.set(key, known);
    return known;
  }
}
