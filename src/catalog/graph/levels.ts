import type { Catalog } from '../catalog.ts';
import { firstDay } from '../dates.ts';
import type { Level } from '../model/cncf.ts';
import type { DataOf } from '../model/collections.ts';

/** A CNCF level with its first day and, when it is inherited, the ancestor it belongs to. */
export interface LevelAt {
  level: Level;
  /** First day at this level, as precise as recorded. */
  since: string;
  /** Id of the ancestor ("as part of Argo"); absent when the level is the tool's own. */
  via?: string;
}

/**
 * The level of a tool on a given full date; `undefined` when it had none.
 * A tool without `cncf` shows that of its nearest `partOf` ancestor; `cncf: none` stops the search.
 */
export function levelAt(catalog: Pick<Catalog, 'get'>, id: string, date: string): LevelAt | undefined {
  const owner = levelOwner(catalog, id);
  if (!owner) return undefined;
  const step = owner.levels.findLast(({ since }) => firstDay(since) <= date);
  return step && { ...step, ...(owner.id !== id && { via: owner.id }) };
}

/** All levels of a tool, oldest first, with the ancestor they are inherited from. */
export function levelHistory(catalog: Pick<Catalog, 'get'>, id: string): LevelAt[] {
  const owner = levelOwner(catalog, id);
  return (owner?.levels ?? []).map((step) => ({ ...step, ...(owner && owner.id !== id && { via: owner.id }) }));
}

function levelOwner(catalog: Pick<Catalog, 'get'>, id: string): { id: string; levels: { level: Level; since: string }[] } | undefined {
  const seen = new Set<string>();
  for (let current: string | undefined = id; current && !seen.has(current); ) {
    seen.add(current);
    const data: DataOf<'tool'> | undefined = catalog.get('tool', current)?.data;
    if (data?.cncf === 'none') return undefined;
    if (data?.cncf) return { id: current, levels: data.cncf.levels };
    current = data?.partOf;
  }
  return undefined;
}
