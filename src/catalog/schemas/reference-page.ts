import { COLLECTIONS, KINDS, type Kind } from '../model/collections.ts';
import { inlineYaml } from '../authoring/inline-yaml.ts';
import { fieldsOf, fieldsOfSchema, type Field } from './fields.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** The page that lists the fields of a kind, as Markdown. */
export function referencePage(kind: Kind): string {
  const { folder, extensions } = COLLECTIONS[kind];
  const schema = jsonSchemaOf(kind);
  const file = `\`src/content/${folder}/${kind === 'talk' ? '<event-id>/<slug>' : '<id>'}${extensions[0]}\``;
  const groups = fieldsOf(kind).flatMap((field) => groupsOf(field));
  return [
    `# ${capital(folder)}`,
    `${schema.description} One file each: ${file}.`,
    `\`npm run -s hallway -- new ${kind}\` writes one, [\`${folder}.json\`](../../schemas/${folder}.json) tells editors what it may say.`,
    table(fieldsOf(kind)),
    ...groups.flatMap(({ title, fields }) => [`## \`${title}\``, table(fields)]),
    GENERATED,
  ].join('\n\n').concat('\n');
}

/** The page that lists those pages. */
export function referenceIndex(): string {
  const rows = KINDS.map((kind) => `| [${COLLECTIONS[kind].folder}](${COLLECTIONS[kind].folder}.md) | ${jsonSchemaOf(kind).description} |`);
  return [
    '# Fields of every collection',
    `| collection | what it holds |\n|---|---|\n${rows.join('\n')}`,
    [
      'Absent means not recorded, an empty list means known to be none, and nothing is ever `null`. Dates are `2025-08-13`, or',
      '`2025-08` or `2025` where the source gives no more. A reference is the id of an entry: its file name without the extension.',
    ].join('\n'),
    GENERATED,
  ].join('\n\n').concat('\n');
}

const GENERATED = 'Written by `npm run -s hallway -- schemas` from `src/catalog/model/`; change it there.';

interface Group {
  title: string;
  fields: Field[];
}

/** The groups of fields within a field, each once, outer ones first. */
function groupsOf(field: Field, prefix = ''): Group[] {
  if (!field.isGroup) return [];
  const title = `${prefix}${field.name}`;
  const fields = fieldsOfSchema(field.schema);
  return [{ title, fields }, ...fields.flatMap((inner) => groupsOf(inner, `${title}.`))];
}

function table(fields: readonly Field[]): string {
  const rows = fields.map((field) => `| \`${field.name}\`${field.isRequired ? ' **required**' : ''} | ${cell(field.description)} | ${cell(valueOf(field))} | \`${cell(inlineYaml(field.example))}\` |`);
  return ['| field | meaning | value | example |', '|---|---|---|---|', ...rows].join('\n');
}

function valueOf({ schema, reference, values, isList, isGroup }: Field): string {
  const one = reference ? referenceText(reference) : isGroup ? groupText(schema.items ?? schema) : values ? values.map((value) => `\`${value}\``).join(', ') : plainType(schema.items ?? schema);
  return isList ? `list: ${one}` : one;
}

/** A group may have a short form beside it. */
function groupText({ anyOf = [] }: JsonSchema): string {
  const short = anyOf.flatMap((form) => (form.const !== undefined ? [`\`${String(form.const)}\``] : form.properties ? [] : ['text']));
  return [...short, 'group of fields'].join(' or ');
}

function plainType({ type, pattern }: JsonSchema): string {
  if (type === 'number') return 'number';
  if (pattern?.startsWith('^\\d{4}(-')) return 'date, may be partial';
  if (pattern?.startsWith('^\\d{4}-')) return 'date';
  if (pattern?.startsWith('^([01]')) return 'time';
  return pattern?.startsWith('^https?') ? 'web address' : 'text';
}

function referenceText(target: string): string {
  if (target === 'any') return 'id of any named entry';
  return `id of ${target.split('|').map((kind) => (/^[aeio]/.test(kind) ? `an ${kind}` : `a ${kind}`)).join(' or ')}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const cell = (text: string): string => text.replaceAll('|', '\\|');
