import type { Entry } from '../entry.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { RuleContext } from './rule.ts';

/** Of two entries that clash, the newer one first: the one the base revision does not have, else the later by path. */
export function newerFirst<E extends Pick<Entry, 'kind' | 'id' | 'file'>>(a: E, b: E, { baseIds }: Pick<RuleContext, 'baseIds'>): [E, E] {
  const isNew = (entry: E) => baseIds !== undefined && !baseIds.includes(`${COLLECTIONS[entry.kind].folder}/${entry.id}`);
  if (isNew(a) !== isNew(b)) return isNew(a) ? [a, b] : [b, a];
  return a.file.path > b.file.path ? [a, b] : [b, a];
}
