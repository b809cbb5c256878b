import { addDays } from '../../catalog/dates.ts';
import type { Span } from '../../catalog/checks/event-days.ts';

/** A date that a text gives, as precise as it does. */
export interface FoundDate {
  /** `2025`, `2025-08` or `2025-08-13`. */
  date: string;
  /** The words that give it. */
  text: string;
  index: number;
}

const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier)?', 'feb(?:ruary|ruar)?|février', 'mar(?:ch|s)?|märz', 'apr(?:il)?|avril', 'may|mai', 'june?|juni|juin', 'july?|juli|juillet', 'aug(?:ust)?|août', 'sept?(?:ember)?|septembre', 'o[ck]t(?:ober)?|octobre', 'nov(?:ember)?|novembre', 'de[cz](?:ember)?|décembre',
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const PATTERNS = [
  /\b(?<year>20\d\d)-(?<digits>\d\d)(?:-(?<day>\d\d))?(?!\d)/gu,
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?${MONTH}\\.?(?:,? (?<year>20\\d\\d))?(?![\\p{L}\\p{N}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\\d\\d))?(?![\\p{L}\\p{N}]|\\.\\d)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.?,? (?<year>20\\d\\d)\\b`, 'giu'),
];

/** The dates of a text in its order. A day without a year gets `year`; without that it is left out. */
export function datesIn(text: string, year?: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const pattern of PATTERNS) {
    for (const { index, 0: words, groups = {} } of text.matchAll(pattern)) {
      const month = groups['digits'] ?? numberOf(groups['month'] ?? '');
      const [inYear, day] = [groups['year'] ?? year, groups['day']];
      if (inYear === undefined || month === undefined || found.some((other) => index < other.index + other.text.length && other.index < index + words.length)) continue;
      const date = [inYear, month, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
      if (isDate(date)) found.push({ date, text: words, index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Whether a day is one of an event's, a day's tolerance for time zones included. */
export const isDuring = (date: string, { start, end }: Span): boolean => date.length === 10 && addDays(start, -1) <= date && date <= addDays(end, 1);

function numberOf(name: string): string | undefined {
  const index = MONTHS.findIndex((month) => new RegExp(`^(?:${month})$`, 'iu').test(name));
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}

function isDate(date: string): boolean {
  const full = `${date}-01`.slice(0, 10);
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
