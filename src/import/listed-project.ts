import type { LandscapeItem } from '../catalog/checks/rule.ts';

/** A project as a list states it, whichever list that is. */
export interface ListedProject extends LandscapeItem {
  /** Its name there, with marks such as `(member)`; two projects may have the same. */
  name: string;
  /** Its short name in the CNCF's statistics. */
  key?: string;
}

/** Projects by name; of two that share one, that with a CNCF level, else the first. */
export function byName<P extends ListedProject>(projects: readonly P[]): Map<string, P> {
  const index = new Map<string, P>();
  for (const project of projects) {
    const earlier = index.get(project.name);
    if (!earlier || (earlier.level === undefined && project.level !== undefined)) index.set(project.name, project);
  }
  return index;
}
