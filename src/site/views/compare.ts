import { compareColumns, MOST_COMPARED, type CellItem, type ColumnRow, type Comparison, type ComparisonGroupId, type ToolColumn } from '../../catalog/compare.ts';
import { daysBetween, firstDay } from '../../catalog/dates.ts';
import type { Entry, EntryOf } from '../../catalog/entry.ts';
import { levelAt, levelHistory, type LevelAt } from '../../catalog/graph/levels.ts';
import { LEVELS } from '../../catalog/model/cncf.ts';
import { STATEMENT_KINDS } from '../../catalog/model/statement.ts';
import { CATEGORIES } from '../../catalog/model/tool.ts';
import type { Statement } from '../../catalog/statements.ts';
import type { Site } from '../site.ts';
import { editHref, noteHref } from './add-links.ts';
import { formatDate, formatFigure, plural } from './format.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { STATE_LABELS, STATEMENT_KIND_LABELS } from './words.ts';

/** Two tools whose entries name each other as alternatives, and the address of the page that compares them. */
export interface ComparedPair {
  /** Ids in alphabetical order. */
  ids: [string, string];
  slug: string;
  links: [EntryLink, EntryLink];
  href: string;
}

/** A cell lists this much; the rest is on the tool's own page. */
const MOST_ITEMS = 6;

/** The authored alternatives, each pair once, by name. */
export function comparedPairs(site: Site): ComparedPair[] {
  return site.catalog
    .all('tool')
    .flatMap((tool) =>
      site.graph.relations(tool.id).alternatives.flatMap((other): ComparedPair[] => {
        const [a, b] = linksTo(site, [tool.id, other]);
        return a && b && tool.id < other
          ? [{ ids: [tool.id, other], slug: `${tool.id}-vs-${other}`, links: [a, b], href: site.urls.page(`compare/${tool.id}-vs-${other}/`) }]
          : [];
      }),
    )
    .sort((a, b) => a.links[0].name.localeCompare(b.links[0].name, 'en', { sensitivity: 'base' }) || a.links[1].name.localeCompare(b.links[1].name, 'en'));
}

/** Where a tool is compared with its alternatives; `undefined` when it has none. */
export function comparisonHref(site: Site, id: string): string | undefined {
  const { alternatives } = site.graph.relations(id);
  if (alternatives.length === 0) return undefined;
  if (alternatives.length === 1) return site.urls.page(`compare/${[id, ...alternatives].sort().join('-vs-')}/`);
  return site.urls.page(`compare/?tools=${[id, ...alternatives].slice(0, MOST_COMPARED).join(',')}`);
}

/** Tools side by side; ids that are no tools are left out. */
export function comparisonOf(site: Site, ids: readonly string[], groups?: readonly ComparisonGroupId[]): Comparison {
  const tools = ids.flatMap((id) => site.catalog.get('tool', id) ?? []);
  return compareColumns(tools.map((tool) => toolColumn(site, tool)), groups);
}

/** What a comparison knows of one tool. */
export function toolColumn(site: Site, tool: EntryOf<'tool'>): ToolColumn {
  const { id, data } = tool;
  const { catalog, graph, urls } = site;
  const link = linkTo(site, tool);
  const levels = levelHistory(catalog, id);
  const { alternatives, siblings } = graph.relations(id);
  const companions = graph.companions(id, 'tool').filter(({ surprise }) => surprise > 0).map((companion) => companion.id);
  return {
    id,
    name: data.name,
    href: link.href,
    editHref: editHref(site, tool) ?? urls.page('contribute/'),
    noteHref: noteHref(site, { tools: [id] }),
    rows: [
      ...factRows(site, tool),
      ...levelRows(site, id, levels),
      ...heardRows(site, link),
      runnerRow(site, link),
      ...statementRows(site, link),
      ...companyRows(site, id),
    ],
    absent: levels.length > 0 ? { levels: 'never' } : data.cncf === 'none' ? { levels: 'not a CNCF project' } : {},
    suggestions: linksTo(site, [...new Set([...alternatives, ...siblings, ...companions])].slice(0, 6)).map((other) => ({ id: other.id, name: other.name })),
  };
}

function factRows(site: Site, { data }: EntryOf<'tool'>): ColumnRow[] {
  const fact = (key: string, label: string, items: CellItem[], order: number, telling = true): ColumnRow => ({ group: 'facts', key, label, order, telling, items });
  return [
    fact('summary', 'What it does', texts(data.summary), 0, false),
    fact('kind', 'Kind', texts(data.kind), 1),
    fact('category', 'For', texts(CATEGORIES[data.category]), 2),
    fact('status', 'Status', texts(data.status), 3),
    fact('part-of', 'Part of', entryItems(linksTo(site, data.partOf ? [data.partOf] : [])), 4),
    fact('vendor', 'Vendor', entryItems(linksTo(site, data.vendor ? [data.vendor] : [])), 5),
    fact('licence', 'Licence', texts(data.license), 6),
    // What every tool lacks alike, such as a parent, is not worth a row of its own.
  ].filter(({ key, items }) => items.length > 0 || ['status', 'licence'].includes(key));
}

