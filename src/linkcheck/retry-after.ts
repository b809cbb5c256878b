/**
 * How long a server asks us to stay away, in milliseconds: `Retry-After` is a number of seconds or a date.
 * `undefined` when the header is absent or says neither; never negative.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // `Date.parse` takes much for a date, such as "1.5".
  const date = /^(?:[A-Za-z]{3,9}, |[A-Za-z]{3} )/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
