/** How many slips are forgiven in a word: none below 4 letters, one below 8, then two. */
export function typoAllowance(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/**
 * Slips between what was typed and a word: letters added, left out, changed, or two neighbours swapped (counts one).
 * @param anyPrefix compares with the beginning of the word that is nearest, for a word still being typed.
 * @returns the number of slips, or `Infinity` when there are more than `limit`.
 */
export function slips(typed: string, word: string, limit: number, anyPrefix = false): number {
  if (typed.length - word.length > limit || (!anyPrefix && word.length - typed.length > limit)) return Infinity;
  // Each letter that the word lacks is a slip; most words are told apart by that alone.
  if (count32(lettersOf(typed) & ~lettersOf(word)) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  let leastBefore = 0;
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      const swapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      const count = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
      current[column] = count;
      if (count < least) least = count;
    }
    // A swap reaches back two rows, so one row above the limit is not yet the end.
    if (least > limit && leastBefore > limit) return Infinity;
    leastBefore = least;
    [beforeLast, last] = [last, current];
  }
  const count = anyPrefix ? Math.min(...last) : at(last, word.length);
  return count <= limit ? count : Infinity;
}

/** The letters of a word as bits; letters that share a bit only let more words through. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function count32(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
