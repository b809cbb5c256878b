import type { Backlink } from '../../catalog/graph/graph.ts';
import { levelAt, type LevelAt } from '../../catalog/graph/levels.ts';
import { firstDay } from '../../catalog/dates.ts';
import { entryName } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { dateView, type DateView } from './format.ts';
import { linkTo, linkToId, type EntryLink } from './link.ts';

/** A sentence that mentions an entity, in three parts, with the place it links to. */
export interface QuoteView {
  before: string;
  surface: string;
  after: string;
  href: string;
  from: EntryLink;
  place: 'title' | 'takeaway' | 'statement' | 'body';
}

/** The quoting sentences of one event or, without one, of one kind of entry. */
export interface QuoteGroup {
  heading: string;
  event: EntryLink | undefined;
  date: DateView | undefined;
  /** CNCF level of the quoted tool on that day. */
  level: LevelView | undefined;
  quotes: QuoteView[];
}

/** A level as pages show it. */
export interface LevelView {
  level: string;
  since: DateView | undefined;
  via: EntryLink | undefined;
}

/** Backlinks grouped by the event at which they were said, newest first; what has no event comes last. */
export function quoteGroups(site: Site, id: string, backlinks: readonly Backlink[]): QuoteGroup[] {
  const groups = new Map<string, QuoteGroup>();
  for (const backlink of backlinks) {
    const { from } = backlink;
    const eventId = from.kind === 'talk' ? from.data.event : from.kind === 'report' ? from.data.events?.[0] : undefined;
    const key = eventId ?? '';
    let group = groups.get(key);
    if (!group) {
      const event = eventId ? site.catalog.get('event', eventId) : undefined;
      const date = event?.data.start;
      group = {
        heading: event ? entryName(event) : 'Elsewhere in the catalog',
        event: event && linkTo(site, event),
        date: dateView(date),
        level: date && site.catalog.get('tool', id) ? levelView(site, levelAt(site.catalog, id, firstDay(date))) : undefined,
        quotes: [],
      };
      groups.set(key, group);
    }
    group.quotes.push(quoteView(site, backlink));
  }
  const list = [...groups.values()];
  return list.sort((a, b) => Number(!a.event) - Number(!b.event) || compare(b.date?.iso ?? '', a.date?.iso ?? ''));
}

/** What pages show of a level. */
export function levelView(site: Site, level: LevelAt | undefined): LevelView | undefined {
  return level && { level: level.level, since: dateView(level.since), via: linkToId(site, level.via) };
}

function quoteView(site: Site, { from, mention }: Backlink): QuoteView {
  const { sentence, inSentence, anchor, place } = mention;
  return {
    before: sentence.slice(0, inSentence.start),
    surface: sentence.slice(inSentence.start, inSentence.end),
    after: sentence.slice(inSentence.end),
    href: site.urls.entry(from, anchor),
    from: linkTo(site, from),
    place,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
