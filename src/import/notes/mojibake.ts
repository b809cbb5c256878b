/** A text and how many places of it were changed. */
export interface Repaired {
  text: string;
  count: number;
}

/**
 * Undoes UTF-8 that was read as Windows-1252 (`Codefreshâ€™s`), also when it happened twice. Only sequences that make a
 * character of European writing, punctuation or an emoji are touched, so that `»Straße«` stays what it is.
 */
export function repairMojibake(text: string): Repaired {
  let repaired: Repaired = { text, count: 0 };
  for (let round = 0; round < 3; round++) {
    const next = repairOnce(repaired.text);
    if (next.count === 0) break;
    repaired = { text: next.text, count: repaired.count + next.count };
  }
  return repaired;
}

/** Leads of two, three and four bytes as Windows-1252 shows them; C4 and C5 are letters of their own too often. */
const CERTAIN = /[ÂÃ][\u0080-\u00BF\u20AC\u201A-\u203A\u0152-\u017E\u0192\u02C6\u02DC\u2122]|â(?:€|„|‚|†|ˆ|œ)[\u0080-\u00BF\u20AC\u201A-\u203A\u0152-\u017E\u0192\u02C6\u02DC\u2122]|ðŸ[\s\S]{2}/g;
const WITH_LETTERS = new RegExp(`${CERTAIN.source}|[ÄÅ][\\u0080-\\u00BF\\u20AC\\u201A-\\u203A\\u0152-\\u017E\\u0192\\u02C6\\u02DC\\u2122]`, 'g');

/** The last byte of a closing quotation mark, 9D, is no character of Windows-1252 and is often lost. */
const LOST_QUOTE = /â€(?=[\s.,;:!?)\]]|$)/gm;

function repairOnce(text: string): Repaired {
  let count = 0;
  const isCertain = text.search(CERTAIN) >= 0;
  const fixed = text
    .replace(isCertain ? WITH_LETTERS : CERTAIN, (sequence) => {
      const character = decode(sequence);
      if (character === undefined) return sequence;
      count++;
      return character;
    })
    .replace(LOST_QUOTE, () => {
      count++;
      return '”';
    });
  return { text: fixed, count };
}

function decode(sequence: string): string | undefined {
  const bytes = [...sequence].map(byteOf);
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    const character = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    return PLAUSIBLE.test(character) ? character : undefined;
  } catch {
    return undefined;
  }
}

const PLAUSIBLE = /^(?:[\u00A0-\u017F\u2010-\u2044\u20AC\u2122\u2190-\u21FF\u2200-\u22FF\u25A0-\u27BF]|\p{Extended_Pictographic})$/u;

/** The byte that Windows-1252 shows as this character; undefined bytes stand for themselves. */
function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : WINDOWS_1252.get(character);
}

const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_nothing, index) => index + 0x80)
    .map((byte): [string, number] => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte])
    .filter(([character]) => character.charCodeAt(0) > 0xff),
);
