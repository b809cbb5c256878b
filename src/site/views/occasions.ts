import { dateOf } from '../../catalog/graph/graph.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';

/** Events (with those they are part of) and years of talks: what a search for an event or a year filters by. */
export function occasionsOf({ catalog }: Pick<Site, 'catalog'>, talks: readonly EntryOf<'talk'>[]): { event: string[]; year: string[] } {
  const events = talks.flatMap(({ data }) => [data.event, catalog.get('event', data.event)?.data.partOf ?? data.event]);
  return { event: [...new Set(events)], year: [...new Set(talks.flatMap((talk) => dateOf(catalog, talk)?.slice(0, 4) ?? []))] };
}
