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

/**
 * Links of the content that were dead, and those that led elsewhere for good, at the last saved check, by address. Links
 * that were taken out since are left out.
 */
export function linkItems(site: Site, { dead, moved }: SavedLinks): { dead: StaleItem[]; moved: StaleItem[] } {
  if (dead.length + moved.length === 0) return { dead: [], moved: [] };
  const byPath = new Map(site.catalog.entries.map((entry) => [entry.file.path, entry]));
  const links = externalLinks(site.catalog.entries.map(({ file }) => file));
  const items = <T extends { url: string }>(saved: readonly T[], told: (link: T) => Told): StaleItem[] =>
    stillThere(saved, links)
      .toSorted((a, b) => (a.url < b.url ? -1 : 1))
      .map((link) => ({ kind: 'link', url: link.url, ...told(link), places: byEntry(site, link.places, byPath) }));
  return {
    dead: items(dead, ({ why, archive }) => ({ reason: WHY[why].words, instead: archive === undefined ? undefined : { href: archive, text: 'Archived copy' } })),
    moved: items(moved, ({ to, frontPage }) => ({ reason: frontPage ? 'leads to the front page now; the page itself is probably gone' : 'moved for good', instead: { href: to, text: to } })),
  };
}

type LinkItem = Extract<StaleItem, { kind: 'link' }>;
type Told = Pick<LinkItem, 'reason' | 'instead'>;

function byEntry(site: Site, places: readonly LinkPlace[], byPath: ReadonlyMap<string, Entry>): LinkItem['places'] {
  return [...Map.groupBy(places, ({ file }) => byPath.get(file))].flatMap(([entry, list]) =>
    entry ? [{ entry: linkTo(site, entry), lines: [...new Set(list.map(({ line }) => line))], edit: editLink(site, entry) }] : [],
  );
}
