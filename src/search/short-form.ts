/** Letters of the shortest short form. */
const SHORTEST = 3;

/**
 * Whether a word is what people make of a longer name: the beginnings of all its parts run together (`ocm`, `otel`,
 * `appset`), or its first and last letter around the number of letters between (`k8s`, `o11y`).
 * @param word folded
 * @param parts folded parts of the name
 */
export function isShortFor(word: string, parts: readonly string[]): boolean {
  return word.length >= SHORTEST && (isNumeronym(word, parts) || (parts.length > 1 && isMadeOfBeginnings(word, parts)));
}

function isNumeronym(word: string, parts: readonly string[]): boolean {
  const [, first, count, last] = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(word) ?? [];
  const [name = '', more] = parts;
  return more === undefined && name.length === Number(count) + 2 && name.startsWith(first ?? ' ') && name.endsWith(last ?? ' ');
}

function isMadeOfBeginnings(word: string, [part = '', ...rest]: readonly string[]): boolean {
  if (part === '') return word === '';
  for (let length = 1; length <= Math.min(part.length, word.length); length++) {
    if (word[length - 1] !== part[length - 1]) return false;
    if (rest.length === 0 ? length === word.length : isMadeOfBeginnings(word.slice(length), rest)) return true;
  }
  return false;
}
