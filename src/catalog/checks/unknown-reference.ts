import type { Kind } from '../model/collections.ts';
import { COLLECTIONS, KINDS, NAMED_KINDS } from '../model/collections.ts';
import { nearest } from './nearest.ts';
import { componentValues, referenceValues, type ReferenceValue } from './reference-values.ts';
import { problem, type ContentRule, type RuleContext } from './rule.ts';
import { skeleton } from './skeleton.ts';
import { aKind, didYouMean, kindPlural } from './wording.ts';

/** Every reference names an entry of a kind its field takes. */
export const unknownReference: ContentRule = {
  name: 'unknown-reference',
  *run(context) {
    const names = namesToIds(context);
    const former = formerIds(context);
    const statements = statementIds(context);
    for (const reference of references(context.files)) {
      const fault = reference.target === 'statement' ? statementFault(reference, statements) : entryFault(reference, context, names, former);
      if (fault) yield problem('unknown-reference', reference.file, reference.at, fault.message, fault.suggestions);
    }
  },
};

/** One after the other: a list of all references of a large content folder would be the largest thing in memory. */
function* references(files: RuleContext['files']): Generator<ReferenceValue> {
  yield* referenceValues(files);
  yield* componentValues(files);
}

interface Fault {
  message: string;
  suggestions: string[];
}

function entryFault(reference: ReferenceValue, { knownIds }: RuleContext, names: ReadonlyMap<string, string[]>, former: ReadonlyMap<string, string>): Fault | undefined {
  const { value, field, target } = reference;
  const kinds = kindsOf(target);
  if (value === reference.id && kinds.includes(reference.kind)) return { message: `\`${value}\` in \`${field}\` is this entry itself; drop it`, suggestions: [] };
  if (kinds.some((kind) => knownIds.has(kind, value))) return undefined;
  const place = subject(reference);
  const fits = (id: string) => kinds.some((kind) => knownIds.has(kind, id));
  const renamed = former.get(value);
  if (renamed && fits(renamed)) return { message: `${place} is now called \`${renamed}\`; write that`, suggestions: [renamed] };
  const [actual] = knownIds.kindsOf(value);
  const takes = `\`${field}\` takes ${listed(kinds.map(kindPlural))}`;
  const named = (names.get(skeleton(value)) ?? []).filter(fits);
  const near = named.length > 0 ? named : nearest(value, kinds.flatMap((kind) => knownIds.of(kind)));
  if (actual) return { message: `${place} is ${aKind(actual)}, and ${takes}${didYouMean(near)}`, suggestions: near };
  const wayOut = near.length > 0 ? didYouMean(near) : `; add its entry${kinds.length === 1 && kinds[0] ? ` to \`${COLLECTIONS[kinds[0]].folder}/\`` : ''}, or drop it`;
  return { message: `${place} names no ${kinds.length === 1 && kinds[0] ? kinds[0] : 'entry'}${wayOut}`, suggestions: near };
}

function statementFault(reference: ReferenceValue, statements: ReadonlySet<string>): Fault | undefined {
  const { value, id } = reference;
  if (statements.has(value)) return undefined;
  const local = `${id}#${value.replace(/^#/, '')}`;
  const near = statements.has(local) ? [local] : nearest(value, statements);
  const wayOut = near.length > 0 ? didYouMean(near) : '; write the id of an entry, `#` and the id of a statement in it';
  return { message: `${subject(reference)} names no statement${wayOut}`, suggestions: near };
}

/** Kinds a target in the model stands for; `any` is everything that has a name. */
function kindsOf(target: string): readonly Kind[] {
  if (target === 'any') return NAMED_KINDS;
  return KINDS.filter((kind) => target.split('|').includes(kind));
}

const subject = ({ value, field, isItem }: ReferenceValue) => (isItem ? `\`${value}\` in \`${field}\`` : `\`${field}: ${value}\``);

const listed = (words: readonly string[]) => (words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join());

/** Ids by the look of their names, for people who write `ArgoCD` where an id belongs. */
function namesToIds({ entries }: RuleContext): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, data } of entries) {
    const names = 'name' in data ? [data.name] : [data.title];
    for (const alias of data.aliases ?? []) names.push(typeof alias === 'string' ? alias : alias.name);
    for (const name of names) {
      const key = skeleton(name);
      const list = ids.get(key);
      if (list) list.push(id);
      else ids.set(key, [id]);
    }
  }
  return ids;
}

const formerIds = ({ entries }: RuleContext) => new Map(entries.flatMap(({ id, data }) => (data.formerly ?? []).map((old) => [old, id] as const)));

/** Public ids of statements, also of entries that their schema refuses. */
function statementIds({ files }: RuleContext): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ path, data }) => {
      const list = (data as { statements?: unknown } | null | undefined)?.statements;
      const entry = /^(?:talks|reports)\/(.+)\.mdx?$/.exec(path)?.[1];
      if (!entry || !Array.isArray(list)) return [];
      return list.flatMap((item: unknown) => {
        const id = (item as { id?: unknown } | null)?.id;
        return typeof id === 'string' ? [`${entry}#${id}`] : [];
      });
    }),
  );
}
