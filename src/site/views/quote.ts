import type { Backlink } from '../../catalog/graph/graph.ts';
import { levelAt, type LevelAt } from '../../catalog/graph/levels.ts';
import { firstDay } from '../../catalog/dates.ts';
import { entryName, type Entry } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { routeOf } from '../urls.ts';
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
function quoteGroups(site: Site, entry: Entry): QuoteGroup[] {
  const groups = new Map<string, QuoteGroup>();
  for (const backlink of quotable(site, entry)) {
    const { from } = backlink;
    const eventId = from.kind === 'talk' ? from.data.event : from.kind === 'report' ? from.data.events?.[0] : undefined;
    const key = eventId ?? '';
    let group = groups.get(key);
    if (!group) {
      const event = eventId ? site.catalog.get('event', eventId) : undefined;
      const date = event?.data.start;
      group = {
        heading: event?.id === entry.id ? 'At the event itself' : event ? entryName(event) : 'Elsewhere in the catalog',
        event: event && linkTo(site, event),
        date: dateView(date),
        level: date && entry.kind === 'tool' ? levelView(site, levelAt(site.catalog, entry.id, firstDay(date))) : undefined,
        quotes: [],
      };
      groups.set(key, group);
    }
    group.quotes.push(quoteView(site, backlink));
  }
  const list = [...groups.values()];
  return list.sort((a, b) => Number(!a.event) - Number(!b.event) || compare(b.date?.iso ?? '', a.date?.iso ?? ''));
}

/** Backlinks without the statements about the entity, which its page shows whole in sections of their own. */
function quotable(site: Site, entry: Entry): readonly Backlink[] {
  const { id } = entry;
  if (entry.kind === 'talk' || entry.kind === 'report' || entry.kind === 'guide') return site.graph.linksTo(entry);
  const about = new Set(site.graph.statementsAbout(id).map((statement) => statement.id));
  return site.graph.backlinks(id).filter(({ from, mention }) => !(mention.place === 'statement' && about.has(`${from.id}#${mention.statement}`)));
}

/** How many sentences a page quotes before the older ones move to pages of their own. */
const QUOTES_ON_A_PAGE = 120;

/** The sentences that mention an entity: the newest in full, the rest as links to pages by event. */
export interface HeardView {
  groups: QuoteGroup[];
  /** Groups with a page of their own. */
  more: { heading: string; href: string; quotes: number; date: DateView | undefined }[];
}

/** What an entity's own page quotes. A group that does not fit as a whole moves to its own page. */
export function heardView(site: Site, entry: Entry): HeardView {
  const all = quoteGroups(site, entry);
  let shown = 0;
  const groups: QuoteGroup[] = [];
  const more: HeardView['more'] = [];
  for (const group of all) {
    if (shown + group.quotes.length <= QUOTES_ON_A_PAGE) {
      groups.push(group);
      shown += group.quotes.length;
    } else {
      more.push({ heading: group.heading, href: site.urls.page(heardRoute(entry, group)), quotes: group.quotes.length, date: group.date });
    }
  }
  return { groups, more };
}

/** A page of sentences that did not fit an entity's own page. */
export interface HeardPage {
  route: string;
  entry: EntryLink;
  group: QuoteGroup;
  page: number;
  pages: { number: number; href: string }[];
}

/** How many sentences such a page holds. */
const QUOTES_ON_A_HEARD_PAGE = 200;

/** Every page of sentences an entity needs beside its own; none for most. */
export function heardPages(site: Site, entry: Entry): HeardPage[] {
  const { more } = heardView(site, entry);
  const headings = new Set(more.map(({ heading }) => heading));
  return quoteGroups(site, entry)
    .filter(({ heading }) => headings.has(heading))
    .flatMap((group) => {
      const count = Math.ceil(group.quotes.length / QUOTES_ON_A_HEARD_PAGE);
      const routes = Array.from({ length: count }, (_, index) => heardRoute(entry, group) + (index > 0 ? `${index + 1}/` : ''));
      return routes.map((route, index) => ({
        route,
        entry: linkTo(site, entry),
        group: { ...group, quotes: group.quotes.slice(index * QUOTES_ON_A_HEARD_PAGE, (index + 1) * QUOTES_ON_A_HEARD_PAGE) },
        page: index + 1,
        pages: routes.map((other, number) => ({ number: number + 1, href: site.urls.page(other) })),
      }));
    });
}

function heardRoute(entry: Entry, group: QuoteGroup): string {
  return `${routeOf(entry.kind, entry.id)}heard/${group.event?.id ?? 'elsewhere'}/`;
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
