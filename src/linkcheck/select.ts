import type { ExternalLink } from './external-links.ts';
import { isFresh, type LinkRecord } from './record.ts';

/** What a run asks for: what nobody asked yet comes first, then what was asked longest ago. */
export function linksToAsk(
  links: readonly ExternalLink[],
  records: ReadonlyMap<string, LinkRecord>,
  { now, freshDays, limit }: { now: number; freshDays: number; limit?: number },
): string[] {
  const due = links.filter(({ url }) => !isFresh(records.get(url), now, freshDays)).map(({ url }) => url);
  return due.toSorted((a, b) => (records.get(a)?.asked ?? 0) - (records.get(b)?.asked ?? 0)).slice(0, limit);
}
