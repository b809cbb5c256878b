import type { Kind } from '../../catalog/model/collections.ts';
import { entryName } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';

/** An id that an entry had before, with its present id and name. */
export interface Move {
  kind: Kind;
  from: string;
  to: string;
  name: string;
}

/** Every former id: what lets lists kept outside this site follow renamed entries. */
export function movesOf(site: Pick<Site, 'catalog'>): Move[] {
  return site.catalog.entries.flatMap((entry) =>
    (entry.data.formerly ?? []).map((from) => ({ kind: entry.kind, from, to: entry.id, name: entryName(entry) })),
  );
}
