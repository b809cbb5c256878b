import { stringify } from 'yaml';

/** A text as a YAML value on one line, in quotes where a reader of YAML 1.1 or 1.2 would take it for something else. */
export const yamlText = (text: string): string => stringify(text, { version: '1.1', lineWidth: 0, defaultKeyType: 'PLAIN' }).trimEnd();

/** A text in double quotes, safe also within `{ }` and `[ ]`. */
export const yamlQuoted = (text: string): string => JSON.stringify(text);

/** `[jane-doe, john-roe]` */
export const yamlIds = (ids: readonly string[]): string => `[${ids.map(yamlText).join(', ')}]`;
