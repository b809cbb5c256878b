const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A date as the model wants it, from forms that mean one day or month only: `2025-4-3`, `3 April 2025`, `April 2025`. `03/04/2025` means two. */
export function plainDate(written: string): string | undefined {
  const text = written.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
  const numbers = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text) ?? /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (numbers) return joined(numbers[1], numbers[2], numbers[3]);
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text);
  if (dayFirst) return joined(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  return monthFirst ? joined(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

/** A time as the model wants it: `9:30`, `9.30`, `9:30 am`, `2 pm`. */
export function plainTime(written: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*([ap]\.?m\.?)?$/i.exec(written.trim());
  const [, hours = '', minutes, half] = match ?? [];
  if (!match || (minutes === undefined && half === undefined) || (half !== undefined && (Number(hours) < 1 || Number(hours) > 12))) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

function monthOf(name = ''): string | undefined {
  const month = MONTHS.findIndex((each) => each === name.toLowerCase() || each.slice(0, 3) === name.toLowerCase() || (name.toLowerCase() === 'sept' && each === 'september'));
  return month < 0 ? undefined : String(month + 1);
}

const joined = (year: string | undefined, month: string | undefined, day: string | undefined): string | undefined =>
  month && [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
