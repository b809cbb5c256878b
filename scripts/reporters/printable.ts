/** Text with its control characters spelled out: file names and values come from strangers, and nothing in them may steer the terminal. */
export const printable = (text: string) => text.replace(/[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
