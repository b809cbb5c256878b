import { dayOf } from './exchange.ts';
import type { ExternalLink, LinkPlace } from './external-links.ts';
import { verdictOf, type ArchiveCopy, type Failure, type LinkRecord, type Verdict } from './record.ts';
import type { Skipped } from './skip.ts';
import type { Why } from './why.ts';

/** What is known of the links of the content; lists are in the order of the addresses. */
export interface LinkReport {
  /** All external links, skipped ones included. */
  links: number;
  fine: number;
  dead: FailedLink[];
  moved: MovedLink[];
  /** Not dead as far as anybody can tell from here. */
  unknown: FailedLink[];
  skipped: { pattern: string; reason: string; links: number }[];
  /** Links that nobody has asked yet, or whose host wants to be left alone. */
  neverAsked: number;
}

/** A link that does not lead to its page. */
export interface FailedLink {
  url: string;
  why: Why;
  status?: number;
  /** First and last day on which it failed in this way. */
  since: string;
  asked: string;
  archive?: ArchiveCopy;
  places: LinkPlace[];
}

/** A link that leads to its page by way of another address. */
export interface MovedLink {
  url: string;
  to: string;
  frontPage?: true;
  asked: string;
  places: LinkPlace[];
}

/** Puts together what the records say of the links. */
export function reportOf(links: readonly ExternalLink[], skipped: readonly Skipped[], records: ReadonlyMap<string, LinkRecord>): LinkReport {
  const known = links.flatMap((link) => {
    const record = records.get(link.url);
    return record ? [{ ...link, record, verdict: verdictOf(record) }] : [];
  });
  const failed = (verdict: Verdict) => known.flatMap((link) => (link.verdict === verdict && link.record.failed ? [failedLink(link, link.record, link.record.failed)] : []));
  return {
    links: links.length + skipped.reduce((sum, rule) => sum + rule.links.length, 0),
    fine: known.filter(({ verdict }) => verdict === 'fine').length,
    dead: failed('dead'),
    moved: known.flatMap(({ url, places, verdict, record: { moved, asked } }) => (verdict === 'moved' && moved ? [{ url, ...moved, asked: dayOf(asked), places }] : [])),
    unknown: failed('unknown'),
    skipped: skipped.map(({ pattern, reason, links: { length } }) => ({ pattern, reason, links: length })),
    neverAsked: links.length - known.length,
  };
}

function failedLink({ url, places }: ExternalLink, { asked, archive }: LinkRecord, { why, status, since }: Failure): FailedLink {
  return {
    url, why, ...(status !== undefined && { status }), since, asked: dayOf(asked),
    ...(archive !== undefined && archive !== 'none' && { archive }), places,
  };
}
