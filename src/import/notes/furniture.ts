import type { Dropped } from './clean.ts';
import { fencedLines, type Line } from './line.ts';

/** Lines without what a page, a slide or a mail adds to them. */
export interface Cleared {
  lines: Line[];
  dropped: Dropped[];
}

/**
 * Drops what is not the author's text: headers, quoted lines and the signature of a mail, page numbers, and footers, which
 * are short lines that stand three times or more, whatever number they carry. Code is left alone.
 */
export function clearFurniture(lines: readonly Line[]): Cleared {
  const kept: Line[] = [];
  const found = new Map<string, Dropped>();
  const drop = (reason: Dropped['reason'], { text, number }: Line, key: string = reason) => {
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { reason, text: text.trim().slice(0, 120), line: number, count: 1 });
    kept.push({ text: '', number });
  };
  const isCode = fencedLines(lines);
  const headers = mailHeaderLines(lines);
  const isMail = headers > 0;
  const signature = signatureOf(lines, isCode, isMail);
  const times = timesOf(lines.filter((_line, index) => !isCode[index]));
  for (const [index, line] of lines.entries()) {
    if (isCode[index]) kept.push(line);
    else if (index < headers) drop('mail-header', line);
    else if (signature >= 0 && index >= signature) drop('signature', line);
    else if (isMail && /^\s*>/.test(line.text)) drop('mail-quotation', line);
    else if (PAGE_NUMBER.test(line.text.trim())) drop('page-number', line);
    else if (line.text.length < 400 && NAVIGATION.test(line.text.trim())) drop('navigation', line);
    else if ((times.get(keyOf(line.text)) ?? 0) >= 3) drop('repeated-footer', line, `footer ${keyOf(line.text)}`);
    else kept.push(line);
  }
  return { lines: kept, dropped: [...found.values()] };
}

/** The line that begins the signature: the last `--` of a mail, or the only one of other notes near their end; -1 without one. */
function signatureOf(lines: readonly Line[], isCode: readonly boolean[], isMail: boolean): number {
  const marks = lines.flatMap(({ text }, index) => (/^-- ?$/.test(text) && !isCode[index] ? [index] : []));
  const last = marks.at(-1) ?? -1;
  const below = lines.slice(last + 1).filter(({ text }) => text.trim() !== '');
  const above = lines.slice(0, Math.max(last, 0)).filter(({ text }) => text.trim() !== '');
  return isMail || (marks.length === 1 && below.length <= 6 && above.length >= below.length * 3 && below.every(({ text }) => text.length < 100)) ? last : -1;
}

/** How many lines at the beginning are the headers of a mail; two of the usual ones must be among them. */
function mailHeaderLines(lines: readonly Line[]): number {
  const start = lines.findIndex(({ text }) => text.trim() !== '');
  let end = Math.max(start, 0);
  while (/^(?:[A-Z][\w-]*: |\s+\S)/.test(lines[end]?.text ?? '')) end++;
  const known = lines.slice(0, end).filter(({ text }) => /^(?:From|To|Date|Subject|Cc|Sent|Von|An|Datum|Betreff|De|À|Objet): /.test(text));
  return known.length > 1 && known.some(({ text }) => text.includes('@') || /^(?:Subject|Betreff|Objet)/.test(text)) ? end : 0;
}

function timesOf(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    if (!mayBeFooter(text)) continue;
    const key = keyOf(text);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Page numbers differ from page to page. */
const keyOf = (text: string): string => text.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** Not a heading, a list, a table, a labelled line, a sentence or one of the words people put under every talk. */
function mayBeFooter(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 120 || !/\p{L}{2}/u.test(text)) return false;
  return !/^(?:#{1,6}\s|[-*+•>|]|\d+[.)]\s|\*\*|```)/.test(text) && !/^\p{L}[\p{L} ()]{1,20}:/u.test(text) && !/\p{Ll}[.!?]$/u.test(text) && !LABEL.test(text) && !TIME.test(text);
}

/** Lines of a web page that belong to no text of it: its menu, its foot, how long reading takes, a picture that is a link. */
const NAVIGATION =
  /^[*_]*(?:skip to (?:main |the )?content|sign in|log ?in|sign up|menu|toggle (?:menu|navigation)|impressum|imprint|privacy(?: policy| notice)?|datenschutz(?:erklärung)?|cookie (?:policy|settings|preferences)|accept (?:all )?cookies|terms (?:of (?:use|service)|(?:&|and) conditions)|back to top|share(?: this)?(?: (?:post|article))?:?[*_]* *(?:(?:\[[^\]]*\]\([^)]*\)|linkedin|mastodon|bluesky|twitter|x|facebook|reddit|email)[ |·,]*)*|reading time:? .{1,20}|\d+ ?min(?:ute)?s? read|(?:©|\(c\)|copyright) .{0,120}|\[!\[[^\]]*\]\([^)\s]*\)\]\([^)\s]*\))[*_]*$/iu;

const LABEL = /^(?:(?:day|session|talk|part|demo|track|tag|teil|jour) ?\d.*|notes?|summary|takeaways?|key takeaways|links?|slides|video|recording|speakers?|abstract|demo|q ?& ?a|my take|notizen|fazit)$/i;
const TIME = /^\d{1,2}[:.]?\d{2}\b/;
const PAGE_NUMBER = /^(?:\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—]|(?:page|seite|slide|folie|p\.)\s?\d{1,4}(?:\s?(?:\/|of|von|de)\s?\d{1,4})?|\d{1,4}\s?(?:\/|of|von)\s?\d{1,4})$/i;
