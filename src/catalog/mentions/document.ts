import type { Entry } from '../entry.ts';
import type { Kind } from '../model/collections.ts';
import { OBJECT } from './blocks.ts';
import { findNames, type Candidate } from './find.ts';
import { repairApostrophes, type Range } from './fold.ts';
import { isSpokenOf } from './inline-code.ts';
import type { Lexicon } from './lexicon.ts';
import { linkTarget } from './link-target.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { isMisspeltSibling } from './misspelt-sibling.ts';
import { ordinaryWordTest } from './ordinary-word.ts';
import { Page } from './page.ts';
import { passagesOf, type Passage } from './passages.ts';
import { Quotations } from './quotations.ts';
import { resolveMatches } from './resolve.ts';
import { trim } from './sentences.ts';
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
    const found = findNames(text, lexicon).filter((candidate) => isSpokenOf(text, passage.code, candidate));
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
    return entry?.kind === target.kind ? [{ ...range, ...target, match: { ...range, entry, certain: true, inFull: true } }] : [];
  });
}

function mentionsInPassage(passage: Passage, found: Candidate[], links: AuthorLink[], page: Page, lexicon: Lexicon): Mention[] {
  const { text } = passage;
  const quotations = new Quotations(text, () => lowerCaseStarts(passage, found));
  const isOrdinary = ordinaryWordTest(text, found, (offset) => quotations.sentenceAt(offset));
  const ofNames = links.flatMap(({ match }) => match ?? []);
  const matches = resolveMatches(found.filter((candidate) => !isOrdinary(candidate) && !isMisspeltSibling(text, candidate, lexicon)), {
    text,
    lexicon,
    links: ofNames,
    sentenceAt: (offset) => quotations.sentenceAt(offset),
    before: (id) => page.distanceTo(id),
    excluded: page.exclusionsIn(text),
  });
  page.remember([...matches, ...ofNames]);
  const named = matches.map(({ start, end, entry }) => ({ start, end, kind: entry.kind, id: entry.id, byAuthor: false }));
  return [...named, ...links.map((link) => ({ ...link, byAuthor: true }))]
    .filter(({ kind, id }) => !page.isOwn(kind, id))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, kind, id, byAuthor }): Mention => {
      const quotation = quotations.around({ start, end });
      return {
        id,
        kind,
        surface: quotation.surface,
        ...passage.placeOf(start),
        sentence: quotation.sentence,
        inSentence: quotation.inSentence,
        linked: page.link(kind, id, byAuthor, () => passage.isLinkable({ start, end })),
        place: passage.place,
        ...(passage.statement !== undefined && { statement: passage.statement }),
        anchor: page.anchor(passage, quotation),
        section: passage.section,
        ...(passage.heading !== undefined && { heading: passage.heading }),
        range: { ...(passage.block !== undefined && { block: passage.block }), start, end },
      };
    });
}

/** Names and inline code whose first letter is small: a sentence may begin with one, which Unicode's rules do not expect. */
function lowerCaseStarts({ text, code }: Passage, found: readonly Candidate[]): number[] {
  return [...found, ...code].map(({ start }) => start).filter((start) => /\p{Ll}/u.test(text.charAt(start)));
}
