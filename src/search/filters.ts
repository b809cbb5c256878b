import { nearest } from '../catalog/checks/nearest.ts';
import type { Kind } from '../catalog/model/collections.ts';
import { foldedWords } from './fold.ts';
import { RESULT_KINDS, RESULT_LABELS } from './kinds.ts';
import { DATE_FIELDS, FIELDS, type Field, type TypedFilter } from './language.ts';
import { surfacesOf, type NameRecord } from './names.ts';
import type { Counts, IndexFilters } from './text-port.ts';

/** A filter of the query language whose field and value exist. */
export interface KnownFilter {
  field: Field | 'before' | 'after';
  /** The value as the index has it; a date as it was written. */
  value: string;
  label: string;
  source: string;
}

/** A filter that cannot be applied, with what would be valid. */
export interface FilterProblem {
  message: string;
  /** What to write instead, nearest first. */
  instead: string[];
  source: string;
}

/** Kinds of entries whose names are values of a field. */
const NAMED: Partial<Record<Field, readonly Kind[]>> = { event: ['event'], topic: ['topic'], tool: ['tool'], by: ['person', 'organization'] };

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Examples of valid values that a message names. */
const EXAMPLES = 8;

/** Finds the values that typed filters mean; names and aliases stand for the id, in any spelling that has the same letters. */
export function resolveFilters(typed: readonly TypedFilter[], values: Counts, records: readonly NameRecord[]): { known: KnownFilter[]; problems: FilterProblem[] } {
  const known: KnownFilter[] = [];
  const problems: FilterProblem[] = [];
  for (const filter of typed) {
    const result = resolve(filter, values, records);
    if ('message' in result) problems.push(result);
    else known.push(result);
  }
  return { known, problems };
}

/** The filters as the index takes them: values of one field are alternatives, fields go together. */
export function indexFilters(known: readonly KnownFilter[], values: Counts): IndexFilters {
  const filters: IndexFilters = {};
  for (const { field, value } of known) {
    if (field === 'before' || field === 'after') continue;
    filters[field] = { any: [...new Set([...(filters[field]?.any ?? []), value])] };
  }
  const limits = known.filter(({ field }) => field === 'before' || field === 'after');
  if (limits.length === 0) return filters;
  const days = Object.keys(values.date ?? {}).filter((day) => limits.every((limit) => isWithin(day, limit)));
  return { ...filters, date: { any: days } };
}

/** Whether a day, month or year lies before the first moment of a limit, or after its last. */
function isWithin(day: string, { field, value }: KnownFilter): boolean {
  return field === 'before' ? day < value : day.slice(0, value.length) > value;
}

function resolve({ field, value, source }: TypedFilter, values: Counts, records: readonly NameRecord[]): KnownFilter | FilterProblem {
  if (field === 'before' || field === 'after') {
    if (DATE.test(value)) return { field, value, label: `${field} ${value}`, source };
    return { message: `\`${field}:\` takes a year, month or day, such as \`${field}:2024\` or \`${field}:2024-06-30\`; \`${value}\` is none.`, instead: [], source };
  }
  const known = FIELDS.find((name) => name === field);
  if (!known) {
    const all = [...FIELDS, ...DATE_FIELDS];
    const near = nearest(field.replace(/^-/, ''), all);
    const what = field.startsWith('-') ? 'A filter cannot be turned round with a minus' : `There is no filter \`${field}:\``;
    return { message: `${what}; valid are ${all.map((name) => `\`${name}:\``).join(' ')}.`, instead: near.map((name) => `${name}:${quoted(value)}`), source };
  }
  const found = valueOf(known, value, values, records);
  if (found !== undefined) return { field: known, value: found, label: labelOf(known, found, records), source };
  const valid = candidates(known, values, records);
  const instead = [...new Set(nearest(value, valid.keys()).map((name) => valid.get(name) ?? name))];
  const ids = [...new Set(valid.values())];
  const examples = known === 'type' || known === 'level' || known === 'kind' || ids.length <= EXAMPLES ? ids : mostUsed(known, values).slice(0, EXAMPLES);
  const rest = ids.length > examples.length ? ` and ${ids.length - examples.length} more` : '';
  return {
    message: `There is no \`${known}:${value}\`; valid are ${examples.map((id) => `\`${id}\``).join(', ')}${rest}.`,
    instead: instead.map((id) => `${known}:${id}`),
    source,
  };
}

/** The id that a value means: itself, or the entry it is a name of. */
function valueOf(field: Field, value: string, values: Counts, records: readonly NameRecord[]): string | undefined {
  const wanted = value.toLowerCase();
  if (Object.hasOwn(values[field] ?? {}, wanted)) return wanted;
  if (field === 'type') return RESULT_KINDS.find((kind) => [kind, RESULT_LABELS[kind].one, RESULT_LABELS[kind].many, `${kind}s`].some((word) => word.toLowerCase() === wanted));
  const joined = foldedWords(value).join('');
  const kinds = NAMED[field];
  if (!kinds) return Object.keys(values[field] ?? {}).find((id) => foldedWords(id).join('') === joined);
  const named = records.filter(({ kind, id }) => kinds.includes(kind) && (id === wanted || foldedWords(id).join('') === joined));
  const spelled = records.filter((record) => kinds.includes(record.kind) && surfacesOf(record).some((surface) => surface.joined === joined));
  return [...named, ...spelled.toSorted((a, b) => b.weight - a.weight)][0]?.id;
}

/** What a mistyped value may have meant: every id and spelling, with the id it stands for. */
function candidates(field: Field, values: Counts, records: readonly NameRecord[]): Map<string, string> {
  const ids = field === 'type' ? RESULT_KINDS : Object.keys(values[field] ?? {});
  const map = new Map<string, string>(ids.map((id) => [id, id]));
  const inUse = new Set<string>(ids);
  for (const record of records) {
    if (!NAMED[field]?.includes(record.kind) || !inUse.has(record.id)) continue;
    for (const name of [record.name, ...record.aliases]) if (!map.has(name)) map.set(name, record.id);
  }
  return map;
}

function mostUsed(field: Field, values: Counts): string[] {
  return Object.entries(values[field] ?? {}).toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}

function labelOf(field: Field, value: string, records: readonly NameRecord[]): string {
  const kinds = NAMED[field];
  const name = kinds && records.find(({ id, kind }) => id === value && kinds.includes(kind))?.name;
  if (field === 'type') return RESULT_LABELS[RESULT_KINDS.find((kind) => kind === value) ?? 'talk'].many;
  return name ?? value;
}

const quoted = (value: string) => (/\s/.test(value) ? `"${value}"` : value);
