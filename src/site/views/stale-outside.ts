import { inWords } from '../../catalog/checks/landscape-drift.ts';
import { driftOf } from '../../catalog/drift.ts';
import type { Entry } from '../../catalog/entry.ts';
import { listedTools, type ProjectList } from '../../import/project-list.ts';
import { externalLinks, type LinkPlace } from '../../linkcheck/external-links.ts';
import { stillThere, type SavedLinks } from '../../linkcheck/saved.ts';
import { WHY } from '../../linkcheck/why.ts';
import type { Site } from '../site.ts';
import { linkTo } from './link.ts';
import { editLink, type StaleItem } from './stale-item.ts';

/** Tools whose entry and item of the list disagree, by id; what a landscape should list and does not is among them. */
export function driftItems(site: Site, list: ProjectList): StaleItem[] {
  const name = list.from === 'landscape' ? 'the landscape' : 'devstats';
  const { pairs, unlisted, tolerance } = listedTools(site.catalog.all('tool'), list);
  const found = [
    ...pairs.map(({ tool, item }) => ({ tool, messages: driftOf(tool.data, item, tolerance).map((drift) => inWords(drift, name)) })),
    // Devstats need not know every project.
    ...(list.from === 'landscape' ? unlisted.map((tool) => ({ tool, messages: [`the landscape has no item \`${tool.data.landscape}\`; correct the name, or drop the field`] })) : []),
  ];
  return found
    .filter(({ messages }) => messages.length > 0)
    .toSorted((a, b) => (a.tool.id < b.tool.id ? -1 : 1))
    .map(({ tool, messages }) => ({ kind: 'drift', tool: linkTo(site, tool), messages, edit: editLink(site, tool) }));
}

/** Links of the content that were dead at the last saved check, by address; those that were taken out since are left out. */
export function deadLinks(site: Site, { dead }: SavedLinks): StaleItem[] {
  if (dead.length === 0) return [];
  const byPath = new Map(site.catalog.entries.map((entry) => [entry.file.path, entry]));
  return stillThere(dead, externalLinks(site.catalog.entries.map(({ file }) => file)))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, why, archive, places }) => ({ kind: 'link', url, reason: WHY[why].words, archive, places: byEntry(site, places, byPath) }));
}

function byEntry(site: Site, places: readonly LinkPlace[], byPath: ReadonlyMap<string, Entry>): Extract<StaleItem, { kind: 'link' }>['places'] {
  return [...Map.groupBy(places, ({ file }) => byPath.get(file))].flatMap(([entry, list]) =>
    entry ? [{ entry: linkTo(site, entry), lines: [...new Set(list.map(({ line }) => line))], edit: editLink(site, entry) }] : [],
  );
}
