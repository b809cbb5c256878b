import { JSON_SCHEMA, load } from 'js-yaml';
import type { Field } from '../schemas/fields.ts';
import { inlineYaml } from './inline-yaml.ts';

/** What somebody typed, as a value of a field, or why it cannot be one. Whether the value fits is decided by the check. */
export type Answer = { value: unknown } | { complaint: string };

/** The flag that gives a field: `--noted-by` for `notedBy`. */
export const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads the texts given for a field, one for each time its flag was used: ids separated by commas or blanks, an address
 * for a group that consists of one, YAML in brackets for everything else.
 */
export function readAnswer(field: Field, texts: readonly string[]): Answer {
  if (!field.isList) return texts.length === 1 ? readOne(field, texts[0] ?? '') : { complaint: 'is given more than once' };
  const items: unknown[] = [];
  for (const text of texts) {
    const answer = readItems(field, text);
    if ('complaint' in answer) return answer;
    items.push(...(Array.isArray(answer.value) ? answer.value : [answer.value]));
  }
  return { value: items };
}

function readOne(field: Field, text: string): Answer {
  if (field.schema.type === 'boolean' && /^(?:true|false)$/.test(text)) return { value: text === 'true' };
  return field.isGroup && /^[[{]/.test(text) ? readYaml(field, text) : { value: text };
}

function readItems(field: Field, text: string): Answer {
  if (/^[[{]/.test(text)) return readYaml(field, text);
  if (field.reference) return { value: text.split(/[\s,]+/).filter(Boolean) };
  const { properties, required = [] } = field.schema.items ?? {};
  if (!properties) return { value: text };
  switch (required.join()) {
    case 'url':
      return { value: { url: text } };
    case 'url,role':
      // The one address somebody has of a report is where it was published.
      return { value: { url: text, role: 'published' } };
    default:
      return { complaint: inYaml(field) };
  }
}

function readYaml(field: Field, text: string): Answer {
  try {
    return { value: load(text, { schema: JSON_SCHEMA }) };
  } catch {
    return { complaint: inYaml(field) };
  }
}

const inYaml = (field: Field): string => `must be written as \`${inlineYaml(field.example)}\``;
