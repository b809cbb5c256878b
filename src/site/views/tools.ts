import type { ItemFacets } from '../../catalog/facets.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { levelAt } from '../../catalog/graph/levels.ts';
import { CATEGORIES, type Category } from '../../catalog/model/tool.ts';
import type { Site } from '../site.ts';
import { lastHeard } from './embeds.ts';
import { describeFacets, valuesOf, type FacetDescription, type FacetValues } from './faceted.ts';
import { dateView, type DateView } from './format.ts';
import { aliasesOf } from './search-record.ts';
import { linksTo, linkTo, type EntryLink } from './link.ts';
import { occasionsOf } from './occasions.ts';
import { levelView, type LevelView } from './quote.ts';

/** A tool in a list of tools. */
export interface ToolRow {
  link: EntryLink;
  summary: string | undefined;
  level: LevelView | undefined;
  status: string | undefined;
  talks: number;
  lastHeard: DateView | undefined;
  facets: FacetValues;
}

/** A category with its tools by name. */
export interface ToolCategory {
  id: Category;
  label: string;
  /** Path of its own page. */
  href: string;
  tools: ToolRow[];
}

/** A row of `tools/table.json`; its category, kind, level and status are among its facets. */
export interface TableRow {
  id: string;
  name: string;
  href: string;
  /** Other spellings, for the field that narrows by name. */
  also?: string[];
  summary?: string;
  talks: number;
  /** When it was last heard of: a full or partial ISO date. */
  last?: string;
  facets: ItemFacets;
}

/** What the table of tools is made from in the browser: rows by name. */
export interface ToolTable {
  facets: FacetDescription[];
  rows: TableRow[];
}

const FACETS = [
  { name: 'category', label: 'Category' },
  { name: 'kind', label: 'Kind' },
  { name: 'level', label: 'CNCF level' },
  { name: 'status', label: 'Status' },
  { name: 'has', label: 'With' },
  { name: 'topic', label: 'Topic' },
  { name: 'event', label: 'Event' },
];

/** Tools by category, in the order of the closed list; categories without tools are left out. */
export function toolCategories(site: Site): ToolCategory[] {
  const tools = site.catalog.all('tool');
  return (Object.keys(CATEGORIES) as Category[])
    .map((id) => ({
      id,
      label: CATEGORIES[id],
      href: site.urls.page(`tools/category/${id}/`),
      tools: tools.filter(({ data }) => data.category === id).toSorted(byName).map((tool) => toolRow(site, tool)),
    }))
    .filter((category) => category.tools.length > 0);
}

/** All tools by name, with what narrows them. */
export function toolTable(site: Site): ToolTable {
  const tools = site.catalog.all('tool').toSorted(byName);
  const rows = tools.map((tool) => toolRow(site, tool));
  return {
    facets: describeFacets(FACETS, rows.map(({ facets }) => facets)),
    rows: rows.map(({ link, summary, talks, lastHeard: last, facets }, index): TableRow => {
      const tool = tools[index];
      const also = tool ? aliasesOf(tool) : [];
      return {
        id: link.id, name: link.name, href: link.href, ...(also.length > 0 && { also }), summary, talks, ...(last && { last: last.iso }), facets: valuesOf(facets),
      };
    }),
  };
}

function toolRow(site: Site, tool: EntryOf<'tool'>): ToolRow {
  const { catalog, graph } = site;
  const level = levelAt(catalog, tool.id, catalog.today);
  const talks = graph.talksOf(tool.id);
  const about = graph.statementsAbout(tool.id);
  const topics = linksTo(site, [...new Set(talks.flatMap((talk) => talk.data.topics ?? []))].filter((id) => !catalog.get('topic', id)?.data.narrow));
  const events = linksTo(site, occasionsOf(site, talks).event);
  return {
    link: linkTo(site, tool),
    summary: tool.data.summary,
    level: levelView(site, level),
    status: tool.data.status,
    talks: talks.length,
    lastHeard: dateView(lastHeard(site, tool.id)),
    facets: {
      category: [{ value: tool.data.category, label: CATEGORIES[tool.data.category] }],
      kind: [{ value: tool.data.kind, label: tool.data.kind }],
      level: [level ? { value: level.level, label: level.level } : { value: 'none', label: 'not a CNCF project' }],
      status: tool.data.status ? [{ value: tool.data.status, label: tool.data.status }] : [],
      has: [
        ...(about.some(({ state }) => state === 'open' || state === 'overdue' || state === 'undated') ? [{ value: 'promises', label: 'open promises' }] : []),
        ...(about.some(({ data }) => data.figures) ? [{ value: 'figures', label: 'figures' }] : []),
      ],
      topic: topics.map(({ id, name }) => ({ value: id, label: name })),
      event: events.map(({ id, name }) => ({ value: id, label: name })),
    },
  };
}

function byName(a: EntryOf<'tool'>, b: EntryOf<'tool'>): number {
  return a.data.name.localeCompare(b.data.name, 'en', { sensitivity: 'base' }) || (a.id < b.id ? -1 : 1);
}
