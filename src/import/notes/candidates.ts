import type { Candidate } from './candidate.ts';
import { inlineOf } from './inline.ts';
import { inlineCandidates } from './inline-candidates.ts';
import { leadOf, type Lead } from './lead.ts';
import { kindOfLink } from './links.ts';
import type { KnownNames } from './people.ts';
import { rowCandidates } from './row-candidates.ts';
import { speakerLines } from './speaker-lines.ts';
import { isTitleLike, titleScore } from './title.ts';
import type { Unit } from './unit.ts';

/** Every place of the notes that may be where a talk begins, in order. */
export function candidatesOf(units: readonly Unit[], known: KnownNames): Candidate[] {
  const found = units.flatMap((unit, at): Candidate[] => {
    if (unit.kind === 'item' || unit.kind === 'heading' || unit.kind === 'text') {
      const own = atBeginning(unit, at, units, known);
      return own ? [own] : unit.kind === 'heading' ? [] : inlineCandidates(unit, at, known);
    }
    return [];
  });
  return [...found, ...rowCandidates(units, known)].sort((a, b) => a.at - b.at || (a.offset ?? 0) - (b.offset ?? 0));
}

function atBeginning(unit: Unit, at: number, units: readonly Unit[], known: KnownNames): Candidate | undefined {
  const marked = leadOf(unit, known);
  // A heading that begins with bold print or a link is a title as a whole.
  const lead = unit.kind === 'heading' && marked?.marked && marked.rest !== '' && marked.people.length === 0 ? leadOf({ text: unit.text, marks: [] }, known) : marked;
  if (!lead) return undefined;
  // A line that names people and nothing else belongs to a title above it.
  if (unit.kind === 'text' && speakerLines([unit], known).length > 0 && !isTitleBeforeDash(unit.text, lead, known)) return undefined;
  const below = unit.kind === 'item' ? unit.more.map((source) => ({ kind: 'text' as const, source, text: inlineOf(source).text })) : units.slice(at + 1, at + 13);
  const lines = lead.people.length > 0 || lead.rest !== '' ? undefined : speakerLines(below, known);
  const shape = unit.kind === 'item' ? 'item' : unit.kind === 'heading' ? 'heading' : lead.rest === '' ? 'line' : 'lead';
  if (shape === 'line' && !lead.marked && !isTitleLine(lead.title)) return undefined;
  const people = lead.people.length > 0 ? lead.people : (lines?.people ?? []);
  // In running text the words that are set off are the title, not what leads to them.
  if (unit.kind === 'text' && !lead.marked && unit.marks.some(({ kind, start, end }) => kind !== 'code' && start > 0 && lead.title.includes(unit.text.slice(start, end)) && unit.text.slice(start, end).includes(' '))) return undefined;
  if (shape === 'lead' && !lead.marked && people.length === 0) return undefined;
  if (shape === 'lead' && lead.marked && people.length === 0 && titleScore(lead.title) < 1) return undefined;
  return {
    at, shape, level: unit.depth, title: lead.title, people,
    isByline: lines?.isByline ?? false,
    score: titleScore(lead.title),
    ...(lead.marked && { marked: lead.marked }),
    ...(lead.url !== undefined && { url: lead.url }),
    hasEvidence: (lines?.hasLink ?? false) || (lead.url !== undefined && kindOfLink(lead.url) !== 'other'),
    rest: lead.rest,
    skip: lines?.length ?? 0,
    unread: lines?.unread ?? [],
  };
}

/** A line without a mark is a title only with two words or more and a capital at its beginning, or `eBPF` and the like. */
const isTitleLine = (title: string): boolean => title.length <= 140 && isTitleLike(title) && /\S\s+\S/.test(title) && /^\P{L}*\p{Ll}*[\p{Lu}\p{N}]/u.test(title);

/** `Taming Ingress - Ana Sá, Havn`: two English words may be somebody's name, but hardly before somebody who is sure. */
const isTitleBeforeDash = (text: string, { title, people }: Lead, known: KnownNames): boolean =>
  people.some(({ sure }) => sure) && known.shape(title) === 'doubtful' && /^\s[-–—|]\s/u.test(text.trim().slice(title.length));
