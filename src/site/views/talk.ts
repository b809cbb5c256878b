import { firstDay } from '../../catalog/dates.ts';
import { levelAt } from '../../catalog/graph/levels.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { proseOf, type ProseView } from '../prose.ts';
import type { Site } from '../site.ts';
import { citationOf, type Citation } from './citation.ts';
import { heardExcerpt, type Excerpt } from './excerpt.ts';
import { dateView, type DateView } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { placeStatements, type MarginBlock } from './margin.ts';
import { levelView, type LevelView, type QuoteGroup } from './quote.ts';
import { statementView, type StatementView } from './statement.ts';
import { isTalkStub } from './stub.ts';
import { TALK_KIND_LABELS } from './words.ts';

/** Everything a talk note shows. */
export interface TalkView {
  frame: Frame;
  title: string;
  kind: string | undefined;
  isStub: boolean;
  isDraft: boolean;
  takeaway: string | undefined;
  speakers: { person: EntryLink; affiliation: EntryLink | undefined }[];
  organizations: EntryLink[];
  event: EntryLink | undefined;
  placement: 'stated' | 'inferred' | undefined;
  date: DateView | undefined;
  time: string | undefined;
  room: string | undefined;
  track: string | undefined;
  prose: ProseView;
  /** Blocks of the note with their statements beside them; empty for MDX and stubs, whose statements stand below. */
  blocks: MarginBlock[];
  statements: StatementView[];
  tools: { link: EntryLink; level: LevelView | undefined; now: LevelView | undefined }[];
  topics: EntryLink[];
  links: { kind: string; url: string }[];
  reports: EntryLink[];
  notedBy: EntryLink[];
  questions: string[];
  previous: EntryLink | undefined;
  next: EntryLink | undefined;
  related: EntryLink[];
  /** Sentences elsewhere that link to this talk. */
  heard: Excerpt<QuoteGroup>;
  citation: Citation;
}

/** The note of a talk. */
export function talkView(site: Site, talk: EntryOf<'talk'>): TalkView {
  const { catalog, graph, urls, settings } = site;
  const { data } = talk;
  const event = catalog.get('event', data.event);
  const day = data.date ?? event?.data.start;
  const mentioned = [...new Set([...(data.tools ?? []), ...graph.mentionsIn(talk).filter(({ kind }) => kind === 'tool').map(({ id }) => id)])];
  const programme = graph.programme(data.event);
  const position = programme.findIndex(({ id }) => id === talk.id);
  const neighbour = (offset: number) => (programme[position + offset] ? linkTo(site, programme[position + offset] as EntryOf<'talk'>) : undefined);
  const speakers = linksTo(site, data.speakers);
  const isStub = isTalkStub(talk);
  const prose = proseOf(site, talk);
  const statements = graph.statementsIn(talk).map((statement) => statementView(site, statement));
  const blocks = prose?.format === 'html' ? placeStatements(prose.blocks, statements) : [];
  return {
    frame: frameOf(site, talk, {
      within: event?.data.name,
      description: data.takeaway ?? `${data.title}${event ? `, ${event.data.name}` : ''}`,
      filters: {
        event: [data.event, event?.data.partOf],
        year: [day?.slice(0, 4)],
        topic: data.topics ?? [],
        tool: mentioned,
        level: mentioned.map((id) => levelAt(catalog, id, catalog.today)?.level),
      },
      above: event ? [linkTo(site, event)] : [],
    }),
    title: data.title,
    kind: data.kind && TALK_KIND_LABELS[data.kind],
    isStub,
    isDraft: (data.questions?.length ?? 0) > 0,
    takeaway: data.takeaway,
    speakers: speakers.map((person) => ({ person, affiliation: linkToId(site, affiliationAt(catalog.get('person', person.id), day)) })),
    organizations: linksTo(site, data.organizations),
    event: event && linkTo(site, event),
    placement: data.placement,
    date: dateView(data.date),
    time: data.start && `${data.start}${data.end ? `–${data.end}` : ''}${event?.data.timeZone ? ` (${event.data.timeZone})` : ''}`,
    room: data.room,
    track: data.track,
    prose,
    blocks,
    statements,
    tools: linksTo(site, mentioned).map((link) => ({
      link,
      level: day ? levelView(site, levelAt(catalog, link.id, firstDay(day))) : undefined,
      now: levelView(site, levelAt(catalog, link.id, catalog.today)),
    })),
    topics: linksTo(site, data.topics),
    links: data.links ?? [],
    reports: linksTo(site, data.reports),
    notedBy: linksTo(site, data.notedBy),
    questions: data.questions ?? [],
    previous: neighbour(-1),
    next: neighbour(1),
    related: relatedTalks(site, talk, mentioned),
    heard: heardExcerpt(site, talk),
    citation: citationOf({
      id: talk.id,
      authors: speakers.map(({ name }) => name),
      title: data.title,
      form: `${TALK_KIND_LABELS[data.kind ?? 'talk']}${event ? ` at ${event.data.name}` : ''}`,
      date: day,
      url: undefined,
      site: settings.name,
      page: urls.absolute(urls.entry(talk)),
    }),
  };
}

/** The organisation a person was with on a day, as far as recorded. */
function affiliationAt(person: EntryOf<'person'> | undefined, day: string | undefined): string | undefined {
  const affiliations = person?.data.affiliations ?? [];
  if (day === undefined) return undefined;
  const full = firstDay(day);
  const covering = affiliations.find(({ from, to }) => (from || to) && (!from || firstDay(from) <= full) && (!to || firstDay(to) >= full));
  const stated = affiliations.find(({ asOf }) => asOf?.slice(0, 4) === full.slice(0, 4));
  return (covering ?? stated)?.organization;
}

function relatedTalks(site: Site, talk: EntryOf<'talk'>, tools: readonly string[]): EntryLink[] {
  const shared = new Map<string, number>();
  for (const id of [...tools, ...(talk.data.topics ?? [])]) {
    const talks = site.graph.talksOf(id);
    // What every talk mentions relates none of them.
    for (const other of talks) if (other.id !== talk.id) shared.set(other.id, (shared.get(other.id) ?? 0) + 1 / talks.length);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5).map(([id]) => id);
  return best.flatMap((id) => {
    const other = site.catalog.get('talk', id);
    return other ? [linkTo(site, other)] : [];
  });
}
