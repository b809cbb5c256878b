import { timelyPromises } from '../../catalog/telling.ts';
import { isTalkStub } from './stub.ts';
import type { Site } from '../site.ts';
import { talkRow, type TalkRow } from './programme.ts';
import { figureGroups, type FigureRow } from './ledger.ts';
import { plural } from './format.ts';
import { linkTo, type EntryLink } from './link.ts';
import { statementView, type StatementView } from './statement.ts';

/** Everything the home page shows. */
export interface HomeView {
  counts: { text: string; href: string }[];
  promises: StatementView[];
  /** Topics most notes are about. */
  topics: { link: EntryLink; notes: number }[];
  guides: { link: EntryLink; summary: string }[];
  figures: FigureRow[];
  notes: TalkRow[];
  tools: { link: EntryLink; documents: number; perEvent: { name: string; documents: number }[] }[];
}

/** How much of each the page shows. */
const PROMISES = 6;
const TOPICS = 12;
const GUIDES = 6;
const FIGURES = 6;

/** How many editions a sparkline has, the last ones. */
const EDITIONS = 12;

/** The home page: what is due, what was counted, what is new, what is talked about. */
export function homeView(site: Site): HomeView {
  const { catalog, graph, urls } = site;
  const editions = catalog.all('event').filter(({ data }) => data.kind === 'edition').toSorted((a, b) => (a.data.start ?? '').localeCompare(b.data.start ?? '')).slice(-EDITIONS);
  return {
    counts: [
      { text: plural(catalog.all('tool').length, 'tool'), href: urls.page('tools/') },
      { text: plural(catalog.all('talk').length, 'talk'), href: urls.page('talks/') },
      { text: plural(catalog.statements.length, 'statement'), href: urls.page('statements/') },
      { text: plural(catalog.all('organization').length, 'organisation'), href: urls.page('organizations/') },
      { text: plural(catalog.all('event').length, 'event'), href: urls.page('events/') },
    ],
    promises: timelyPromises(catalog.statements, PROMISES).map((statement) => statementView(site, statement)),
    topics: catalog
      .all('topic')
      .map((topic) => ({ link: linkTo(site, topic), notes: graph.talksOf(topic.id).length + graph.reportsOf(topic.id).length }))
      .filter(({ notes }) => notes > 0)
      .sort((a, b) => b.notes - a.notes || (a.link.name < b.link.name ? -1 : 1))
      .slice(0, TOPICS),
    guides: catalog
      .all('guide')
      .toSorted((a, b) => (b.data.updated ?? '').localeCompare(a.data.updated ?? '') || (a.id < b.id ? -1 : 1))
      .slice(0, GUIDES)
      .map((guide) => ({ link: linkTo(site, guide), summary: guide.data.summary })),
    figures: newestFigures(site),
    notes: [...catalog.all('talk')]
      .filter((talk) => !isTalkStub(talk))
      .map((talk) => talkRow(site, talk))
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .slice(0, 6),
    tools: catalog
      .all('tool')
      .map((tool) => {
        const documents = [...graph.talksOf(tool.id), ...graph.reportsOf(tool.id)];
        return {
          link: linkTo(site, tool),
          documents: documents.length,
          perEvent: editions.map((edition) => ({
            name: edition.data.name,
            documents: documents.filter((entry) => eventsOf(entry).some((id) => id === edition.id || catalog.get('event', id)?.data.partOf === edition.id)).length,
          })),
        };
      })
      .filter(({ documents }) => documents > 0)
      .sort((a, b) => b.documents - a.documents || (a.link.name < b.link.name ? -1 : 1))
      .slice(0, 12),
  };
}

/** Large numbers of different measures and sources, newest first; those that say something about a tool before others. */
function newestFigures(site: Site): FigureRow[] {
  const isOfTool = ({ statement }: FigureRow) => statement.about.some(({ kind }) => kind === 'tool');
  const rows = figureGroups(site)
    .flatMap(({ figures }) => figures.slice(0, 2))
    .sort((a, b) => Number(isOfTool(b)) - Number(isOfTool(a)) || (b.statement.asOf?.iso ?? '').localeCompare(a.statement.asOf?.iso ?? ''));
  const heardOf = new Set<string>();
  const others = rows.filter(({ at }) => {
    const isNew = !at || !heardOf.has(at.id);
    if (at) heardOf.add(at.id);
    return isNew;
  });
  return others.slice(0, FIGURES);
}

function eventsOf(entry: { kind: string; data: { event?: string; events?: string[] | undefined } }): string[] {
  return entry.data.event ? [entry.data.event] : (entry.data.events ?? []);
}
