/** A text as a YAML value on one line: as it is where no reader can take it for something else, else in double quotes. */
export function scalar(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

/** Beginning with a letter, or a date; letters, digits and marks without a meaning of their own, also within brackets. */
function isPlain(text: string): boolean {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return true;
  const hasPlainMarks = /^[\p{L}][\p{L}\p{M}\p{N} _./+()&'@=?;%~-]*$/u.test(text) || /^https?:\/\/[\w./+=?&%~-]+(?:#[\w./-]+)?$/.test(text);
  return hasPlainMarks && !/\s$|\s{2}/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(text);
}
