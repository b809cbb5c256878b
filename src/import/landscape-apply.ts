import type { LandscapeItem } from '../catalog/checks/rule.ts';
import { driftOf, levelsOf, type Drift } from '../catalog/drift.ts';
import { LEVELS, type Level } from '../catalog/model/cncf.ts';
import type { DataOf } from '../catalog/model/collections.ts';
import { tool as toolSchema } from '../catalog/model/tool.ts';
import { FrontMatterEdit } from './front-matter-edit.ts';

/** What became of the drift of one entry. */
export interface AppliedDrift {
  /** The whole file, changed or not. */
  text: string;
  applied: Drift[];
  /** What a person must decide, and why. */
  left: { drift: Drift; reason: string }[];
}

type Tool = DataOf<'tool'>;

/**
 * Brings an entry to what a list says, in the fields that drifted and in no other: every byte around them stays. What
 * cannot be changed with certainty is left, with the reason.
 */
export function applyDrift(text: string, tool: Tool, item: LandscapeItem, drifts: readonly Drift[]): AppliedDrift {
  const edit = new FrontMatterEdit(text);
  const outcomes = drifts.map((drift) => ({ drift, reason: changeFor(edit, drift, tool, item) }));
  const applied = outcomes.filter(({ reason }) => reason === undefined).map(({ drift }) => drift);
  const left = outcomes.flatMap(({ drift, reason }) => (reason === undefined ? [] : [{ drift, reason }]));
  if (applied.length === 0 || isAsMeant(edit, item, applied)) return { text: edit.text(), applied, left };
  return { text, applied: [], left: [...applied.map((drift) => ({ drift, reason: UNSAFE })), ...left] };
}

const UNSAFE = 'the front matter is written in a way that cannot be changed safely; change it by hand';

/** Makes one change, or says why not. */
function changeFor(edit: FrontMatterEdit, drift: Drift, tool: Tool, item: LandscapeItem): string | undefined {
  const orUnsafe = (done: boolean) => (done ? undefined : UNSAFE);
  switch (drift.fact) {
    case 'homepage':
    case 'repository':
    case 'status':
      return orUnsafe(edit.setValue([drift.fact], drift.there));
    case 'accepted':
      return orUnsafe(edit.setValue(['cncf', 'accepted'], drift.there));
    case 'since': {
      if (drift.here === undefined) return orUnsafe(insertLevel(edit, tool, drift.level, drift.there));
      const index = levelsOf(tool).findIndex(({ level }) => level === drift.level);
      return orUnsafe(edit.setValue(['cncf', 'levels', index, 'since'], drift.there));
    }
    case 'level':
      return changeOfLevel(edit, tool, item);
    default:
      return drift satisfies never;
  }
}

function changeOfLevel(edit: FrontMatterEdit, tool: Tool, { level, since = {}, accepted }: LandscapeItem): string | undefined {
  if (!level) return 'the list has it without a level; if it left the CNCF, remove `cncf` by hand';
  if (tool.cncf === 'none') return '`cncf: none` was written on purpose; change it by hand';
  if (!since[level]) return `the list gives no date for ${level}, and a level without a date cannot be recorded`;
  if (tool.cncf === undefined) return edit.insertField(cncfLines(since, accepted), BEFORE_CNCF) ? undefined : UNSAFE;
  const own = levelsOf(tool);
  const tooHigh = own.flatMap((step, index) => (!since[step.level] && rank(step.level) > rank(level) ? [index] : []));
  const missing = byDate(since).filter((step) => !own.some((recorded) => recorded.level === step.level));
  // A level in the place of another keeps the line, and the comment on it.
  const renamed = tooHigh.slice(0, missing.length);
  const done = [
    ...renamed.map((index, at) => {
      const step = missing[at];
      return step !== undefined && edit.setValue(['cncf', 'levels', index, 'level'], step.level) && edit.setValue(['cncf', 'levels', index, 'since'], step.since);
    }),
    ...tooHigh.slice(renamed.length).map((index) => edit.removeItem(['cncf', 'levels'], index)),
    ...missing.slice(renamed.length).map((step) => insertLevel(edit, tool, step.level, step.since)),
  ];
  return done.every(Boolean) ? undefined : UNSAFE;
}

function insertLevel(edit: FrontMatterEdit, tool: Tool, level: Level, since: string): boolean {
  const index = levelsOf(tool).filter((step) => rank(step.level) < rank(level)).length;
  return edit.insertItem(['cncf', 'levels'], index, { level, since });
}

function cncfLines(since: NonNullable<LandscapeItem['since']>, accepted: string | undefined): string[] {
  const levels = byDate(since).map((step) => `    - { level: ${step.level}, since: ${step.since} }`);
  return ['cncf:', ...(accepted ? [`  accepted: ${accepted}`] : []), '  levels:', ...levels];
}

const rank = (level: Level): number => LEVELS.indexOf(level);

function byDate(since: NonNullable<LandscapeItem['since']>): { level: Level; since: string }[] {
  const dated = LEVELS.flatMap((level) => (since[level] ? [{ level, since: since[level] }] : []));
  return dated.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** The fields that stand above `cncf` in a file that follows the model's order. */
const BEFORE_CNCF: readonly string[] = ['name', 'match', 'near', 'unless', 'aliases', 'kind', 'category', 'summary', 'status', 'mergedInto', 'succeededBy'];

/** Whether the changed file fits the model, agrees with the list in what was changed, and is otherwise the same. */
function isAsMeant(edit: FrontMatterEdit, item: LandscapeItem, applied: readonly Drift[]): boolean {
  const { success, data } = toolSchema.safeParse(edit.data());
  if (!success) return false;
  const remaining = driftOf(data, item).map(keyOfDrift);
  if (applied.some((drift) => remaining.includes(keyOfDrift(drift)))) return false;
  const touched = new Set(applied.map(({ fact }) => (fact === 'level' || fact === 'since' || fact === 'accepted' ? 'cncf' : fact)));
  const rest = (fields: unknown) => JSON.stringify(Object.entries(fields as object).filter(([key]) => !touched.has(key as never)));
  return rest(edit.data()) === rest(edit.originalData());
}

const keyOfDrift = (drift: Drift): string => (drift.fact === 'since' ? `since ${drift.level}` : drift.fact);
