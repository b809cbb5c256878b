import type { Catalog } from '../catalog.ts';
import { firstDay, lastDay } from '../dates.ts';
import type { Figure } from '../model/statement.ts';
import type { Statement } from '../statements.ts';

/** Two statements of which the later one probably replaces the earlier. */
export interface Supersedes {
  older: StatementBrief;
  newer: StatementBrief;
  /** What they have in common. */
  because: string;
}

/** A statement, as much as one needs to decide. */
export interface StatementBrief {
  /** Public id. */
  id: string;
  says: string;
  asOf: string;
  /** Its file, below the content folder. */
  file: string;
  line: number;
}

/**
 * Pairs of statements that nobody has joined yet: numbers that one organisation gives of one thing at two times, and
 * promises for the same version. Each statement is paired with the next one alone.
 */
export function supersededStatements(catalog: Pick<Catalog, 'statements' | 'get'>): Supersedes[] {
  const groups = new Map<string, Statement[]>();
  // How many came to one edition does not change; another number is a correction or another way to count.
  const isOver = (id: string) => (catalog.get('event', id)?.data.kind ?? 'series') !== 'series';
  const add = (key: string, statement: Statement) => groups.set(key, [...(groups.get(key) ?? []), statement]);
  for (const statement of catalog.statements) {
    if (statement.asOf === undefined) continue;
    for (const key of keysOf(statement, isOver)) add(key, statement);
  }
  const pairs = [...groups].flatMap(([key, statements]) => pairsOf(statements, key.split('\n')[0] ?? ''));
  const seen = new Set<string>();
  return pairs
    .filter(({ older, newer }) => !seen.has(`${older.id} ${newer.id}`) && seen.add(`${older.id} ${newer.id}`))
    .sort((a, b) => (a.older.id < b.older.id ? -1 : a.older.id > b.older.id ? 1 : 0));
}

/** What a statement is about closely enough to be replaced by another; the first line is for people. */
function keysOf({ data }: Statement, isOver: (id: string) => boolean): string[] {
  if (data.kind === 'roadmap') {
    return data.about.flatMap((about) => versionsIn(data.says).map((version) => `both promise something for version ${version} of ${about}`));
  }
  return (data.figures ?? []).flatMap((figure) => {
    const { at } = figure;
    return at === undefined ? [] : data.about.filter((about) => about !== at && !isOver(about) && !isOver(at)).map((about) => `both say how many ${measureOf(figure)} ${at} has with ${about}`);
  });
}

const measureOf = ({ measure, unit, per }: Figure): string => [measure, ...(unit ? [`(${unit})`] : []), ...(per ? [`a ${per}`] : [])].join(' ');

/** `3.1`, `v1.30`: numbers of versions, not of years or amounts. */
const versionsIn = (text: string): string[] => [...text.matchAll(/(?<![\d.$€£,])v?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?![\d.,]*\d|\s*(?:%|percent|million|billion|times|seconds?|minutes?|hours?|[GMT]B))/g)].map(([, version = '']) => version);

function pairsOf(statements: readonly Statement[], because: string): Supersedes[] {
  const inTime = statements.toSorted((a, b) => (lastDay(a.asOf ?? '') < lastDay(b.asOf ?? '') ? -1 : 1));
  return inTime.flatMap((older, index) => {
    if (older.data.outcome || older.data.supersededBy) return [];
    const newer = inTime.slice(index + 1).find((other) => lastDay(older.asOf ?? '') < firstDay(other.asOf ?? ''));
    if (!newer || newer.data.supersededBy === older.id || saysTheSame(older, newer)) return [];
    return [{ older: brief(older), newer: brief(newer), because }];
  });
}

/** A number that has not changed is confirmed, not replaced. */
function saysTheSame(older: Statement, newer: Statement): boolean {
  const numbers = ({ data }: Statement) => JSON.stringify((data.figures ?? []).map(({ at, measure, value, from, to }) => [at, measure, value, from, to]));
  return older.data.says === newer.data.says || (older.data.figures !== undefined && numbers(older) === numbers(newer));
}

function brief({ id, data, asOf = '', entry }: Statement): StatementBrief {
  const index = entry.data.statements?.indexOf(data) ?? 0;
  return { id, says: data.says, asOf, file: entry.file.path, line: entry.file.locate(['statements', index]).line };
}
