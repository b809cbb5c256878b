import { isEnglishWord } from '../../catalog/checks/english-words.ts';
import type { Line } from './line.ts';

/** How the lines of a text were broken, so that what belongs together can be joined again. */
export interface Wrapping {
  /** Length at which lines were broken; `Infinity` where every line stands for itself. */
  width: number;
  /** Whether a line that begins with a small letter goes on with the one above, as in Markdown. */
  joinsSmall: boolean;
  /** The whole text in lower case, to see how a word is written elsewhere. */
  text: string;
}

/** Reads from the lines that have one below them in their paragraph whether they were broken at some width. */
export function wrappingOf(lines: readonly Line[], joinsSmall: boolean): Wrapping {
  const isProse = (text: string | undefined) => text !== undefined && text.trim() !== '' && !/^\s*(?:#|\||>|```|[-*+•]\s|\d+[.)]|\d+(?:\.\d+)+\s|\p{Lu}\p{L}+(?:\(s\))?:\s)/u.test(text);
  const lengths = lines
    .filter(({ text }, index) => /\S \S/.test(text) && isProse(text) && isProse(lines[index + 1]?.text))
    .map(({ text }) => text.trimEnd().length)
    .sort((a, b) => a - b);
  const { width, full } = densest(lengths);
  // Two lines are of one length by chance, unless a word was divided.
  const enough = lines.some(({ text }) => /\p{Ll}-$/u.test(text)) ? 2 : 3;
  const isBroken = width >= 40 && width <= 160 && full >= enough && full >= lengths.length * 0.6;
  return { width: isBroken ? width : Infinity, joinsSmall, text: lines.map(({ text }) => text).join('\n').toLowerCase() };
}

/** The length below which, to 85 % of it, most lines end; and how many do. Lengths in ascending order. */
function densest(lengths: readonly number[]): { width: number; full: number } {
  let best = { width: 0, full: 0 };
  let from = 0;
  for (const [index, width] of lengths.entries()) {
    while ((lengths[from] ?? width) < width * 0.85) from++;
    if (index - from + 1 >= best.full) best = { width, full: index - from + 1 };
  }
  return best;
}

/** Joins the lines of one paragraph that a program broke; a line that ended before it was full stays a line. `from` is its index. */
export function joinWrapped(lines: readonly string[], wrapping: Wrapping): { text: string; from: number }[] {
  const joined: { text: string; from: number }[] = [];
  let last = '';
  for (const [from, line] of lines.entries()) {
    const text = line.trim();
    const before = joined.at(-1);
    if (before !== undefined && goesOn(last, text, wrapping)) before.text = join(before.text, text, wrapping);
    else joined.push({ text, from });
    last = line.trimEnd();
  }
  return joined;
}

function goesOn(line: string, next: string, { width, joinsSmall, text }: Wrapping): boolean {
  const word = /^\S*/.exec(next)?.[0] ?? '';
  if (line.length <= width + 2 && line.length + 1 + word.length > width) return true;
  const isHyphenated = /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) && (width < Infinity || isDivided(line, word, text));
  // In Markdown a broken line that is nearly full and ends no sentence goes on, whatever the next one begins with.
  if (joinsSmall && width < Infinity && line.length > width * 0.8 && /[\p{L}\p{N},]$/u.test(line)) return true;
  return isHyphenated || (joinsSmall && /^\p{Ll}/u.test(next) && /[\p{L},]$/u.test(line) && line.length > 40);
}

/** Whether a word that ends its line with a hyphen goes on in the next one: both halves together are an English word, or stand elsewhere. */
function isDivided(line: string, next: string, text: string): boolean {
  const whole = ((/[\p{L}]+(?=-$)/u.exec(line)?.[0] ?? '') + (/^\p{L}+/u.exec(next)?.[0] ?? '')).toLowerCase();
  return isEnglishWord(whole) || text.includes(whole);
}

function join(before: string, next: string, { text }: Wrapping): string {
  const [, first = ''] = /(?:^|[\s(“"])([\p{L}-]+)-$/u.exec(before) ?? [];
  const [second = ''] = /^[\p{L}-]+/u.exec(next) ?? [];
  if (first === '' || !/^\p{Ll}/u.test(next)) return `${before} ${next}`;
  return keepsHyphen(first.toLowerCase(), second.toLowerCase(), text) ? before + next : before.slice(0, -1) + next;
}

/** How the word stands elsewhere decides; otherwise two English words that make none together keep it ("multi-cluster"). */
function keepsHyphen(first: string, second: string, text: string): boolean {
  if (text.includes(`${first}-${second}`)) return true;
  if (text.includes(first + second) || isEnglishWord(first + second)) return false;
  return first.includes('-') || (isEnglishWord(second) && (isEnglishWord(first) || /^(?:multi|micro|cross|self|non|open|pre|post|re)$/.test(first)));
}
