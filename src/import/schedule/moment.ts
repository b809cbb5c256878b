/** A time a schedule gives: a point in time, a day, or a wall clock of which the zone is not said. */
export type Moment =
  | { kind: 'instant'; milliseconds: number }
  | { kind: 'local'; date: string; time: string }
  | { kind: 'day'; date: string };

/** A day and, unless the whole day is meant, a time, both on the wall clock of the event. */
export interface WallClock {
  date: string;
  time?: string;
}

/** What a moment is on the wall clock of a zone; a time of which the zone is not said is taken for one of this zone. */
export function inZone(moment: Moment, zone: string): WallClock {
  switch (moment.kind) {
    case 'instant': {
      const text = wallClockOf(moment.milliseconds, zone);
      return { date: text.slice(0, 10), time: text.slice(11, 16) };
    }
    case 'local':
      return { date: moment.date, time: moment.time };
    case 'day':
      return { date: moment.date };
    default:
      return moment satisfies never;
  }
}

/** The point in time of a wall clock; of a time that a change of clocks skips or repeats, the one before the change. */
export function instantOf(date: string, time: string, zone: string): Moment {
  const written = Date.parse(`${date}T${time}Z`);
  const offsetAt = (milliseconds: number) => Date.parse(`${wallClockOf(milliseconds, zone)}Z`) - milliseconds;
  // The offset a day before decides, so that the first of two possible hours is taken.
  for (const guess of [written - offsetAt(written - DAY), written - offsetAt(written + DAY)]) {
    if (guess + offsetAt(guess) === written) return { kind: 'instant', milliseconds: guess };
  }
  return { kind: 'instant', milliseconds: written - offsetAt(written - DAY) };
}

/**
 * The zone under the name the model knows (`Europe/London`); `undefined` for what is no zone. `UTC` is one.
 */
export function knownZone(name: string): string | undefined {
  if (ZONES.has(name)) return name;
  try {
    const canonical = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return ZONES.has(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** All zones the model knows. */
export const ZONES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-03-24T10:15:00`. */
function wallClockOf(milliseconds: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone: zone, hourCycle: 'h23', era: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${(part['year'] ?? '').padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}`;
}
