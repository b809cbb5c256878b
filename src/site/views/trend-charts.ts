import { scaleBand, scaleLinear, scalePoint, scaleSqrt } from 'd3-scale';
import { line, stack, symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle, symbolWye, type SymbolType } from 'd3-shape';

/** Geometry of the charts in user units; text is set in units of the page, so widths are natural ones. */

/** A label of two lines under or over a column. */
export interface ColumnLabel {
  x: number;
  lines: string[];
}

/** Rows of circles whose area is the count. */
export interface DotChart {
  width: number;
  height: number;
  columns: ColumnLabel[];
  rows: { y: number; label: string; dots: { x: number; r: number; count: number }[] }[];
  labelWidth: number;
}

const COLUMN = 92;
const ROW = 34;
const HEAD = 44;

/** One row per name, one column per edition; the largest count fills a row. */
export function dotChart(columns: readonly string[][], rows: readonly { label: string; counts: readonly number[] }[]): DotChart {
  const labelWidth = 14 + Math.max(60, ...rows.map(({ label }) => widthOf(shortened(label))));
  const width = labelWidth + columns.length * COLUMN;
  const height = HEAD + rows.length * ROW;
  const x = scaleBand(columns.map((_, index) => index), [labelWidth, width]);
  const y = scaleBand(rows.map((_, index) => index), [HEAD, height]);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const r = scaleSqrt([0, most], [0, ROW / 2 - 2]);
  const centre = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  return {
    width,
    height,
    labelWidth,
    columns: columns.map((lines, index) => ({ x: centre(index), lines })),
    rows: rows.map(({ label, counts }, index) => ({
      y: (y(index) ?? 0) + y.bandwidth() / 2,
      label: shortened(label),
      dots: counts.flatMap((count, column) => (count > 0 ? [{ x: round(centre(column)), r: round(Math.max(3, r(count))), count }] : [])),
    })),
  };
}

/** Shares as lines, each with a mark of its own shape and its name at the end. */
export interface LineChart {
  width: number;
  height: number;
  columns: ColumnLabel[];
  /** Lines of the scale, in per cent. */
  steps: { y: number; label: string }[];
  left: number;
  right: number;
  lines: { name: string; path: string; marks: { x: number; y: number; path: string; label: string }[]; labelY: number; lastX: number; lastY: number; sign: string; index: number }[];
}

const SIGNS: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolWye];

/** Names a line chart can tell apart. */
export const MOST_LINES = SIGNS.length;

/** Shares between 0 and 1 by edition. */
export function lineChart(columns: readonly string[][], series: readonly { name: string; shares: readonly number[] }[]): LineChart {
  const top = 20;
  const plot = 240;
  const left = 52;
  const right = left + Math.max(1, columns.length) * COLUMN;
  const most = Math.max(0.1, ...series.flatMap(({ shares }) => shares));
  const y = scaleLinear([0, Math.min(1, most)], [top + plot, top]).nice(4);
  const x = scalePoint(columns.map((_, index) => index), [left, right]).padding(0.5);
  const path = line<[number, number]>(([px]) => px, ([, py]) => py);
  const lines = series.slice(0, MOST_LINES).map(({ name, shares }, index) => {
    const sign = symbol(SIGNS[index], 70)() ?? '';
    const marks = shares.map((share, column) => ({ x: round(x(column) ?? 0), y: round(y(share)), path: sign, label: percent(share) }));
    const last = marks.at(-1);
    return { name: shortened(name), path: path(marks.map((mark) => [mark.x, mark.y])) ?? '', marks, labelY: last?.y ?? 0, lastX: last?.x ?? left, lastY: last?.y ?? 0, sign, index };
  });
  spread(lines, 18, top, top + plot);
  return {
    width: right + 30 + Math.max(80, ...lines.map(({ name }) => widthOf(name))),
    height: top + plot + HEAD + 12,
    columns: columns.map((words, index) => ({ x: x(index) ?? 0, lines: words })),
    steps: y.ticks(4).map((tick) => ({ y: round(y(tick)), label: percent(tick) })),
    left,
    right,
    lines,
  };
}

/** Rows of bars cut into parts. */
export interface BarChart<K extends string> {
  width: number;
  height: number;
  rows: { y: number; label: string; total: number; end: number; parts: { key: K; x: number; width: number; count: number }[] }[];
  barHeight: number;
}

/** One bar per row, its parts in the order of the keys; parts of nothing are left out. */
export function barChart<K extends string>(keys: readonly K[], rows: readonly { label: string; counts: Readonly<Partial<Record<K, number>>> }[]): BarChart<K> {
  const left = 56;
  const plot = 520;
  const full = rows.map(({ label, counts }) => ({ label, counts, total: keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0) }));
  const x = scaleLinear([0, Math.max(1, ...full.map(({ total }) => total))], [left, left + plot]);
  const layers = stack<(typeof full)[number], K>().keys(keys).value(({ counts }, key) => counts[key] ?? 0)(full);
  return {
    width: left + plot + 50,
    height: rows.length * (ROW + 6) + 4,
    barHeight: ROW - 4,
    rows: full.map(({ label, total }, index) => ({
      y: 4 + index * (ROW + 6),
      label,
      total,
      end: round(x(total)),
      parts: layers.flatMap((layer) => {
        const [from, to] = layer[index] ?? [0, 0];
        return to > from ? [{ key: layer.key, x: round(x(from)), width: round(x(to) - x(from)), count: to - from }] : [];
      }),
    })),
  };
}

/** A name in two lines, broken before its last word: a year under its conference. */
export function twoLines(name: string): string[] {
  const cut = name.lastIndexOf(' ');
  return cut > 0 ? [name.slice(0, cut), name.slice(cut + 1)] : [name];
}

/** Per cent without decimals; "1 %" for anything above nothing. */
export function percent(share: number): string {
  return `${share > 0 ? Math.max(1, Math.round(share * 100)) : 0} %`;
}

/** Moves labels apart so that none lies on another; the topmost stay where they are, the last are pushed up from the foot. */
function spread(labels: { labelY: number }[], gap: number, top: number, foot: number): void {
  const sorted = labels.toSorted((a, b) => a.labelY - b.labelY);
  let least = top;
  for (const label of sorted) {
    label.labelY = Math.max(label.labelY, least);
    least = label.labelY + gap;
  }
  let most = foot;
  for (const label of sorted.toReversed()) {
    label.labelY = round(Math.min(label.labelY, most));
    most = label.labelY - gap;
  }
}

/** Charts have no room for the longest names; the table beneath has them in full. */
const shortened = (name: string) => (name.length > 30 ? `${name.slice(0, 29).trimEnd()}…` : name);

/** A generous guess of a text's width at the size of the charts. */
const widthOf = (text: string) => Math.ceil(text.length * 7.6);
const round = (value: number) => Math.round(value * 10) / 10;
