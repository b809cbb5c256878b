import { readToolIds, type Comparison } from '../../catalog/compare.ts';
import { levelAt } from '../../catalog/graph/levels.ts';
import type { Site } from '../site.ts';
import { comparisonOf } from './compare.ts';
import { dateView } from './format.ts';
import { colocatedEvents, talkRow, talksAt, type TalkRow } from './programme.ts';
import { figureGroups, type FigureRow } from './ledger.ts';
import { linksTo, type EntryLink } from './link.ts';
import { levelView, type LevelView } from './quote.ts';
import { statementView, type StatementView } from './statement.ts';

/** What a guide shows of a list, and where all of it is when that is more. */
export interface Embedded<T> {
  rows: T[];
  total: number;
  all: string | undefined;
}

/** How much of one list a guide shows: it is for reading, and no page may outgrow its budget. */
const SHOWN = 24;

const embedded = <T>(list: readonly T[], all: string): Embedded<T> => ({ rows: list.slice(0, SHOWN), total: list.length, all: list.length > SHOWN ? all : undefined });

/** A tool in the table of a guide. */
export interface EmbeddedTool {
  link: EntryLink;
  summary: string | undefined;
  level: LevelView | undefined;
  talks: number;
  lastHeard: ReturnType<typeof dateView>;
}

/** `<ToolTable>`: tools heard of with a topic, of a category, or named one by one. */
export function embeddedTools(site: Site, props: { topic?: string; category?: string; tools?: string }): Embedded<EmbeddedTool> {
  const { catalog, graph } = site;
  const ids = props.tools
    ? props.tools.split(' ')
    : props.topic
      ? toolsOfTopic(site, props.topic)
      : catalog.all('tool').filter(({ data }) => data.category === props.category).map(({ id }) => id);
  const rows = ids.flatMap((id) => {
    const tool = catalog.get('tool', id);
    if (!tool) return [];
    const [link] = linksTo(site, [id]);
    return link
      ? [{ link, summary: tool.data.summary, level: levelView(site, levelAt(catalog, id, catalog.today)), talks: graph.talksOf(id).length, lastHeard: dateView(lastHeard(site, id)) }]
      : [];
  });
  return embedded(rows, site.urls.page(`tools/${queryOf({ topic: props.topic, category: props.category })}`));
}

/** `<Statements>`: statements that fit every given property, newest first; those of an event with those of the events held as part of it. */
export function embeddedStatements(site: Site, props: { about?: string; kind?: string; state?: string; by?: string; event?: string }): Embedded<StatementView> {
  const { about, kind, state, by, event } = props;
  const events = event === undefined ? [] : [event, ...colocatedEvents(site, event).map(({ id }) => id)];
  const start = about ? site.graph.statementsAbout(about) : site.catalog.statements;
  const rows = start
    .filter(
      (statement) =>
        (!kind || statement.data.kind === kind) &&
        (!state || statement.state === state) &&
        (!by || statement.data.by === by) &&
        (!event || eventsOf(statement.entry.data).some((id) => events.includes(id))),
    )
    .map((statement) => statementView(site, statement));
  return embedded(rows, site.urls.page(`statements/${queryOf({ about, kind, state, by, event })}`));
}

/** `<Figures>`: numbers that fit every given property. */
export function embeddedFigures(site: Site, props: { about?: string; at?: string; measure?: string }): Embedded<FigureRow> {
  const rows = figureGroups(site)
    .filter(({ measure }) => !props.measure || measure === props.measure)
    .flatMap(({ figures }) => figures)
    .filter(({ at, statement }) => (!props.at || at?.id === props.at) && (!props.about || statement.about.some(({ id }) => id === props.about)));
  return embedded(rows, site.urls.page(`figures/${queryOf(props)}`));
}

/** `<TalkList>`: talks that name an entity, or were given at an event or one held as part of it. */
export function embeddedTalks(site: Site, props: { topic?: string; tool?: string; event?: string; organization?: string }): Embedded<TalkRow> {
  const talks = props.event ? talksAt(site, props.event) : site.graph.talksOf(props.topic ?? props.tool ?? props.organization ?? '');
  const place = site.catalog.find(props.event ?? props.topic ?? props.tool ?? props.organization ?? '');
  return embedded(talks.map((talk) => talkRow(site, talk)), place ? site.urls.entry(place, props.event ? 'programme' : 'talks') : '');
}

/** `<Compare>`: facts, levels and scale of tools side by side, and where the whole comparison is. */
export function comparison(site: Site, props: { tools?: string }): { comparison: Comparison; href: string } {
  const { ids } = readToolIds(props.tools ?? '');
  return { comparison: comparisonOf(site, ids, ['facts', 'levels', 'scale']), href: site.urls.page(`compare/?tools=${ids.join(',')}`) };
}

/** When a talk or report last mentioned an entity. */
export function lastHeard(site: Pick<Site, 'graph'>, id: string): string | undefined {
  return site.graph.backlinks(id).find(({ from, date }) => date && (from.kind === 'talk' || from.kind === 'report'))?.date;
}

function toolsOfTopic(site: Site, topic: string): string[] {
  const counts = new Map<string, number>();
  for (const talk of [...site.graph.talksOf(topic), ...site.graph.reportsOf(topic)]) {
    for (const id of talk.data.tools ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** The properties that are given, as the facets of a list read them. */
function queryOf(props: Record<string, string | undefined>): string {
  const given = Object.entries(props).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

function eventsOf(data: { event?: string; events?: string[] | undefined }): string[] {
  return data.event ? [data.event] : (data.events ?? []);
}
