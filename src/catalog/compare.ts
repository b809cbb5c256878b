import type { State } from './statements.ts';

/** The parts of a comparison, in the order a page shows them. */
export const COMPARISON_GROUPS = {
  facts: 'Facts',
  levels: 'In the CNCF over time',
  heard: 'Heard at',
  scale: 'Who runs it, at what scale',
  statements: 'What was said',
  around: 'In its company',
} as const;

export type ComparisonGroupId = keyof typeof COMPARISON_GROUPS;

/** One thing in a cell. */
export interface CellItem {
  text: string;
  href?: string;
  /** State of a statement. */
  state?: { id: State; word: string };
  /** Small words after it. */
  note?: string;
  noteHref?: string;
}

/** What is known of one tool in one row. */
export interface ColumnRow {
  group: ComparisonGroupId;
  /** The same for all tools that have this row. */
  key: string;
  label: string;
  href?: string;
  /** Rows of a group are shown by ascending order. */
  order: number;
  /** Whether a difference between tools is worth pointing out; prose always differs. */
  telling?: boolean;
  items: CellItem[];
  /** How many more there are than the items, and where. */
  more?: { count: number; href: string };
}

/** All that a comparison needs to know of one tool; small enough to be fetched when it is chosen. */
export interface ToolColumn {
  id: string;
  name: string;
  href: string;
  /** Where a missing fact can be added. */
  editHref: string;
  /** Where a missing note can be added. */
  noteHref: string;
  rows: ColumnRow[];
  /** Words for a row of a group that this tool does not have, where that is known and not merely unreported. */
  absent: Partial<Record<ComparisonGroupId, string>>;
  /** Tools one might compare it with, likeliest first. */
  suggestions: { id: string; name: string }[];
}

/** One tool's part of a row: something, known to be nothing (`words`), or nothing reported (`addHref`). */
export interface ComparisonCell {
  tool: string;
  items: CellItem[];
  more?: { count: number; href: string } | undefined;
  words?: string | undefined;
  addHref?: string | undefined;
}

export interface ComparisonRow {
  key: string;
  label: string;
  href?: string | undefined;
  differs: boolean;
  cells: ComparisonCell[];
}

/** Tools side by side. */
export interface Comparison {
  tools: { id: string; name: string; href: string }[];
  groups: { id: ComparisonGroupId; label: string; rows: ComparisonRow[] }[];
  /** Number of rows that differ. */
  differing: number;
}

/** Puts columns side by side: a row that one of the tools has is shown for all of them, a group without rows is not. */
export function compareColumns(columns: readonly ToolColumn[], wanted: readonly ComparisonGroupId[] = GROUP_IDS): Comparison {
  const groups = wanted
    .map((id) => ({ id, label: COMPARISON_GROUPS[id], rows: rowsOf(columns, id) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    tools: columns.map(({ id, name, href }) => ({ id, name, href })),
    groups,
    differing: groups.flatMap(({ rows }) => rows).filter(({ differs }) => differs).length,
  };
}

const GROUP_IDS = Object.keys(COMPARISON_GROUPS) as ComparisonGroupId[];

/** At most this many tools stand side by side. */
export const MOST_COMPARED = 4;

/** The ids asked for in `?tools=a,b`: each once, in the given order, and those beyond the most that fit. */
export function readToolIds(value: string | null): { ids: string[]; left: string[] } {
  const ids = [...new Set((value ?? '').toLowerCase().split(/[\s,]+/).filter(Boolean))];
  return { ids: ids.slice(0, MOST_COMPARED), left: ids.slice(MOST_COMPARED) };
}

function rowsOf(columns: readonly ToolColumn[], group: ComparisonGroupId): ComparisonRow[] {
  const heads = new Map<string, ColumnRow>();
  for (const { rows } of columns) for (const row of rows) if (row.group === group && !heads.has(row.key)) heads.set(row.key, row);
  return [...heads.values()]
    .sort((a, b) => a.order - b.order || (a.label < b.label ? -1 : 1))
    .map(({ key, label, href, telling }) => {
      const cells = columns.map((column) => cellOf(column, group, key));
      return { key, label, href, differs: (telling ?? false) && differ(cells), cells };
    });
}

function cellOf(column: ToolColumn, group: ComparisonGroupId, key: string): ComparisonCell {
  const row = column.rows.find((candidate) => candidate.group === group && candidate.key === key);
  if (row && row.items.length > 0) return { tool: column.name, items: row.items, more: row.more };
  const words = column.absent[group];
  if (words) return { tool: column.name, items: [], words };
  return { tool: column.name, items: [], addHref: group === 'facts' || group === 'levels' ? column.editHref : column.noteHref };
}

/** What nobody reported is no difference. */
function differ(cells: readonly ComparisonCell[]): boolean {
  const given = cells.map(({ items, words }) => (items.length > 0 ? items.map(({ text }) => text).join('\n') : words)).filter((text) => text !== undefined);
  return new Set(given).size > 1;
}
