/** Part of a text, in UTF-16 units, the end excluded. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Runs of letters and digits, which a name may not begin or end within; an underscore joins, as in `argo_cd`. Scripts that
 * are written without blanks, or with endings on foreign names, have a word at every character.
 */
const WORD =
  /[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]]+(?:_+[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]]+)*|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gv;

/** The same in a text of ASCII, where it is three times as fast. */
const ASCII_WORD = /[A-Za-z0-9]+(?:_+[A-Za-z0-9]+)*/g;

/** Whether folding needs no more than lower case. */
export const isAscii = (text: string) => !/[^\0-\x7f]/.test(text);

/** The words of a text, in order. */
export function wordsOf(text: string): Range[] {
  const words: Range[] = [];
  const pattern = isAscii(text) ? ASCII_WORD : WORD;
  pattern.lastIndex = 0;
  for (let word = pattern.exec(text); word; word = pattern.exec(text)) words.push({ start: word.index, end: pattern.lastIndex });
  return words;
}

/** A word without regard to case and to how its accents are encoded. */
export function foldWord(word: string): string {
  return isAscii(word) ? word.toLowerCase() : word.normalize('NFC').toLowerCase();
}

/**
 * What stands between two words of one name, folded: nothing for white space and for a hyphen (also one at the
 * end of a line); anything else stays, with straight quotes and without the blanks around `+`, `&` and `/`.
 */
export function foldJoint(between: string): string {
  if (between === ' ' || between === '' || JOINT_THAT_FOLDS.test(between)) return '';
  return spell(between).replace(/ ?([+&/]) ?/g, '$1');
}

/** A whole name or phrase, folded; symbols before its first and after its last word are dropped. */
export function fold(text: string): string {
  let folded = '';
  let last = 0;
  for (const { start, end } of wordsOf(text)) {
    folded += (folded && foldJoint(text.slice(last, start))) + foldWord(text.slice(start, end));
    last = end;
  }
  return folded;
}

/** A text as `exact` names compare it: one blank for any white space, straight quotes, one encoding of accents. */
export function spell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’‛ʼ]/g, "'").replace(/[“”„‟]/g, '"').normalize('NFC');
}

/**
 * A text of the same length in which `â€™`, what an apostrophe becomes when UTF-8 is read as Windows-1252,
 * does not make a word longer ("Codefreshâ€™s").
 */
export function repairApostrophes(text: string): string {
  return text.includes('â€') ? text.replaceAll('â€™', "'''") : text;
}

const JOINT_THAT_FOLDS = /^(?:\s+|[-‐‑](?:[ \t]*\r?\n\s*)?)$/;
