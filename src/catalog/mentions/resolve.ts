import { Evidence } from './context.ts';
import { elidedMatches } from './elision.ts';
import type { Candidate } from './find.ts';
import type { Range } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { overlap, type Match } from './match.ts';

/** What resolving needs to know beside the names found in a setting. */
export interface Setting {
  text: string;
  lexicon: Lexicon;
  /** What the author's own links mean; names inside them are not matched again. */
  links: readonly Match[];
  /** The sentence at an offset. */
  sentenceAt(offset: number): Range;
  /** How far before the text an entry was last named in full in the same section. */
  before(id: string): number | undefined;
  /** Whether the author says that these words mean something else. */
  excluded(range: Range): boolean;
}

/**
 * Decides which of the names found in a passage are mentions: the longest wins; of entries that share a context name the
 * nearest; where that leaves two, none. In order of place, without the author's links.
 */
export function resolveMatches(found: readonly Candidate[], setting: Setting): Match[] {
  const free = (range: Range) => !setting.excluded(range) && !setting.links.some((link) => overlap(link, range));
  const candidates = found.filter(free);
  const spans = groupBySpan(candidates.filter(({ name }) => name.mode !== 'context'));
  const plain = longest(spans.map(({ candidates, ...range }) => ({ ...range, ...plainClaim(candidates) })));
  const named = [...setting.links, ...certain(plain)];
  const elided = elidedMatches(setting.text, named, setting.lexicon).filter(free);
  const evidence = new Evidence(setting.text, [...named, ...elided], setting.before);
  const decided = groupBySpan(candidates).flatMap((span) => decide(span, evidence, setting.sentenceAt));
  const claims = [...elided, ...decided.filter((claim) => !elided.some((match) => match.start === claim.start && match.end === claim.end))];
  return longest(claims)
    .flatMap(({ start, end, entry, certain = true, inFull }) => (entry ? [{ start, end, entry, certain, inFull }] : []))
    .sort((a, b) => a.start - b.start);
}

/** A stretch claimed by one entry, or by several at once and then by none. */
interface Claim extends Range {
  entry: Match['entry'] | undefined;
  certain?: boolean;
  inFull: boolean;
}

interface Span extends Range {
  candidates: Candidate[];
}

function groupBySpan(candidates: readonly Candidate[]): Span[] {
  const spans = new Map<string, Span>();
  for (const candidate of candidates) {
    const key = `${candidate.start}-${candidate.end}`;
    const span = spans.get(key);
    if (span) span.candidates.push(candidate);
    else spans.set(key, { start: candidate.start, end: candidate.end, candidates: [candidate] });
  }
  return [...spans.values()];
}

/** Keeps the longest of overlapping claims; a claim of none keeps its place, so that nothing inside it is matched. */
function longest<T extends Range>(claims: readonly T[]): T[] {
  const taken = new Uint8Array(claims.reduce((length, { end }) => Math.max(length, end), 0));
  return claims
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
}

function decide(span: Span, evidence: Evidence, sentenceAt: Setting['sentenceAt']): Claim[] {
  const { start, end } = span;
  const plain = span.candidates.filter(({ name }) => name.mode !== 'context');
  if (plain.length === span.candidates.length) return [{ start, end, ...plainClaim(plain) }];
  const near = new Map<Match['entry'], number>();
  for (const candidate of span.candidates) {
    if (candidate.name.mode !== 'context' || plain.some(({ name }) => name.entry === candidate.name.entry)) continue;
    const distance = evidence.distance(candidate, sentenceAt(start));
    if (distance !== undefined) near.set(candidate.name.entry, Math.min(distance, near.get(candidate.name.entry) ?? distance));
  }
  if (near.size > 0) {
    const least = Math.min(...near.values());
    const nearest = [...near].filter(([, distance]) => distance === least);
    return [{ start, end, entry: nearest.length === 1 ? nearest[0]?.[0] : undefined, certain: false, inFull: false }];
  }
  return plain.length > 0 ? [{ start, end, ...plainClaim(plain) }] : [];
}

function plainClaim(candidates: readonly Candidate[]): Pick<Claim, 'entry' | 'inFull'> {
  return { entry: soleEntry(candidates), inFull: candidates.some(({ name }) => name.isFull) };
}

function soleEntry(candidates: readonly Candidate[]): Match['entry'] | undefined {
  const entry = candidates[0]?.name.entry;
  return candidates.every((candidate) => candidate.name.entry === entry) ? entry : undefined;
}

function certain(claims: readonly Claim[]): Match[] {
  return claims.flatMap(({ start, end, entry, inFull }) => (entry ? [{ start, end, entry, certain: true, inFull }] : []));
}
