import type { z } from 'zod';
import { COLLECTIONS, KINDS, type Kind } from '../../catalog/model/collections.ts';
import { fullDate, partialDate, timeOfDay, webAddress } from '../../catalog/model/primitives.ts';
import { CATEGORIES } from '../../catalog/model/tool.ts';
import type { CmsField, CmsVariant, Pattern } from './config-shape.ts';
import { GROUP, VARIANT } from './form-shape.ts';

/** The fields of a form for one kind, in the order of the model. */
export const formOf = (kind: Kind): CmsField[] => fieldsOf(shapeOf(COLLECTIONS[kind].schema), kind);

type Schema = z.core.$ZodTypes;
type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** A value as the model describes it, without wrappers such as `optional`. */
interface Value {
  schema: Schema;
  isOptional: boolean;
  description: string | undefined;
  reference: string | undefined;
}

function fieldsOf(shape: Shape, path: string): CmsField[] {
  return Object.entries(shape).map(([name, schema]) => fieldOf(name, schema, `${path}.${name}`));
}

function fieldOf(name: string, schema: z.core.$ZodType, path: string): CmsField {
  const value = unwrapped(schema);
  const common = { name, label: labelOf(name), required: !value.isOptional, ...(value.description && { hint: value.description }) };
  const collection = collectionOf(value.reference);
  if (collection) return { ...common, widget: 'relation', ...choiceFrom(collection) };
  const { def } = value.schema._zod;
  const known = KNOWN_FORMS.get(def);
  if (known) return { ...common, ...known };
  switch (def.type) {
    case 'string':
      return { ...common, widget: 'string', ...textLimits(value.schema as unknown as z.ZodString) };
    case 'boolean':
      return { ...common, widget: 'boolean' };
    case 'number':
      return { ...common, widget: 'number', value_type: 'float' };
    case 'enum':
      return { ...common, widget: 'select', options: Object.values(def.entries).map((option) => ({ label: OPTION_LABELS[option] ?? String(option), value: String(option) })) };
    case 'object':
      return { ...common, widget: 'object', collapsed: 'auto', fields: fieldsOf(def.shape as Shape, path) };
    case 'array':
      return listOf(common, value.schema as unknown as z.ZodArray, path);
    case 'union':
      return { ...common, widget: 'object', collapsed: 'auto', typeKey: VARIANT, types: variantsOf(def.options as Schema[], path) };
    default:
      throw new Error(`${path} is something that no form of the editor shows; give it one in src/site/cms/fields.ts`);
  }
}

function listOf(common: Pick<CmsField, 'name' | 'label' | 'hint' | 'required'>, list: z.ZodArray, path: string): CmsField {
  const item = unwrapped(list.element as z.core.$ZodType);
  const min = common.required ? { min: 1 } : {};
  const collection = collectionOf(item.reference);
  if (collection) return { ...common, widget: 'relation', multiple: true, ...min, ...choiceFrom(collection) };
  // A text that may also be a group of fields, such as an alias, is asked for as the group.
  const { def } = (item.schema._zod.def.type === 'union' ? groupIn(item.schema._zod.def.options as Schema[], path) : item.schema)._zod;
  if (def.type === 'object') {
    const fields = fieldsOf(def.shape as Shape, path);
    return { ...common, widget: 'list', collapsed: false, ...min, summary: `{{fields.${fields[0]?.name}}}`, fields };
  }
  return { ...common, widget: 'list', ...min, field: { ...fieldOf('item', item.schema, path), label: common.label, required: true } };
}

/** The forms of a value that is a word or a group of fields, such as the history of a project in the CNCF, which may be none. */
function variantsOf(options: readonly Schema[], path: string): CmsVariant[] {
  const group = groupIn(options, path)._zod.def as z.core.$ZodObjectDef;
  const words = options.flatMap(({ _zod: { def } }) => (def.type === 'literal' ? def.values.map(String) : []));
  return [
    { name: GROUP, label: 'Details', widget: 'object', fields: fieldsOf(group.shape as Shape, path) },
    ...words.map((word): CmsVariant => ({ name: word, label: labelOf(word), widget: 'object', fields: [] })),
  ];
}

