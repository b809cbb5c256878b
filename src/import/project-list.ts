import type { EntryOf } from '../catalog/entry.ts';
import type { LandscapeItem } from '../catalog/checks/rule.ts';
import { levelsOf } from '../catalog/drift.ts';
import type { DataOf } from '../catalog/model/collections.ts';
import { pairProjects } from './compare-lists.ts';
import { readDevstats } from './devstats.ts';
import { readLandscape, type ListedItem } from './landscape.ts';
import { byName, type ListedProject } from './listed-project.ts';

/** A list of projects, whichever kind of file it was read from. */
export type ProjectList = { from: 'landscape'; items: ListedItem[] } | { from: 'devstats'; items: ListedProject[] };

/** The kinds of files that list projects. */
export const LIST_KINDS = ['landscape', 'devstats'] as const satisfies readonly ProjectList['from'][];

/**
 * Reads parsed YAML as a list of projects; of which kind it is shows in its first key, unless `from` says so.
 * @throws {Error} with a message for people when it is no such list.
 */
export function projectListOf(data: unknown, from?: ProjectList['from']): ProjectList {
  const isDevstats = typeof data === 'object' && data !== null && 'projects' in data && !('landscape' in data);
  return (from ?? (isDevstats ? 'devstats' : 'landscape')) === 'devstats' ? { from: 'devstats', items: readDevstats(data) } : { from: 'landscape', items: readLandscape(data) };
}

/** The tools that a list speaks about, each with its item there. */
export interface ListedTools {
  pairs: { tool: EntryOf<'tool'>; item: LandscapeItem }[];
  /** Tools that should stand in the list and do not. */
  unlisted: EntryOf<'tool'>[];
  /** Days that two dates may lie apart and still be one. */
  tolerance: number;
}

/**
 * Finds the item of each tool. In a landscape it is the one that the entry names as `landscape`. Devstats knows CNCF
 * projects alone, under names of its own; of it only levels and dates are compared, since its repositories are those it
 * counts in, and its moments may lie a day off.
 */
export function listedTools(tools: readonly EntryOf<'tool'>[], list: ProjectList): ListedTools {
  switch (list.from) {
    case 'landscape': {
      const index = byName<ListedProject>(list.items);
      const named = tools.filter(({ data }) => data.landscape !== undefined).map((tool) => ({ tool, item: index.get(tool.data.landscape ?? '') }));
      return { ...split(named), tolerance: 0 };
    }
    case 'devstats': {
      const projects = tools.filter(({ data }) => levelsOf(data).length > 0);
      const listed = projects.map(({ data }) => asListed(data));
      const partners = pairProjects(listed, list.items);
      const found = projects.map((tool, index) => ({ tool, item: levelsAndDates(partners.get(listed[index] as ListedProject)) }));
      return { ...split(found), tolerance: 1 };
    }
    default:
      return list satisfies never;
  }
}

/** An entry as a list would have it; the short name of a project there is mostly what its repositories are kept under. */
function asListed({ landscape, name, repository }: DataOf<'tool'>): ListedProject {
  const owner = repository?.match(/^https?:\/\/github\.com\/([\w-]+)\//)?.[1]?.toLowerCase();
  return { name: landscape ?? name, ...(repository && { repository }), ...(owner && { key: owner }) };
}

function split(found: readonly { tool: EntryOf<'tool'>; item: LandscapeItem | undefined }[]): Omit<ListedTools, 'tolerance'> {
  return {
    pairs: found.flatMap(({ tool, item }) => (item ? [{ tool, item }] : [])),
    unlisted: found.filter(({ item }) => !item).map(({ tool }) => tool),
  };
}

function levelsAndDates(project: ListedProject | undefined): LandscapeItem | undefined {
  if (!project) return undefined;
  const { level, since, accepted } = project;
  return { ...(level && { level }), ...(since && { since }), ...(accepted && { accepted }) };
}