function levelRows(site: Site, id: string, levels: readonly LevelAt[]): ColumnRow[] {
  const now = levelAt(site.catalog, id, site.catalog.today);
  const row = (key: string, label: string, order: number, items: CellItem[]): ColumnRow => ({ group: 'levels', key, label, order, telling: true, items });
  return [
    row('now', 'Level today', 0, now ? [levelItem(site, now, now.level)] : []),
    ...levels.map((step) => row(step.level, `${step.level.replace(/^./, (letter) => letter.toUpperCase())} since`, 1 + LEVELS.indexOf(step.level), [levelItem(site, step, formatDate(step.since))])),
  ];
}

function levelItem(site: Site, { via }: LevelAt, text: string): CellItem {
  const parent = linkToId(site, via);
  return { text, ...(parent && { note: `as part of ${parent.name}` }) };
}

function heardRows(site: Site, tool: EntryLink): ColumnRow[] {
  const { catalog, graph } = site;
  const talks = graph.talksOf(tool.id);
  const notes: (EntryOf<'talk'> | EntryOf<'report'>)[] = [...talks, ...graph.reportsOf(tool.id)];
  const byEvent = new Map<string, Entry[]>();
  // A co-located event counts with its edition, as it does among the trends; a note on both counts once.
  const editionOf = (id: string) => catalog.get('event', id)?.data.partOf ?? id;
  for (const note of notes) for (const event of new Set(eventsOf(note).map(editionOf))) byEvent.set(event, [...(byEvent.get(event) ?? []), note]);
  const events = [...byEvent].flatMap(([id, list]): ColumnRow[] => {
    const event = catalog.get('event', id);
    const day = event?.data.start && firstDay(event.data.start);
    if (!event) return [];
    const level = day && levelAt(catalog, tool.id, day);
    const only = list.length === 1 ? list[0] : undefined;
    const href = only ? site.urls.entry(only) : talks.length > 0 ? `${tool.href}#talks` : tool.href;
    const item: CellItem = { text: plural(list.length, 'note'), href, ...(level && { note: `${level.level} at the time` }) };
    // Newest first: the later the day, the smaller the order.
    return [{ group: 'heard', key: id, label: event.data.name, href: site.urls.entry(event), order: day ? daysBetween(day, '9999-12-31') : 1e9, items: [item] }];
  });
  return [{ group: 'heard', key: 'notes', label: 'Notes in all', order: 0, telling: true, items: notes.length > 0 ? texts(plural(notes.length, 'note')) : [] }, ...events];
}

function runnerRow(site: Site, tool: EntryLink): ColumnRow {
  const items = site.graph.runners(tool.id).flatMap(({ organization, figures, statements }): CellItem[] => {
    const [link] = linksTo(site, [organization]);
    const [first] = statements;
    return link
      ? [{ text: link.name, href: link.href, note: figures.map(formatFigure).join('; ') || 'no numbers reported', ...(first && { noteHref: site.urls.entry(first.entry, first.data.id) }) }]
      : [];
  });
  return { group: 'scale', key: 'run-by', label: 'Run by', order: 0, ...cut(items, `${tool.href}#numbers`) };
}

function statementRows(site: Site, tool: EntryLink): ColumnRow[] {
  const about = site.graph.statementsAbout(tool.id);
  return STATEMENT_KINDS.map((kind, order): ColumnRow => {
    const items = about.filter(({ data }) => data.kind === kind).map((statement) => statementItem(site, statement));
    return { group: 'statements', key: kind, label: STATEMENT_KIND_LABELS[kind], order, ...cut(items, `${site.urls.page('statements/')}?kind=${kind}&about=${tool.id}`) };
  });
}

function statementItem(site: Site, { data, entry, state, asOf }: Statement): CellItem {
  const due = data.due && `due ${formatDate(data.due)}`;
  const note = [asOf && `said ${formatDate(asOf)}`, due].filter(Boolean).join(', ');
  return { text: data.says, href: site.urls.entry(entry, data.id), state: { id: state, word: STATE_LABELS[state].word }, ...(note && { note }) };
}

function companyRows(site: Site, id: string): ColumnRow[] {
  const { graph } = site;
  const { alternatives, worksWith } = graph.relations(id);
  const companions = graph.companions(id, 'tool').filter(({ surprise }) => surprise > 0).slice(0, MOST_ITEMS).flatMap((companion): CellItem[] => {
    const [link] = linksTo(site, [companion.id]);
    return link ? [{ text: link.name, href: link.href, note: plural(companion.documents, 'note') }] : [];
  });
  const row = (key: string, label: string, order: number, items: CellItem[]): ColumnRow => ({ group: 'around', key, label, order, items });
  return [
    row('companions', 'Mentioned along with', 0, companions),
    row('works-with', 'Works with', 1, entryItems(linksTo(site, worksWith))),
    row('alternatives', 'Compared with', 2, entryItems(linksTo(site, alternatives))),
  ];
}

function cut(items: CellItem[], href: string): Pick<ColumnRow, 'items' | 'more'> {
  return items.length > MOST_ITEMS ? { items: items.slice(0, MOST_ITEMS), more: { count: items.length - MOST_ITEMS, href } } : { items };
}

const texts = (text: string | undefined): CellItem[] => (text ? [{ text }] : []);
const entryItems = (links: readonly EntryLink[]): CellItem[] => links.map(({ name, href }) => ({ text: name, href }));
const eventsOf = (note: EntryOf<'talk'> | EntryOf<'report'>) => (note.kind === 'talk' ? [note.data.event] : (note.data.events ?? []));
