import { remove } from 'confusables';

/**
 * The form under which two names look the same to a reader: lower case, without diacritics, spaces and hyphens,
 * with look-alike letters of other scripts, `0` and `o`, `1` and `l`, `rn` and `m` made one
 * (the idea of the skeleton in Unicode Technical Standard 39).
 */
export function skeleton(name: string): string {
  const latin = isPlain(name) ? name : remove(name).normalize('NFKD').replace(/\p{M}/gu, '');
  return latin
    .toLowerCase()
    .replace(/[\s\-‐‑–—_]+/g, '')
    .replace(/0/g, 'o')
    .replace(/1/g, 'l')
    .replace(/rn/g, 'm');
}

const isPlain = (name: string) => /^[ -~]*$/.test(name);
