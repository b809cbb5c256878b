import { isMap, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'zod';
import { inlineYaml } from '../authoring/inline-yaml.ts';
import { fullDate, partialDate, timeOfDay } from '../model/primitives.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { plainDate, plainTime } from './dates.ts';
import type { MeantId } from './reference-spelling.ts';

/** A stretch of text and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What can be put right in the values of a document without a doubt: quotes, dates, times, spellings of ids and of closed lists. */
export function valueEdits(document: Document.Parsed, schema: JsonSchema, meantId: MeantId): Edit[] {
  return editsIn(document.contents, schema, meantId, false);
}

function editsIn(node: Node | null, schema: JsonSchema, meantId: MeantId, inFlow: boolean): Edit[] {
  // What has an anchor stands for several values, and what is right for one may be wrong for another.
  if (node && 'anchor' in node && node.anchor !== undefined) return [];
  if (isMap(node)) {
    const { properties = {} } = [schema, ...(schema.anyOf ?? [])].find((form) => form.properties) ?? {};
    return node.items.flatMap(({ key, value }) => {
      const field = isScalar(key) && Object.hasOwn(properties, String(key.value)) ? properties[String(key.value)] : undefined;
      return field ? editsIn(value as Node | null, field, meantId, inFlow || node.flow === true) : [];
    });
  }
  if (isSeq(node)) {
    const { items } = schema;
    const taken = new Set(node.items.map((item) => (isScalar(item) ? String(item.value) : '')));
    return items ? node.items.flatMap((item) => editsIn(item as Node | null, items, (written, target) => {
      const meant = meantId(written, target);
      // Named already: which of the two goes is for a person to say.
      return meant === undefined || taken.has(meant) ? undefined : meant;
    }, inFlow || node.flow === true)) : [];
  }
  if (!isScalar(node) || !node.range || !ONE_LINE.has(node.type ?? '')) return [];
  const text = better(node, [schema, ...(schema.anyOf ?? [])], meantId, inFlow);
  return text === undefined ? [] : [{ start: node.range[0], end: node.range[1], text }];
}

const ONE_LINE: ReadonlySet<string> = new Set(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE']);

/** The value as it should stand in the file; `undefined` when it is right, or when nobody can tell. */
function better(node: Scalar, forms: readonly JsonSchema[], meantId: MeantId, inFlow: boolean): string | undefined {
  const isPlain = node.type === 'PLAIN';
  const written = isPlain ? (node.source ?? '') : String(node.value);
  if (written === '' || written.includes('\n') || (isPlain && /^(?:~|null)$/i.test(written))) return undefined;
  if (forms.some(({ type }) => type === 'boolean')) return yesOrNo(written, isPlain);
  const form = forms.find(({ type }) => type === 'string' || (Array.isArray(type) && type.includes('string')));
  if (!form) return undefined;
  const value = meant(written, form, meantId);
  if (value !== written) return inlineYaml(value, inFlow);
  // What is a number, a word for true or a time to some reader stands in quotes.
  const isMisread = isPlain && typeof form.type === 'string' && (typeof node.value !== 'string' || /^(?:yes|no|on|off|y|n)$/i.test(written) || /^\d{1,2}:\d{2}$/.test(written));
  return isMisread ? JSON.stringify(written) : undefined;
}

function yesOrNo(written: string, isPlain: boolean): string | undefined {
  if (/^(?:yes|on|y|true)$/i.test(written)) return isPlain && written === 'true' ? undefined : 'true';
  if (/^(?:no|off|n|false)$/i.test(written)) return isPlain && written === 'false' ? undefined : 'false';
  return undefined;
}

function meant(written: string, form: JsonSchema, meantId: MeantId): string {
  if (form['x-reference']) return meantId(written, form['x-reference']) ?? written;
  if (form.enum) {
    const same = form.enum.filter((value) => value === written.toLowerCase().replace(/[\s_]+/g, '-'));
    return same[0] ?? written;
  }
  if (form.pattern === patternOf(fullDate)) return accepted(plainDate(written), fullDate) ?? written;
  if (form.pattern === patternOf(partialDate)) return accepted(plainDate(written), partialDate) ?? written;
  if (form.pattern === patternOf(timeOfDay)) return accepted(plainTime(written), timeOfDay) ?? written;
  return written;
}

const patternOf = (schema: z.ZodType): unknown => schema.meta()?.['pattern'];

const accepted = (value: string | undefined, schema: z.ZodType): string | undefined => (value !== undefined && schema.safeParse(value).success ? value : undefined);
