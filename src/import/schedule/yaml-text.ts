import { inlineYaml } from '../../catalog/authoring/inline-yaml.ts';

/** A text as a YAML value on one line, in quotes where a reader of YAML 1.1 or 1.2 would take it for something else. */
export const yamlText = (text: string): string => inlineYaml(text);

/** A text in double quotes, safe also within `{ }` and `[ ]`. */
export const yamlQuoted = (text: string): string => JSON.stringify(text);

/** `[jane-doe, john-roe]` */
export const yamlIds = (ids: readonly string[]): string => inlineYaml(ids);
