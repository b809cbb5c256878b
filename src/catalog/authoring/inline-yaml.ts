import { JSON_SCHEMA, load } from 'js-yaml';

/** A value as YAML on one line: `[argo-cd, flux]`, `{ url: https://example.org/ }`; text is quoted only where it must be. */
export function inlineYaml(value: unknown, within = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => inlineYaml(item, true)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{ ${pairs.map(([key, item]) => `${key}: ${inlineYaml(item, true)}`).join(', ')} }`;
  }
  return typeof value === 'string' ? text(value, within) : String(value);
}

function text(value: string, within: boolean): string {
  if (isPlain(value, within)) return value;
  // JSON is YAML, but for the characters that only YAML takes for the end of a line.
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPlain(value: string, within: boolean): boolean {
  if (!/^[\p{L}\p{N}\p{Extended_Pictographic}(/.][^\p{Cc}\u2028\u2029\uFEFF]*$/u.test(value) || value !== value.trim()) return false;
  if (/: | #|:$/.test(value) || (within && /[,[\]{}]/.test(value))) return false;
  // A time is the number of its minutes to older readers, and these words are true and false.
  if (/^\d{1,2}:\d{2}/.test(value) || /^(?:yes|no|on|off|y|n)$/i.test(value)) return false;
  try {
    return load(value, { schema: JSON_SCHEMA }) === value;
  } catch {
    return false;
  }
}
