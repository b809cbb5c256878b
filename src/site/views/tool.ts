import { levelAt, levelHistory } from '../../catalog/graph/levels.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { CATEGORIES } from '../../catalog/model/tool.ts';
import { proseOf, type ProseView } from '../prose.ts';
import type { Site } from '../site.ts';
import { citationOf, type Citation } from './citation.ts';
import { comparisonHref } from './compare.ts';
import { firstRows, heardExcerpt, numberExcerpt, statementSections, type Excerpt } from './excerpt.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkToId, type EntryLink } from './link.ts';
import { numberHistoryViews, type NumberHistoryView } from './number-histories.ts';
import type { NumberGroup } from './numbers.ts';
import { occasionsOf } from './occasions.ts';
import type { TalkRow } from './programme.ts';
import { levelView, type LevelView, type QuoteGroup } from './quote.ts';
import type { RunnerView } from './runner.ts';
import { timelineView, type TimelineView } from './timeline.ts';

/** Everything a tool dossier shows. */
export interface ToolView {
  frame: Frame;
  id: string;
  name: string;
  /** Absent until somebody writes it. */
  summary: string | undefined;
  kind: string;
  category: string;
  status: string | undefined;
  level: LevelView | undefined;
  levels: LevelView[];
  prose: ProseView;
  heard: Excerpt<QuoteGroup>;
  statements: ReturnType<typeof statementSections>;
  numbers: Excerpt<NumberGroup>;
  histories: NumberHistoryView[];
  timeline: TimelineView;
  runners: Excerpt<RunnerView>;
  talks: Excerpt<TalkRow>;
  companions: { link: EntryLink; documents: number }[];
  relations: { label: string; links: EntryLink[] }[];
  /** Where it stands beside its alternatives. */
  comparison: string | undefined;
  citation: Citation;
  facts: { label: string; text?: string; href?: string; links?: EntryLink[] }[];
}

/** The dossier of a tool. */
export function toolView(site: Site, tool: EntryOf<'tool'>): ToolView {
  const { catalog, graph } = site;
  const { data, id } = tool;
  const level = levelAt(catalog, id, catalog.today);
  const relations = graph.relations(id);
  const talks = graph.talksOf(id);
  return {
    frame: frameOf(site, tool, {
      description: data.summary,
      filters: {
        level: [level?.level],
        topic: graph.companions(id, 'topic').slice(0, 8).map((companion) => companion.id),
        ...occasionsOf(site, talks),
        tool: [id],
      },
      above: linksTo(site, relations.parents.toReversed()),
    }),
    id,
    name: data.name,
    summary: data.summary,
    kind: data.kind,
    category: CATEGORIES[data.category],
    status: data.status,
    level: levelView(site, level),
    levels: levelHistory(catalog, id).flatMap((step) => levelView(site, step) ?? []),
    prose: proseOf(site, tool),
    heard: heardExcerpt(site, tool),
    statements: statementSections(site, tool),
    numbers: numberExcerpt(site, tool),
    histories: numberHistoryViews(site, id),
    timeline: timelineView(site, id),
    runners: firstRows(site, tool, 'runners'),
    talks: firstRows(site, tool, 'talks'),
    companions: graph.companions(id, 'tool').filter(({ surprise }) => surprise > 0).slice(0, 12).flatMap((companion) => {
      const link = linkToId(site, companion.id);
      return link ? [{ link, documents: companion.documents }] : [];
    }),
    relations: [
      { label: 'Parts', links: linksTo(site, relations.parts) },
      { label: 'Compared with', links: linksTo(site, relations.alternatives) },
      { label: 'Works with', links: linksTo(site, relations.worksWith) },
      { label: 'Siblings', links: linksTo(site, relations.siblings) },
      { label: 'Took over from', links: linksTo(site, relations.predecessors) },
      { label: 'Not to be confused with', links: linksTo(site, data.distinctFrom) },
    ].filter(({ links }) => links.length > 0),
    comparison: comparisonHref(site, id),
    // What a dossier says changes with every note, so it is cited as it stood when it was built.
    citation: citationOf({
      id,
      authors: [],
      title: data.name,
      form: 'Dossier',
      date: catalog.today,
      url: undefined,
      site: site.settings.name,
      page: site.urls.absolute(site.urls.entry(tool)),
    }),
    facts: [
      { label: 'Part of', links: linksTo(site, data.partOf ? [data.partOf] : []) },
      { label: 'Merged into', links: linksTo(site, data.mergedInto ? [data.mergedInto] : []) },
      { label: 'Succeeded by', links: linksTo(site, data.succeededBy ? [data.succeededBy] : []) },
      { label: 'Vendor', links: linksTo(site, data.vendor ? [data.vendor] : []) },
      { label: 'Licence', ...(data.license && { text: data.license }) },
      { label: 'Home page', ...address(data.homepage) },
      { label: 'Repository', ...address(data.repository) },
      { label: 'Documentation', ...address(data.documentation) },
      { label: 'Also written', ...(frameAliases(data.aliases) && { text: frameAliases(data.aliases) }) },
    ].filter((fact) => ('text' in fact && fact.text) || ('href' in fact && fact.href) || ('links' in fact && fact.links && fact.links.length > 0)),
  };
}

function address(url: string | undefined): { text?: string; href?: string } {
  return url ? { href: url, text: url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') } : {};
}

function frameAliases(aliases: EntryOf<'tool'>['data']['aliases']): string {
  return [...new Set((aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)))].join(', ');
}
