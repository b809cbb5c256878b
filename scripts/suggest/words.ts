import type { SameTalks } from '../../src/catalog/suggest/same-talks.ts';
import type { ListedItem } from '../../src/import/landscape.ts';
import type { SpellingSuggestion } from '../../src/catalog/suggest/spellings.ts';
import type { Supersedes } from '../../src/catalog/suggest/supersedes.ts';
import type { PrintedCandidate, PrintedSuggestions } from '../commands/suggest.ts';
import { printable } from '../reporters/printable.ts';

/** The suggestions for people, at most `limit` of each sort, with what to do about them. */
export function suggestionsInWords({ candidates, spellings, sameTalks, supersedes }: PrintedSuggestions, limit: number, landscape: string | undefined): string {
  return [
    part('Names without an entry', candidates, limit, (candidate) => candidateLines(candidate, landscape)),
    part('Spellings that no alias covers', spellings, limit, spellingLines),
    part('Talks that are probably one', sameTalks, limit, talkLines),
    part('Statements that are probably superseded', supersedes, limit, statementLines),
  ].join('\n\n');
}

function part<T>(title: string, items: readonly T[], limit: number, linesOf: (item: T) => string[]): string {
  if (items.length === 0) return `${title}: none.`;
  const more = items.length > limit ? [`  … and ${items.length - limit} more; see them with \`--limit ${items.length}\` or \`--json\``] : [];
  return [`${title} (${items.length}):`, ...items.slice(0, limit).flatMap((item) => linesOf(item).map((line) => `  ${printable(line)}`)), ...more].join('\n');
}

function candidateLines(candidate: PrintedCandidate, file: string | undefined): string[] {
  const { name, mentions, in: places, landscape } = candidate;
  const documents = new Set(places.map((place) => place.file)).size;
  const [first] = places;
  const facts = landscape ? [landscape.level ? `CNCF ${landscape.level}` : '', `${landscape.category} / ${landscape.subcategory}`, landscape.homepage ?? ''].filter(Boolean).join(', ') : '';
  return [
    `${name}: ${mentions}× in ${documents} ${documents === 1 ? 'file' : 'files'}${facts ? ` (${facts})` : ''}`,
    ...(first ? [`  ${first.file}:${first.line}:${first.column}  ${shortened(first.sentence)}`] : []),
    ...(landscape && file !== undefined ? [`  ${nextStep(candidate, landscape, file)}`] : []),
  ];
}

/** How the entry is made, with what the landscape says. */
function nextStep({ name, as, notAdded }: PrintedCandidate, landscape: ListedItem, file: string): string {
  const address = landscape.homepage === undefined ? '' : ` --url ${quoted(landscape.homepage)}`;
  if (as === 'organization') return `npm run -s hallway -- new organization --name ${quoted(name)}${address}`;
  if (notAdded !== undefined) return `landscape apply would skip it (${notAdded}); by hand: npm run -s hallway -- new tool --name ${quoted(name)}`;
  return `npm run -s hallway -- landscape apply ${quoted(file)} --add ${quoted(landscape.name)}`;
}

function spellingLines({ spelling, meant, mentions, in: [first] }: SpellingSuggestion): string[] {
  return [`${spelling} → ${meant}? ${mentions}×${first ? `, ${first.file}:${first.line}:${first.column}` : ''}; correct it, or add it to \`aliases\` of ${meant}`];
}

function talkLines({ titles, files, likeness, speakers }: SameTalks): string[] {
  return [`${Math.round(likeness * 100)} %${speakers.length > 0 ? `, both by ${speakers.join(', ')}` : ''}`, ...titles.map((title, index) => `  ${files[index]}  ${shortened(title)}`)];
}

function statementLines({ older, newer, because }: Supersedes): string[] {
  return [
    because,
    `  ${older.file}:${older.line}  ${older.asOf}: ${shortened(older.says)}`,
    `  ${newer.file}:${newer.line}  ${newer.asOf}: ${shortened(newer.says)}`,
    `  if so, add to the first: supersededBy: ${newer.id}`,
  ];
}

const LONGEST = 160;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** An argument as a shell takes it. */
const quoted = (argument: string): string => (/^[\w.:/-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`);
