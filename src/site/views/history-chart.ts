import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

/** A small drawing of one number over time, in user units that are pixels of the page. */
export interface HistoryChart {
  width: number;
  height: number;
  /** Height of the line of zero. */
  foot: number;
  path: string;
  marks: { x: number; y: number }[];
  /** The first and the last number, above their marks. */
  ends: { x: number; y: number; text: string; side: 'start' | 'end' }[];
  /** The years of the first and the last. */
  years: { x: number; text: string; side: 'start' | 'end' }[];
}

const WIDTH = 288;
const HEIGHT = 132;
const EDGE = 8;
const TOP = 28;
const FOOT = HEIGHT - 22;

/**
 * A line through at least two numbers in the order of time, from nothing at its foot, so that heights can be compared.
 * @param points `day` is an ISO date, `text` the number as it stands beside the line
 */
export function historyChart(points: readonly { day: string; value: number; text: string }[]): HistoryChart {
  const days = points.map(({ day }) => Date.parse(day));
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, Math.max(1, ...points.map(({ value }) => value))], [FOOT, TOP]);
  const marks = points.map(({ value }, index) => ({ x: round(x(days[index] ?? 0)), y: round(y(value)) }));
  const last = points.length - 1;
  const sideOf = (index: number) => (index === 0 ? ('start' as const) : ('end' as const));
  const ends = [...new Set([0, last])];
  return {
    width: WIDTH,
    height: HEIGHT,
    foot: FOOT,
    path: line<{ x: number; y: number }>(({ x: px }) => px, ({ y: py }) => py)(marks) ?? '',
    marks,
    ends: ends.map((index) => ({ x: index === 0 ? 0 : WIDTH, y: (marks[index]?.y ?? FOOT) - 10, text: points[index]?.text ?? '', side: sideOf(index) })),
    years: ends.map((index) => ({ x: index === 0 ? 0 : WIDTH, text: points[index]?.day.slice(0, 4) ?? '', side: sideOf(index) })),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
