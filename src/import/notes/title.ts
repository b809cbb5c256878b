/** Headings under which no talk stands, as whole titles in English, German, French and Spanish. */
const SECTION = new RegExp(
  `^(?:${[
    'abstract', 'about(?: (?:us|me|the .*))?', 'agenda', 'overview', 'introduction', 'intro', 'preface', 'background', 'context', 'summary', 'tl;?dr', 'conclusions?', 'closing(?: .*)?', 'wrap[- ]?up', 'final (?:thoughts|words)',
    'highlights?', '(?:key |main |my )?take-?aways?', '(?:the )?hallway track', 'lunch(?: break)?', '(?:coffee |lunch |tea )?break', 'keynotes?', 'lightning talks', 'talks?', 'sessions?', 'notes?', 'speakers?', 'schedule', 'programme?', 'registration.*',
    'open (?:points|questions)', 'questions\\??', 'q ?& ?a', 'demo(?: time)?!?', 'results?', 'numbers', 'resources', 'references', 'links', 'further reading', 'recommendations?(?: .*)?', 'next steps', 'to ?-?do', 'see also',
    '(?:more|other|further|related|previous|next) (?:articles?|posts?|talks?|links?|reading|notes?|sessions?|resources)', '(?:special )?thanks?(?: you)?!?', 'thank you.*', 'acknowledge?ments?', 'hello!?', 'cool (?:tech|tools|stuff)', 'what .*\\b(?:i|we)\\b.*', 'things .*',
    'day \\w+', '(?:mon|tues|wednes|thurs|fri|satur|sun)day.*', '(?:share|subscribe|posted|home|blog|search|log ?in|sign ?up|time ?zone)\\b.*', 'fazit', 'einleitung', 'zusammenfassung', 'mittagspause', '(?:kaffee)?pause.*', 'ausblick', 'danke.*', 'pause.*', 'conclusion', 'remerciements', 'introducción', 'conclusión',
    'key tenets', 'photo credits?', 'food.*', 'venue', 'travel', 'booths?', 'sponsors?', 'expo.*', 'party', 'social.*',
  ].join('|')})[.:!]?$`,
  'iu',
);

/** Whether a heading names a part of a report and not a talk. */
export const isSectionName = (title: string): boolean => SECTION.test(title.trim());

/** Words that say a whole report begins here. */
const REPORT = /\b(?:recap|trip report|retrospective|highlights|roundup|round-up|wrap-?up|my notes|notes (?:from|on|of)|diary|impressions|rückblick|bericht|mitschrift|retour sur|compte[- ]rendu|playlist|my picks|we saw|i saw|we attended|i attended|days? (?:at|in))\b|#\d+$/iu;

/** Whether a title is that of a report on an event. */
export const isReportTitle = (title: string): boolean => REPORT.test(title);

/** Words by which somebody speaks of a talk. */
export const TALK_WORD = /\b(?:talks?|sessions?|keynotes?|presentation|presented|presenters?|speakers?|demo(?:ed|s)?|tutorial|workshop|panel|recording|slides|vortrag|vorträge|konferenz|présentation|conférence|charla|ponencia)\b/iu;

const SMALL = /^(?:a|an|and|as|at|but|by|for|from|how|in|into|is|it|its|of|on|or|so|the|that|this|to|via|vs\.?|with|without|your|our|und|der|die|das|le|la|les|de|des|du|et|en|un|une)$/iu;

/**
 * How much a line without further evidence looks like the title of a talk, from -3 (a section) to 3: many words, capitals
 * as in titles, and two parts.
 */
export function titleScore(title: string): number {
  const text = title.trim();
  if (!isTitleLike(text) || isSectionName(text) || isReportTitle(text)) return -3;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const cased = isCased(text);
  let score = 0;
  if (words.length >= 5) score++;
  if (words.length <= 3) score -= 2;
  if (cased) score++;
  if (cased && words.length >= 5 && /\S[:–—?] \S| - \S/.test(text)) score++;
  if (/\b(?:I|I['’]m|I['’]ve|my|me|we saw)\b/.test(text)) score -= 2;
  return score;
}

/** Whether most words that count have capitals, as in English titles. */
function isCased(title: string): boolean {
  const heavy = title.split(/\s+/).filter((word) => !SMALL.test(word) && /\p{L}/u.test(word));
  return heavy.length > 1 && heavy.filter((word) => /\p{Lu}/u.test(word)).length >= heavy.length * 0.75;
}

/** Words of a line that says whom somebody met, sat with or thanks. */
const ENCOUNTER =
  /\b(?:i|we|me|us|my|met|meet|saw|sat|ran|came|went|talked|spoke|chat(?:ted)?|joined|caught|thanks?|thank you|lunch|dinner|breakfast|coffee|beers?|drinks|queue|booth|colleagues?|friends?|organi[sz]ers?|moderat(?:or|ed)|host(?:s|ed)?|photos?|authors?|including|danke|merci|gracias|getroffen|mittagessen|rencontré)\b/iu;

/** Whether a text that is not written as titles are tells of people, or has no more words than a label. */
export function tellsOfPeople(title: string): boolean {
  const words = title.trim().split(/\s+/);
  return words.length < 2 || (!isCased(title) && (/^\p{Ll}+$/u.test(words[0] ?? '') || ENCOUNTER.test(title)));
}

/** Whether a line can be a title at all: one short line that is no sentence, label, address or handle. */
export function isTitleLike(text: string): boolean {
  return text.length >= 3 && text.length <= 200 && /^[\p{L}\p{N}“"„«¿¡#.]/u.test(text) && !/[.,;:…]$|https?:|www\.|^@|\p{Ll}\. \p{Lu}/u.test(text) && /\p{L}{2}/u.test(text);
}

/** A title without what is put around it: quotation marks, a time, a number, `Session 3:`, an emoji. */
export function bareTitle(title: string): string {
  return title
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d{1,2}[:.h]?\d{2}(?:\s?[–-]\s?\d{1,2}[:.h]?\d{2})?(?:\s?(?:am|pm|uhr|[A-Z]{1,3}T|UTC))?)\s*[-–—:|]?\s+(?=\p{L})/u, '')
    .replace(/^\d{1,2}[.)]\s+(?=\P{Ll})/u, '')
    .replace(/^(?:(?:session|talk|vortrag|présentation|conférence|title|titel)(?:\s+#?\d+)?\s*[:–—]|(?:session|talk|vortrag) \d+\s*-)\s+/iu, '')
    .replace(/^[\p{Extended_Pictographic}\uFE0F\s]+(?=\p{L})/u, '')
    .replace(/^([“"„«»‘'])(.+)[”"“»«’']$/u, '$2')
    .replace(/\s*[:,;–—-]$/u, '')
    .trim();
}
