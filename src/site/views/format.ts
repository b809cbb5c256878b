import type { Figure } from '../../catalog/model/statement.ts';
import { measureLabel } from './words.ts';

/** A date for people and for machines. */
export interface DateView {
  iso: string;
  text: string;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** A full or partial ISO date as "1 April 2025", "August 2025" or "2025". */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (day && name) return `${Number(day)} ${name} ${year}`;
  return name ? `${name} ${year}` : String(year);
}

/** Both forms of a date; `undefined` stays so. */
export function dateView(iso: string | undefined): DateView | undefined {
  return iso ? { iso, text: formatDate(iso) } : undefined;
}

/** A span of days: "1–4 April 2025", "30 March – 2 April 2025". */
export function formatSpan(start: string | undefined, end: string | undefined): string | undefined {
  if (!start) return undefined;
  if (!end || end === start) return formatDate(start);
  const [a, b] = [start.split('-'), end.split('-')];
  if (a[0] === b[0] && a[1] === b[1]) return `${Number(a[2])}–${formatDate(end)}`;
  if (a[0] === b[0]) return `${formatDate(start).replace(/ \d{4}$/, '')} – ${formatDate(end)}`;
  return `${formatDate(start)} – ${formatDate(end)}`;
}

/** Grouped digits, the same on every machine: 1,500. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }).format(value);
}

/** A figure as people read it: "more than 430 clusters", "3,000 nodes in the largest cluster", "from 5 to 2 days". */
export function formatFigure(figure: Figure): string {
  const { measure, unit, per } = figure;
  const number =
    figure.value === undefined
      ? `from ${formatNumber(figure.from ?? 0)} to ${formatNumber(figure.to ?? 0)}`
      : `${bound(figure)}${formatNumber(figure.value)}`;
  const rate = per ? ` per ${per}` : '';
  const label = measureLabel(measure);
  if (!unit) return `${number} ${label}${rate}`;
  const amount = `${number} ${unit}`;
  if (measure === 'savings' || measure === 'cost') return `${label} ${figure.value === undefined ? '' : 'of '}${amount}${rate}`;
  // Days are a duration and a share names its whole, without another word.
  if (measure === 'duration' || unit.startsWith('% of ')) return `${amount}${rate}`;
  if (unit === '%') return `${amount} of ${label}${rate}`;
  if (measure === 'data-volume' || measure === 'memory') return `${number} ${unit.replace(/(?= per )|$/, ` of ${measure === 'memory' ? 'memory' : 'data'}`)}${rate}`;
  return WHERE.test(unit) ? `${number} ${label} ${unit}${rate}` : `${amount} ${label}${rate}`;
}

/** Units that say where or of what, and not of which kind. */
const WHERE = /^(?:in|at|on|per|of|for|from|online)\b/;

function bound(figure: Figure): string {
  if (figure.atLeast) return 'at least ';
  if (figure.atMost) return 'at most ';
  return figure.approximate ? 'about ' : '';
}

/** A text as the beginning of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 talk", "3 talks". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