function groupIn(options: readonly Schema[], path: string): Schema {
  const group = options.find(({ _zod: { def } }) => def.type === 'object');
  if (!group) throw new Error(`${path} has several forms and none of them is a group of fields; give it one in src/site/cms/fields.ts`);
  return group;
}

function unwrapped(schema: z.core.$ZodType): Value {
  const { description, reference } = (schema as z.ZodType).meta() ?? {};
  const { def } = (schema as Schema)._zod;
  const outer = { description, reference: typeof reference === 'string' ? reference : undefined };
  if (def.type !== 'optional') return { schema: schema as Schema, isOptional: false, ...outer };
  const inner = unwrapped(def.innerType);
  return { ...inner, isOptional: true, description: outer.description ?? inner.description, reference: outer.reference ?? inner.reference };
}

function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as Schema)._zod;
  if (def.type !== 'object') throw new Error('an entry is an object');
  return def.shape as Shape;
}

const ADDRESS: Pattern = ['^https?://\\S+$', 'Write it in full, starting with https://'];
const PARTIAL_DATE: Pattern = ['^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$', 'Write 2025-08-13, or 2025-08 or 2025 where the source gives no more'];
const TIME: Pattern = ['^([01]\\d|2[0-3]):[0-5]\\d$', 'Write hours and minutes, such as 09:30'];

/** Values whose form the model tests by code: how they are asked for. Their definitions stay the same under any description. */
const KNOWN_FORMS: ReadonlyMap<unknown, { widget: 'string'; type?: 'url'; pattern: Pattern } | { widget: 'datetime'; type: 'date'; format: string }> = new Map<
  unknown,
  { widget: 'string'; type?: 'url'; pattern: Pattern } | { widget: 'datetime'; type: 'date'; format: string }
>([
  [webAddress._zod.def, { widget: 'string', type: 'url', pattern: ADDRESS }],
  [partialDate._zod.def, { widget: 'string', pattern: PARTIAL_DATE }],
  [timeOfDay._zod.def, { widget: 'string', pattern: TIME }],
  [fullDate._zod.def, { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
]);

/** Length and pattern of a text, as far as the model states them; what it tests by code is left to the check. */
function textLimits(schema: z.ZodString): { maxlength?: number; pattern?: Pattern } {
  const pattern = (schema._zod.def.checks ?? []).map(({ _zod: { def } }) => ('pattern' in def ? def.pattern : undefined)).find((each) => each instanceof RegExp);
  return { ...(schema.maxLength !== null && { maxlength: schema.maxLength }), ...(pattern && { pattern: [pattern.source, complaintOf(schema)] as Pattern }) };
}

/** What the model says to a text that matches no pattern: "This is not an id; …". */
function complaintOf(schema: z.ZodString): string {
  const message = schema.safeParse('\n').error?.issues.find(({ code }) => code === 'invalid_format')?.message;
  return message ? `This ${message.replaceAll('`', '')}` : 'This does not fit';
}

const OPTION_LABELS: Readonly<Record<string, string>> = CATEGORIES;

/** The collection from which entries are chosen; references to several kinds are typed as ids. */
function collectionOf(reference: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind === reference);
}

function choiceFrom(kind: Kind) {
  const name = nameField(kind);
  return { collection: COLLECTIONS[kind].folder, value_field: '{{slug}}', display_fields: [name], search_fields: [name] };
}

/** The field that says what an entry is called. */
export function nameField(kind: Kind): 'name' | 'title' {
  return 'title' in shapeOf(COLLECTIONS[kind].schema) ? 'title' : 'name';
}

/** `timeZone` as "Time zone". */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
