/** The longest id that is made, in characters: file names have a limit, and addresses should be read. */
export const ID_LIMIT = 80;

/**
 * The id that follows from a name or title: `Argo CD 3.1` becomes `argo-cd-3-1`, of a long one the words that fit; empty where
 * no letter of it has a Latin form.
 */
export function idOf(name: string): string {
  const latin = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? letter);
  const id = latin.replace(/['’`"]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (id.length <= ID_LIMIT) return id;
  const cut = id.slice(0, ID_LIMIT + 1);
  return (cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, ID_LIMIT)).replace(/-$/, '');
}

/** Latin letters that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'ng' };
