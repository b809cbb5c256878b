import type { Range } from './fold.ts';

/**
 * Whether a name in inline code is spoken of and not used: it stands alone or between blanks and commas, not in a path, an
 * identifier (`argocd-server`) or a command (`helm rollback`), which begins in lower case. Outside code everything is.
 */
export function isSpokenOf(text: string, code: readonly Range[], { start, end }: Range): boolean {
  const around = code.find((range) => range.start <= start && range.end >= end);
  if (!around || (around.start === start && around.end === end)) return true;
  const before = text.slice(around.start, start);
  const after = text.slice(end, around.end);
  if (!/(?:^|[\s,;()"'])$/.test(before) || !/^(?:$|[\s,;:()"'])/.test(after)) return false;
  return !COMMAND.test(text.slice(around.start, around.end)) || !/\S/.test(before + after);
}

/** A word in lower case, perhaps after a prompt, and more. */
const COMMAND = /^\s*(?:[$#%>]\s*)?[\p{Ll}\d./_-]+\s+\S/u;
