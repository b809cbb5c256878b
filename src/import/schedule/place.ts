import { isCountry } from '../../catalog/model/event.ts';
import { ZONES } from './moment.ts';
import { slugOf } from './slug.ts';

/** Where an event is held, as far as the places of its sessions agree. */
export interface Place {
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** What the locations end with: `, Amsterdam, Netherlands`. */
  ending: string;
}

/**
 * The city and country that at least half of the locations end with (`Hall 8 | Room F, Amsterdam, Netherlands`); of
 * `Salt Lake City, UT, USA` the state is left out.
 */
export function placeOf(locations: readonly string[]): Place | undefined {
  const counted = Map.groupBy(locations.flatMap((location) => endingOf(location) ?? []), ({ ending }) => ending);
  const [most] = [...counted.values()].toSorted((a, b) => b.length - a.length);
  return most && most.length * 2 >= locations.length ? most[0] : undefined;
}

/** The time zone of a place: its country's only one, or the one named after the city; `undefined` where neither decides. */
export function zoneOfPlace({ city, country }: Pick<Place, 'city' | 'country'>): string | undefined {
  const zones = (new Intl.Locale('und', { region: country }).getTimeZones() ?? []).filter((zone) => ZONES.has(zone));
  return zones.length === 1 ? zones[0] : zones.find((zone) => slugOf(zone.split('/').at(-1) ?? '', '') === slugOf(city, ''));
}

/** The room alone, where the location ends with the city of the event. */
export function roomOf(location: string, place: Place | undefined): string {
  const room = place && location.endsWith(place.ending) ? location.slice(0, -place.ending.length).trim() : location;
  return room || location;
}

function endingOf(location: string): Place | undefined {
  const parts = location.split(',').map((part) => part.trim());
  const country = COUNTRIES.get((parts.at(-1) ?? '').toLowerCase().replace(/^the /, '').replace(/\./g, ''));
  if (country === undefined || parts.length < 3) return undefined;
  const hasState = ['US', 'CA', 'AU'].includes(country) && parts.length > 3 && isState(parts.at(-2) ?? '');
  const tail = parts.slice(hasState ? -3 : -2);
  const [city = ''] = tail;
  if (!/^\p{Lu}[\p{L}\p{M}.' -]{1,40}$/u.test(city)) return undefined;
  const ending = `, ${tail.join(', ')}`;
  return location.endsWith(ending) ? { city, country, ending } : undefined;
}

/** `UT`, `Utah`; four words or more are no state. */
const isState = (text: string) => /^\p{Lu}{2,3}$/u.test(text) || STATES.has(text);

const STATES = new Set(
  'Arizona,California,Colorado,Florida,Georgia,Illinois,Massachusetts,Michigan,Minnesota,Nevada,New York,North Carolina,Ohio,Oregon,Pennsylvania,Tennessee,Texas,Utah,Virginia,Washington,British Columbia,Ontario,Quebec,Québec,New South Wales,Victoria'.split(','),
);

const COUNTRIES = new Map<string, string>([
  ...countryNames(),
  ['usa', 'US'], ['us', 'US'], ['united states of america', 'US'], ['uk', 'GB'], ['england', 'GB'], ['scotland', 'GB'], ['wales', 'GB'],
  ['czech republic', 'CZ'], ['turkey', 'TR'], ['korea', 'KR'], ['hong kong', 'HK'],
]);

function countryNames(): [string, string][] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  return codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code]);
}
