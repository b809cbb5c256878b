import { flagOf, readAnswer } from '../../src/catalog/authoring/answer.ts';
import type { Draft } from '../../src/catalog/authoring/draft.ts';
import { idOf } from '../../src/catalog/authoring/id-of.ts';
import { missingFields } from '../../src/catalog/authoring/missing-fields.ts';
import { aKind } from '../../src/catalog/checks/wording.ts';
import type { Kind } from '../../src/catalog/model/collections.ts';
import { ID_PATTERN } from '../../src/catalog/model/primitives.ts';
import { fieldsOf, type Field } from '../../src/catalog/schemas/fields.ts';
import { UsageError } from '../usage.ts';
import type { Desk } from './desk.ts';
import type { Questions } from './questions.ts';

/** What the caller said on the command line. */
export interface Given {
  kind: Kind;
  /** By field, one text for each time its flag was used. */
  texts: ReadonlyMap<Field, readonly string[]>;
  id?: string | undefined;
  body?: string | undefined;
}

/**
 * Makes a draft of what is given, and asks for what an entry of this kind must have besides.
 * @throws {UsageError} when something given is wrong, or when something is missing and there is nobody to ask.
 */
export async function interview({ kind, texts, id, body = '' }: Given, desk: Desk, questions: Questions | undefined): Promise<Draft> {
  let draft: Draft = { kind, name: id ?? 'new-entry', values: {}, body };
  for (const [field, given] of texts) {
    const taken = take(draft, field, given, desk);
    if (typeof taken === 'string') throw new UsageError(`--${flagOf(field.name)}: ${taken}`);
    draft = taken;
  }
  for (let missing = missingFields(kind, draft.values); missing[0]; missing = missingFields(kind, draft.values)) {
    if (!questions) throw new UsageError(`${aKind(kind)} needs ${missing.map(needed).join(', ')}`);
    draft = await askFor(missing[0], draft, desk, questions);
  }
  draft = { ...draft, name: await fileName(draft, id, questions) };
  return matching(draft, desk, questions);
}

/** The draft with an answer in it, or what is wrong with the answer. */
function take(draft: Draft, field: Field, texts: readonly string[], desk: Desk): Draft | string {
  const answer = readAnswer(field, texts);
  if ('complaint' in answer) return `\`${field.name}\` ${answer.complaint}`;
  const filled = { ...draft, values: { ...draft.values, [field.name]: answer.value } };
  return desk.complaintAbout(filled, field.name) ?? filled;
}

async function askFor(field: Field, draft: Draft, desk: Desk, questions: Questions): Promise<Draft> {
  const offers = field.values ?? (field.reference ? desk.idsFor(field.reference) : []);
  let filled = draft;
  await questions.ask(field, offers, (text) => {
    const taken = take(draft, field, [text], desk);
    if (typeof taken === 'string') return taken;
    filled = taken;
    return undefined;
  });
  return filled;
}

const needed = ({ name, description }: Field): string => `\`--${flagOf(name)}\` (${description.replace(/\.$/, '')})`;

/** As given, or as it follows from the name or title. */
async function fileName({ kind, values }: Draft, given: string | undefined, questions: Questions | undefined): Promise<string> {
  const name = given ?? idOf(String(values['title'] ?? values['name']));
  if (ID_PATTERN.test(name)) return name;
  const wrong = (text: string) => (ID_PATTERN.test(text) ? undefined : `\`${text}\` is not an id; use lower-case Latin letters, digits and single hyphens`);
  if (given !== undefined) throw new UsageError(`--id: ${wrong(given)}`);
  if (!questions) throw new UsageError('no id follows from the name; give one with `--id`');
  const field: Field = { name: 'id', description: `The file name of ${aKind(kind)} without its extension, for ever.`, isRequired: true, isList: false, isGroup: false, example: 'an-id', schema: {} };
  return questions.ask(field, [], wrong);
}

/** A name that is also an English word must say when it means the entry. */
async function matching(draft: Draft, desk: Desk, questions: Questions | undefined): Promise<Draft> {
  const unclear = desk.complaints(draft).find(({ code, field }) => code === 'match-mode-missing' && field === 'name');
  const match = fieldsOf(draft.kind).find(({ name }) => name === 'match');
  if (!unclear || !match) return draft;
  if (!questions) throw new UsageError(`${unclear.message}: \`--match exact\` or \`--match context\``);
  return askFor({ ...match, description: `${unclear.message}.`, values: ['exact', 'context'] }, draft, desk, questions);
}
