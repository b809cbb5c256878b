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

/** The words of a text, in order. */
export function wordsOf(text: string): Range[] {
  const words: Range[] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) words.push({ start: index, end: index + word.length });
  return words;
}

/** A word without regard to case and to how its accents are encoded. */
export function foldWord(word: string): string {
  return NOT_ASCII.test(word) ? word.normalize('NFC').toLowerCase() : word.toLowerCase();
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
const NOT_ASCII = /[^\0-\x7f]/;
