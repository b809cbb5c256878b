import { datesIn } from './dates.ts';

/**
 * When something is promised for, as a partial date: a date in the sentence, `this year`, `next year`, `by the end of 2026`,
 * `around August`. Nothing where no time is named.
 * @param said when it was promised, `YYYY-MM-DD`; absent means that only times with a year count.
 */
export function dueIn(sentence: string, said?: string): string | undefined {
  const year = said?.slice(0, 4);
  const dates = datesIn(sentence, year).map(({ date }) => date);
  const [month] = /\b(?:in|around|by|until|bis|im|en) (january|february|march|april|may|june|july|august|september|october|november|december|juni|juli|oktober|dezember)\b(?! \d)/iu.exec(sentence) ?? [];
  const inMonth = month && year ? datesIn(`${month.split(' ')[1]} ${year}`).map(({ date }) => date) : [];
  const [, quarter, ofYear] = /\bQ([1-4])(?: |\/)?(?:of )?(20\d\d)?\b/.exec(sentence) ?? [];
  const inQuarter = quarter && (ofYear ?? year) ? [`${ofYear ?? year}-${String(Number(quarter) * 3).padStart(2, '0')}`] : [];
  const inYear = /\b(?:in|by|until|before|during|of|ende|bis|vor|fin|en) (20\d\d)\b/iu.exec(sentence)?.[1];
  const relative = year === undefined ? [] : /\b(?:this|later this|the end of the|end of this|by the end of this) year\b|\bdieses Jahr\b|\bcette année\b/i.test(sentence) ? [year] : /\bnext year\b|\bnächstes Jahr\b|\bl'année prochaine\b/i.test(sentence) ? [String(Number(year) + 1)] : [];
  const [first] = [...dates, ...inMonth, ...inQuarter, ...(inYear ? [inYear] : []), ...relative];
  return first !== undefined && (said === undefined || first >= said.slice(0, first.length)) ? first : undefined;
}
