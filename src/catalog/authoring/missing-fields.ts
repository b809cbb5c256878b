import { COLLECTIONS, type Kind } from '../model/collections.ts';
import { fieldsOf, type Field } from '../schemas/fields.ts';
import type { FieldValues } from './front-matter.ts';

/**
 * The fields without which the model refuses an entry with these values. What is missing may depend on what is there
 * (an edition needs its first day, a series does not): ask again when they are filled in.
 */
export function missingFields(kind: Kind, values: FieldValues): Field[] {
  const { error } = COLLECTIONS[kind].schema.safeParse(values);
  const absent = new Set(error?.issues.map(({ path: [name] }) => name).filter((name) => name !== undefined && values[String(name)] === undefined));
  return fieldsOf(kind).filter(({ name }) => absent.has(name));
}
