import { inlineYaml } from '../catalog/authoring/inline-yaml.ts';
import { isEnglishWord } from '../catalog/checks/english-words.ts';
import { listedSpellings } from '../catalog/mentions/candidate-names.ts';
import { LEVELS } from '../catalog/model/cncf.ts';
import type { CategoryGuess } from './landscape-category.ts';
import type { ListedItem } from './landscape.ts';

/** Where the facts come from: address and date of the landscape that was read. */
export interface Origin {
  url: string;
  date?: string;
}

/** The names a new entry has. */
export interface EntryNames {
  name: string;
  aliases: string[];
}

/** The name of an item without the mark in brackets, and the bracket as an alias where it is a name too. */
export function namesOf(item: Pick<ListedItem, 'name'>): EntryNames {
  const [name, ...aliases] = listedSpellings(item.name);
  return { name, aliases };
}

/**
 * A content file with what the landscape says about an item, ready to be completed: the summary is left out and said to be
 * missing, a category that is only likely is marked so.
 */
export function entryText(item: ListedItem, { name, aliases }: EntryNames, { category, isGuess }: CategoryGuess, origin?: Origin): string {
  const lines = [
    '---',
    `name: ${inlineYaml(name, true)}`,
    ...matchLines(name),
    ...(aliases.length > 0 ? [`aliases: [${aliases.map(aliasText).join(', ')}]`] : []),
    `kind: ${item.level || item.repository ? 'project' : 'product'}`,
    `category: ${category}${isGuess ? ` # guessed from "${oneLine(item.subcategory)}" of the landscape; choose what fits` : ''}`,
    '# summary: still to be written: what it does, in one sentence of your own',
    ...(item.level ? [`status: ${item.level === 'archived' ? 'archived' : 'active'}`] : []),
    ...cncfLines(item),
    ...(item.homepage ? [`homepage: ${inlineYaml(item.homepage, true)}`] : []),
    ...(item.repository ? [`repository: ${inlineYaml(item.repository, true)}`] : []),
    `landscape: ${inlineYaml(item.name, true)}`,
    ...(origin ? ['sources:', `  - { url: ${JSON.stringify(origin.url)}${origin.date ? `, date: ${origin.date}` : ''} }`] : []),
    '---',
  ];
  return `${lines.join('\n')}\n`;
}

/** How names made of English words must be written to mean the project; the others are as good in any spelling. */
function matchLines(name: string): string[] {
  const mode = modeOf(name);
  return mode === 'context' ? ['match: context', 'near: [kubernetes, cloud-native]'] : mode === 'exact' ? ['match: exact'] : [];
}

function modeOf(name: string): 'context' | 'exact' | undefined {
  const words = name.split(/[\s-]+/);
  const isOrdinary = words.every((word) => isEnglishWord(word) || FIELD_WORDS.has(word.toLowerCase()));
  if (isOrdinary && words.length === 1 && !/\p{Lu}/u.test(name)) return 'context';
  // Two or three letters are an abbreviation of something else in many texts.
  return isOrdinary || name.length <= 3 ? 'exact' : undefined;
}

/** Words of the field that no English word list has: a serverless workflow need not be Serverless Workflow. */
const FIELD_WORDS: ReadonlySet<string> = new Set(['serverless', 'kubernetes', 'datastore']);

const aliasText = (alias: string): string => (modeOf(alias) || /^\p{Lu}+$/u.test(alias) ? `{ name: ${inlineYaml(alias, true)}, match: exact }` : inlineYaml(alias, true));

/** Acceptance and levels, as far as the landscape dates them: a level without a day cannot be recorded. */
function cncfLines({ level, since = {}, accepted }: ListedItem): string[] {
  if (!level) return [];
  const levels = LEVELS.flatMap((known) => (since[known] ? [{ level: known, since: since[known] }] : []));
  const isComplete = levels.at(-1)?.level === level;
  if (!isComplete) return [`# cncf: ${level} by the landscape, which gives no date for it`];
  const inOrder = levels.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return [
    'cncf:',
    ...(accepted ? [`  accepted: ${accepted}`] : []),
    '  levels:',
    ...inOrder.map((step) => `    - { level: ${step.level}, since: ${step.since} }`),
  ];
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}"]/gu, ' ');
