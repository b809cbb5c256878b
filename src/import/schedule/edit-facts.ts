import { isMap, isScalar, parseDocument, type Pair, type Scalar } from 'yaml';
import { yamlQuoted, yamlText } from './yaml-text.ts';

/** Fields of a file that an import may write, in the order in which they stand. */
export const FACTS = ['date', 'start', 'end', 'room', 'track', 'scheduleId', 'timeZone'] as const;

export type Facts = Partial<Record<(typeof FACTS)[number], string>>;

/**
 * The text of a content file with some fields set, everything else as it was: comments, order, quotes and line ends.
 * A field that is missing is added behind the last one that comes before it. `undefined` where the front matter is written in
 * a way that cannot be edited safely, such as in braces.
 */
export function withFacts(text: string, facts: Facts, isYaml: boolean): string | undefined {
  const block = isYaml ? { from: /^\uFEFF?/.exec(text)?.[0].length ?? 0, to: text.length } : frontMatter(text);
  if (!block) return undefined;
  let yaml = text.slice(block.from, block.to);
  for (const fact of FACTS) {
    const value = facts[fact];
    const edited: string | undefined = value === undefined ? yaml : withField(yaml, fact, value);
    if (edited === undefined) return undefined;
    yaml = edited;
  }
  return text.slice(0, block.from) + yaml + text.slice(block.to);
}

function frontMatter(text: string): { from: number; to: number } | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
  return closing ? { from: opening[0].length, to: opening[0].length + closing.index } : undefined;
}

function withField(yaml: string, field: string, value: string): string | undefined {
  const { contents, errors } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow || errors.length > 0) return undefined;
  const pairs = contents.items as Pair[];
  const named = (name: string) => pairs.find(({ key }) => isScalar(key) && key.value === name);
  const present = named(field);
  if (present) {
    const range = isScalar(present.value) ? present.value.range : undefined;
    const isBlock = isScalar(present.value) && (present.value.type === 'BLOCK_FOLDED' || present.value.type === 'BLOCK_LITERAL');
    if (!range || isBlock || range[0] === range[1]) return undefined;
    return yaml.slice(0, range[0]) + written(field, value, present.value as Scalar) + yaml.slice(range[1]);
  }
  const before = ['title', 'name', 'event', 'kind', ...FACTS.slice(0, FACTS.indexOf(field as (typeof FACTS)[number]))].toReversed().map(named).find((pair) => isScalar(pair?.value));
  const end = isScalar(before?.value) ? before.value.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const line = `${field}: ${written(field, value)}`;
  const at = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  return at === 0 ? `${yaml}${lineEnd}${line}${lineEnd}` : `${yaml.slice(0, at)}${line}${lineEnd}${yaml.slice(at)}`;
}

/** The value in the quotes the field has, if it has any; times always have some, since YAML 1.1 takes 10:15 for a number. */
function written(field: string, value: string, old?: Scalar): string {
  const isTime = /^\d{2}:\d{2}$/.test(value);
  if (old?.type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  if (old?.type === 'QUOTE_DOUBLE' || isTime) return yamlQuoted(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && field !== 'scheduleId' ? value : yamlText(value);
}
