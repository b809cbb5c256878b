/** Letters that Unicode does not decompose, as people without them on the keyboard type them. */
const PLAIN_LETTERS: Record<string, string> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th',
};

const SPECIAL_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without diacritics: `Łukasz Vojtěch` becomes `lukasz vojtech`. */
export function foldText(text: string): string {
  // Most names are plain already.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/**
 * The folded words of a text: runs of letters and digits. The `+` or `#` of C++ and C# belong to the word, so does the
 * point of a version; the comma between thousands is left out.
 */
export function foldedWords(text: string): string[] {
  return foldText(text).replace(/['’]/g, '').replace(THOUSANDS, '').match(WORD) ?? [];
}

const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

const WORD = /[\p{L}\p{N}]+(?:(?<=\p{N})\.\p{N}+)*[+#]*/gu;
