import { bareAddress, daysApart } from '../catalog/drift.ts';
import { skeleton } from '../catalog/checks/skeleton.ts';
import { listedSpellings } from '../catalog/mentions/candidate-names.ts';
import type { Level } from '../catalog/model/cncf.ts';
import type { ListedProject } from './listed-project.ts';

/** Where two lists of CNCF projects disagree. */
export interface ListComparison {
  /** How many projects both have. */
  both: number;
  /** Projects at different levels. */
  levels: { name: string; here: Level; there: Level }[];
  /** Days that both state and that lie more than the tolerance apart. */
  dates: { name: string; of: DatedStep; here: string; there: string; days: number }[];
  /** Names of the projects that only one of the lists has. */
  onlyHere: string[];
  onlyThere: string[];
}

/** The day a project came in is also its first day in the sandbox, so that is not compared a second time. */
const DATED_STEPS = ['accepted', 'incubating', 'graduated', 'archived'] as const;

export type DatedStep = (typeof DATED_STEPS)[number];

/**
 * Compares the CNCF projects of two lists: level, and each day that both state. Days up to `tolerance` apart count as one,
 * since a list that keeps moments moves some of them across midnight.
 */
export function compareLists(here: readonly ListedProject[], there: readonly ListedProject[], tolerance = 1): ListComparison {
  const [own, other] = [here.filter(hasLevel), there.filter(hasLevel)];
  const partners = pairProjects(own, other);
  const result: ListComparison = { both: partners.size, levels: [], dates: [], onlyHere: [], onlyThere: [] };
  for (const project of own) {
    const partner = partners.get(project);
    if (!partner) {
      result.onlyHere.push(project.name);
      continue;
    }
    const { name } = project;
    if (project.level !== partner.level) result.levels.push({ name, here: project.level, there: partner.level });
    for (const of of DATED_STEPS) {
      const [a, b] = [dayOf(project, of), dayOf(partner, of)];
      const days = a && b ? daysApart(a, b) : 0;
      if (a && b && days > tolerance) result.dates.push({ name, of, here: a, there: b, days });
    }
  }
  const taken = new Set(partners.values());
  result.onlyThere.push(...other.filter((project) => !taken.has(project)).map(({ name }) => name));
  return result;
}

/**
 * Which projects of two lists are the same: by name, by name without its bracket and its spelling, by short name, and by
 * repository, in this order; each at most once.
 */
export function pairProjects<A extends ListedProject, B extends ListedProject>(own: readonly A[], other: readonly B[]): Map<A, B> {
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  for (const keyOf of KEYS) {
    const free = Map.groupBy(other.filter((project) => !taken.has(project)), (project) => keyOf(project));
    for (const project of own) {
      const key = keyOf(project);
      const partner = key === undefined || pairs.has(project) ? undefined : free.get(key)?.find((candidate) => !taken.has(candidate));
      if (!partner) continue;
      pairs.set(project, partner);
      taken.add(partner);
    }
  }
  return pairs;
}

const KEYS: readonly ((project: ListedProject) => string | undefined)[] = [
  ({ name }) => name,
  ({ name }) => skeleton(listedSpellings(name)[0]),
  ({ key }) => key,
  ({ repository }) => repository && bareAddress(repository),
];

const dayOf = ({ accepted, since }: ListedProject, of: DatedStep): string | undefined => (of === 'accepted' ? accepted : since?.[of]);

const hasLevel = <P extends ListedProject>(project: P): project is P & { level: Level } => project.level !== undefined;
