import type { Candidate } from './candidate.ts';
import { isReportTitle, isSectionName, TALK_WORD } from './title.ts';
import type { Unit } from './unit.ts';

/** The candidates that are taken for talks, and the one that is the title of the whole. */
export interface Selection {
  talks: Candidate[];
  /** The title of the report with its author, where the notes begin with them. */
  head?: Candidate;
}

/**
 * Decides which candidates are talks. Who spoke is the best evidence; without it a title must look like one, in notes that
 * speak of talks, and its like must not have speakers themselves.
 */
export function selectTalks(candidates: readonly Candidate[], units: readonly Unit[], isDeck: boolean): Selection {
  const head = headOf(candidates, units);
  const open = candidates.filter((candidate) => candidate !== head && !isSectionName(candidate.title) && !isReportTitle(candidate.title));
  const found = { ...(head && { head }) };
  if (isDeck) return { ...found, talks: firstOfDeck(open).map((title) => withLineAbove(title, units)) };
  const speaksOfTalks = units.some(({ text }) => TALK_WORD.test(text));
  const structural = structuralTalks(open, speaksOfTalks);
  if (structural.length > MOST_TALKS) return { ...found, talks: structural };
  const sections = structural.map((talk) => ({ talk, end: sectionEnd(talk, units) }));
  const isInside = (candidate: Candidate) => sections.some(({ talk, end }) => candidate !== talk && candidate.at > talk.at && candidate.at < end);
  const inProse = open.filter(({ shape }) => shape === 'lead' || shape === 'inline');
  const named = inProse.filter(hasSpeaker).length;
  const prose = inProse.filter((candidate) => {
    if (structural.length > 0 && isInside(candidate)) return false;
    return hasSpeaker(candidate) || (candidate.score >= 2 && (candidate.hasEvidence || named >= 2)) || (candidate.score >= 1 && candidate.hasEvidence && candidate.url !== undefined);
  });
  const kept = structural.filter((talk) => talk.shape !== 'item' || !isInside(talk) || !hasHeading(talk, structural));
  return { ...found, talks: [...kept.filter((talk) => !isNested(talk, sections)), ...prose].sort((a, b) => a.at - b.at || (a.offset ?? 0) - (b.offset ?? 0)) };
}

/** More than anybody takes notes on: a conference of four days has as many sessions. */
export const MOST_TALKS = 600;

/** Whether the notes name somebody who spoke, or claim to. */
export const hasSpeaker = ({ people, unread }: Candidate): boolean => people.some(({ sure, affiliation }) => sure || affiliation !== undefined) || unread.length > 0;

/** The first title, when it is that of a report or when those below it have speakers too. */
function headOf(candidates: readonly Candidate[], units: readonly Unit[]): Candidate | undefined {
  const [first, ...others] = candidates;
  if (!first || (first.shape !== 'heading' && first.shape !== 'line')) return undefined;
  const isFirst = units.slice(0, first.at).every(({ kind, text }) => kind === 'rule' || text.length < 40);
  if (!isFirst) return undefined;
  if (isReportTitle(first.title)) return first;
  return first.isByline && others.filter(hasSpeaker).length > 0 ? first : undefined;
}

/** A slide deck is one talk; its title is on the first slide. */
function firstOfDeck(open: readonly Candidate[]): Candidate[] {
  const titles = open.filter(({ shape }) => shape === 'line' || shape === 'heading');
  const title = titles.find(hasSpeaker) ?? titles.find(({ title }) => title.split(' ').length > 2);
  return title ? [title] : [];
}

/** A title that begins on the line above, which ends with a colon: `Kafka Without Tears:` / `What We Learned`. */
function withLineAbove(candidate: Candidate, units: readonly Unit[]): Candidate {
  const above = units[candidate.at - 1];
  if (above?.kind !== 'text' || above.text.length > 80 || !/^\p{Lu}.*[\p{L}\p{N}]:$/u.test(above.text.trim())) return candidate;
  return { ...candidate, at: candidate.at - 1, skip: candidate.skip + 1, title: `${above.text.trim()} ${candidate.title}` };
}

function structuralTalks(open: readonly Candidate[], speaksOfTalks: boolean): Candidate[] {
  const titles = open.filter(({ shape }) => shape === 'heading' || shape === 'line' || shape === 'item' || shape === 'row');
  const strong = titles.filter(hasSpeaker);
  const anyStrong = strong.length > 0 || open.filter(hasSpeaker).length > 1;
  return titles.filter((candidate) => {
    const { shape, level, score, hasEvidence, marked } = candidate;
    if (hasSpeaker(candidate)) return true;
    const siblings = strong.filter((other) => other.shape === shape && other.level === level).length;
    switch (shape) {
      case 'heading':
        if (hasEvidence) return score >= 0;
        return score >= 2 && (siblings > 0 || (!anyStrong && speaksOfTalks));
      case 'line':
        return score >= 2 && ((!anyStrong && speaksOfTalks) || (hasEvidence && siblings > 0));
      case 'item':
        return siblings >= 2 && (score >= 2 || (marked !== undefined && score >= 1));
      case 'row':
        return hasEvidence || score >= 2;
      case 'lead':
      case 'inline':
        return false;
      default:
        return shape satisfies never;
    }
  });
}

/** Index of the unit at which the section of a heading or line ends. */
function sectionEnd(talk: Candidate, units: readonly Unit[]): number {
  if (talk.shape !== 'heading') return talk.at + 1 + talk.skip;
  const next = units.findIndex(({ kind, depth }, index) => index > talk.at && kind === 'heading' && depth <= talk.level);
  return next < 0 ? units.length : next;
}

const hasHeading = ({ at }: Candidate, talks: readonly Candidate[]): boolean => talks.some((talk) => talk.shape === 'heading' && talk.at < at);

/** A heading below that of a talk is a part of it. */
const isNested = (talk: Candidate, sections: readonly { talk: Candidate; end: number }[]): boolean =>
  sections.some(({ talk: above, end }) => above !== talk && above.shape === 'heading' && talk.at > above.at && talk.at < end && (talk.shape !== 'heading' || talk.level > above.level));
