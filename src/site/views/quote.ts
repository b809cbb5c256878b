import type { Backlink } from '../../catalog/graph/graph.ts';
import { levelAt, type LevelAt } from '../../catalog/graph/levels.ts';
import { firstDay } from '../../catalog/dates.ts';
import { entryName, type Entry } from '../../catalog/entry.ts';
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
  /** How many there are, shown or not. */
  total: number;
}

/** A level as pages show it. */
export interface LevelView {
  level: string;
  since: DateView | undefined;
  via: EntryLink | undefined;
}

/** Backlinks grouped by the event at which they were said, newest first; what has no event comes last. */
export function quoteGroups(site: Site, entry: Entry): QuoteGroup[] {
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
        heading: headingOf(entry, event),
        event: event && linkTo(site, event),
        date: dateView(date),
        level: date && entry.kind === 'tool' ? levelView(site, levelAt(site.catalog, entry.id, firstDay(date))) : undefined,
        quotes: [],
        total: 0,
      };
      groups.set(key, group);
    }
    group.quotes.push(quoteView(site, backlink));
    group.total += 1;
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

/** The sentences of one talk, report or guide, in one place: its title names the entity, or is only named. */
export interface QuotesOfOne {
  from: EntryLink;
  /** The title, where it mentions the entity. */
  title: QuoteView | undefined;
  sentences: QuoteView[];
}

/** Sentences by where they come from, so that it is named once; a title that mentions the entity names it. */
export function quotesBySource(quotes: readonly QuoteView[]): QuotesOfOne[] {
  return [...Map.groupBy(quotes, ({ from }) => from.href).values()].flatMap((own) =>
    own.slice(0, 1).map(({ from }) => ({
      from,
      title: own.find(({ place }) => place === 'title'),
      sentences: own.filter(({ place }) => place !== 'title'),
    })),
  );
}

/** One sentence of each source before the second of any; titles last, as they say least. */
function inTurn(quotes: readonly QuoteView[]): QuoteView[] {
  const sources = quotesBySource(quotes);
  const most = Math.max(0, ...sources.map(({ sentences }) => sentences.length));
  const turns = Array.from({ length: most }, (_, turn) => sources.flatMap(({ sentences }) => sentences[turn] ?? []));
  return [...turns.flat(), ...sources.flatMap(({ title }) => title ?? [])];
}

/** The newest sentences of a list too long for one page: some of each event, until there are enough. */
export function newestQuotes(groups: readonly QuoteGroup[], each: number, enough: number): QuoteGroup[] {
  const shown: QuoteGroup[] = [];
  let left = enough;
  for (const group of groups) {
    if (left <= 0) break;
    const quotes = inTurn(group.quotes).slice(0, Math.min(each, left));
    shown.push({ ...group, quotes });
    left -= quotes.length;
  }
  return shown;
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

/** On the page of an event, another event's name alone is a heading of its programme already. */
function headingOf(entry: Entry, event: Entry | undefined): string {
  if (!event) return 'Elsewhere in the catalog';
  if (event.id === entry.id) return 'At the event itself';
  return entry.kind === 'event' ? `At ${entryName(event)}` : entryName(event);
}
