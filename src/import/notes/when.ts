import { datesIn } from './dates.ts';

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/giu;
const TIME = /\b\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr)\b|\b\d{1,2}[:.h]\d{2}\b/giu;
const ZONE = /\b(?:[CEMP]?[SD]T|[CEW]ES?T|GMT|UTC|IST|JST|SGT)\b/gu;
const PLACE = /\b(?:room|hall|level|floor|stage|building|raum|saal|salle)\s[\p{L}\p{N}.-]+/giu;

/** Whether a line that says when something was names the day of the week. */
export const namesWeekday = (text: string): boolean => isWhenOrWhere(text) && new RegExp(WEEKDAY.source, 'iu').test(text);

/**
 * Whether a text says when or where something took place, and nothing else: `Wednesday, 12 November 2025, 11:00, room B312`,
 * or a city with a whole date, `Paris, 21 March 2024`.
 */
export function isWhenOrWhere(text: string): boolean {
  if (text.length > 120) return false;
  const dates = datesIn(text, '2000');
  const bare = dates.reduce((left, date) => left.replace(date.text, ' '), text).replace(WEEKDAY, ' ').replace(TIME, ' ').replace(PLACE, ' ');
  if (bare === text) return false;
  const left = bare.replace(ZONE, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return left === '' || (dates.some(({ date }) => date.length === 10) && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(left) && /^\P{L}*\p{Lu}[\p{L} -]+,/u.test(text));
}
