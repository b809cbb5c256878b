import { levelAt } from '../../catalog/graph/levels.ts';
import type { Entry } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { dateView, type DateView } from './format.ts';
import { linkTo, type EntryLink } from './link.ts';
import { levelView, type LevelView } from './quote.ts';

/** How often an entity was heard of at one conference, with the days held along with it. */
export interface TimelineRow {
  event: EntryLink;
  date: DateView | undefined;
  /** Level of a tool on its first day. */
  level: LevelView | undefined;
  sentences: number;
  notes: number;
  /** Sentences as a share of the largest row, 0 to 1. */
  share: number;
}

/** How many conferences a page shows, the last ones. */
const SHOWN = 12;

/** The last conferences at which an entity was heard of. */
export interface TimelineView {
  rows: TimelineRow[];
  /** How many conferences before them are left out. */
  earlier: number;
}

/** The timeline as a page shows it. */
export function timelineView(site: Site, id: string): TimelineView {
  const rows = mentionTimeline(site, id);
  const heard = rows.slice(0, -SHOWN).filter(({ sentences }) => sentences > 0);
  return { rows: rows.slice(-SHOWN), earlier: heard.length };
}

/** Mentions per conference, oldest first; conferences of the time between where nobody named it are shown with nothing. */
export function mentionTimeline(site: Site, id: string): TimelineRow[] {
  const { catalog, graph } = site;
  const counts = new Map<string, { sentences: number; notes: Set<Entry> }>();
  for (const { from } of graph.backlinks(id)) {
    const event = conferenceOf(site, from);
    if (!event) continue;
    const count = counts.get(event) ?? { sentences: 0, notes: new Set<Entry>() };
    counts.set(event, count);
    count.sentences += 1;
    count.notes.add(from);
  }
  const most = Math.max(1, ...[...counts.values()].map(({ sentences }) => sentences));
  const days = [...counts.keys()].map((event) => catalog.get('event', event)?.data.start ?? '').sort();
  return catalog
    .all('event')
    .filter((event) => counts.has(event.id) || (event.data.kind === 'edition' && isBetween(event.data.start, days)))
    .toSorted((a, b) => ((a.data.start ?? '') < (b.data.start ?? '') ? -1 : 1))
    .map((event) => {
      const { sentences = 0, notes } = counts.get(event.id) ?? {};
      const start = event.data.start;
      return {
        event: linkTo(site, event),
        date: dateView(start),
        level: start && catalog.get('tool', id) ? levelView(site, levelAt(catalog, id, start)) : undefined,
        sentences,
        notes: notes?.size ?? 0,
        share: sentences / most,
      };
    });
}

/** The edition a talk or report belongs to, or the side event itself. */
function conferenceOf(site: Site, entry: Entry): string | undefined {
  const id = entry.kind === 'talk' ? entry.data.event : entry.kind === 'report' ? entry.data.events?.[0] : undefined;
  return id && (site.catalog.get('event', id)?.data.partOf ?? id);
}

function isBetween(day: string | undefined, days: readonly string[]): boolean {
  return day !== undefined && days.length > 0 && day >= (days[0] ?? '') && day <= (days.at(-1) ?? '');
}
