import type { Range } from './fold.ts';

/**
 * Whether a name in inline code is spoken of and not used: it stands alone or between blanks and commas, not in a path, an
 * identifier (`argocd-server`) or a command (`helm rollback`), which begins in lower case. Outside code everything is.
 * `code` is in order of place.
 */
export function isSpokenOf(text: string, code: readonly Range[], { start, end }: Range): boolean {
  const around = lastFrom(code, start);
  if (!around || around.end < end || (around.start === start && around.end === end)) return true;
  const before = text.slice(around.start, start);
  const after = text.slice(end, around.end);
  if (!/(?:^|[\s,;()"'])$/.test(before) || !/^(?:$|[\s,;:()"'])/.test(after)) return false;
  return !COMMAND.test(text.slice(around.start, around.end)) || !/\S/.test(before + after);
}

/** The last of the ranges that begins at an offset or before it. */
function lastFrom(ranges: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** A word in lower case, perhaps after a prompt, and more. */
const COMMAND = /^\s*(?:[$#%>]\s*)?[\p{Ll}\d./_-]+\s+\S/u;
