import type { Moment } from './moment.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * A moment as tables write it: ISO 8601 with or without zone, `2026-03-24 10:15`, `24 March 2026, 10:15`,
 * `Mar 24, 2026 10:15 AM`, `24.03.2026 10:15`, a Unix time, or a time alone beside a day of its own. `undefined` for what is no
 * time or can be read in two ways, such as `03/04/2026`.
 * @param day the day, for a time alone.
 */
export function readMoment(written: string | number, day?: string): Moment | undefined {
  if (typeof written === 'number') return unixTime(written);
  const text = written.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return unixTime(Number(text));
  const zoned = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})$/.exec(text);
  if (zoned) {
    const milliseconds = Date.parse(`${zoned[1]}T${zoned[2]}${zoned[3]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
    return Number.isNaN(milliseconds) || !isDay(zoned[1]) ? undefined : { kind: 'instant', milliseconds };
  }
  const [date, rest] = splitDay(text);
  if (date === undefined) return day === undefined ? undefined : at(day, text);
  return at(date, rest);
}

/** The day a text names, `YYYY-MM-DD`. */
export function readDay(text: string): string | undefined {
  return splitDay(text.trim())[0];
}

/** Minutes of `45`, `45 min`, `00:45` or `1h 30m`. */
export function readMinutes(text: string): number | undefined {
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const spoken = /^(?:(\d{1,2}) ?h(?:ours?)?)? ?(?:(\d{1,3}) ?(?:m|min|mins|minutes)?)?$/.exec(text.trim());
  const minutes = Number(spoken?.[1] ?? 0) * 60 + Number(spoken?.[2] ?? 0);
  return minutes > 0 ? minutes : undefined;
}

function splitDay(text: string): [string | undefined, string] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ,]+|$)/.exec(text);
  if (iso) return [day(iso[1], iso[2], iso[3]), text.slice(iso[0].length)];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+|$)/.exec(text);
  if (dotted) return [day(dotted[3], dotted[2], dotted[1]), text.slice(dotted[0].length)];
  const plain = text.replace(/^\p{L}+day,? +/iu, '');
  const spoken = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? +(\p{L}{3,9})\.?|(\p{L}{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?),? +(\d{4})(?:[ ,]+(?:at )?|$)/iu.exec(plain);
  if (!spoken) return [undefined, text];
  const month = MONTHS.findIndex((name) => name.startsWith((spoken[2] ?? spoken[3] ?? '').toLowerCase())) + 1;
  return [month > 0 ? day(spoken[5], String(month), spoken[1] ?? spoken[4]) : undefined, plain.slice(spoken[0].length)];
}

function at(date: string, text: string): Moment | undefined {
  if (text === '') return { kind: 'day', date };
  const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)? ?([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (!clock) return undefined;
  const half = clock[3]?.toLowerCase();
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1]);
  if (hour > 23 || Number(clock[2]) > 59 || (half && Number(clock[1]) > 12)) return undefined;
  return { kind: 'local', date, time: `${String(hour).padStart(2, '0')}:${clock[2]}` };
}

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function isDay(text = ''): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Seconds or milliseconds since 1970, if they lie in this century. */
function unixTime(value: number): Moment | undefined {
  const milliseconds = value < 1e11 ? value * 1000 : value;
  return milliseconds >= 946_684_800_000 && milliseconds < 4_102_444_800_000 ? { kind: 'instant', milliseconds } : undefined;
}
