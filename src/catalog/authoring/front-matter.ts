import type { Kind } from '../model/collections.ts';
import { fieldsOf, type Field } from '../schemas/fields.ts';
import { inlineYaml } from './inline-yaml.ts';

/** Fields of an entry as they are written: by name. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** The fields given, in the order of the model, one `name: value` each. */
export function fieldLines(kind: Kind, values: FieldValues): string[] {
  return fieldsOf(kind).flatMap((field) => {
    const value = values[field.name];
    return value === undefined ? [] : written(field, value);
  });
}

/** The fields not given, each a comment with an example and what the field means. */
export function commentLines(kind: Kind, values: FieldValues): string[] {
  return fieldsOf(kind)
    .filter(({ name }) => values[name] === undefined)
    .flatMap((field) => {
      const [first = '', ...rest] = written(field, field.example).map((line) => `# ${line}`);
      return [`${first.padEnd(COMMENT_COLUMN)} # ${field.description}`, ...rest];
    });
}

/** Where the remarks behind short examples begin. */
const COMMENT_COLUMN = 35;

/** Statements have too many fields for one line. */
const LONG = 100;

function written({ name }: Field, value: unknown): string[] {
  const line = `${name}: ${inlineYaml(value)}`;
  if (line.length <= LONG || !Array.isArray(value) || typeof value[0] !== 'object') return [line];
  const items = value.flatMap((item: object) => Object.entries(item).map(([key, part], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${inlineYaml(part)}`));
  return [`${name}:`, ...items];
}
