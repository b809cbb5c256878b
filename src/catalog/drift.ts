import type { LandscapeItem } from './checks/rule.ts';
import type { Level } from './model/cncf.ts';
import type { DataOf } from './model/collections.ts';
import type { PropertyPath } from './source-file.ts';

/** One fact of an entry that a list of projects states otherwise. */
export type Drift =
  | { fact: 'level'; here: Level | undefined; there: Level | undefined }
  | { fact: 'since'; level: Level; here: string | undefined; there: string }
  | { fact: 'accepted' | 'homepage' | 'repository'; here: string | undefined; there: string }
  | { fact: 'status'; here: Status | undefined; there: 'active' | 'archived' };

type Tool = DataOf<'tool'>;
type Status = Tool['status'];

/**
 * What an entry and the item it names disagree about: level, dates, home page, repository and whether it is archived.
 * A partial date agrees with every day of its period, dates up to `tolerance` days apart agree as well. An address or a
 * status that the entry does not have is no disagreement.
 */
export function driftOf(tool: Tool, item: LandscapeItem, tolerance = 0): Drift[] {
  return [...levelDrift(tool, item, tolerance), ...statusDrift(tool, item), ...addressDrift(tool, item)];
}

/** Where in the front matter a drift shows; the first property that does not exist is the one to add. */
export function placeOfDrift(tool: Tool, drift: Drift): PropertyPath {
  switch (drift.fact) {
    case 'level':
      return ['cncf'];
    case 'since': {
      const index = levelsOf(tool).findIndex(({ level }) => level === drift.level);
      return index < 0 ? ['cncf', 'levels'] : ['cncf', 'levels', index, 'since'];
    }
    case 'accepted':
      return ['cncf', 'accepted'];
    case 'homepage':
    case 'repository':
    case 'status':
      return [drift.fact];
    default:
      return drift satisfies never;
  }
}

/** The levels an entry records, oldest first; none for `cncf: none`. */
export const levelsOf = ({ cncf }: Tool) => (cncf === undefined || cncf === 'none' ? [] : cncf.levels);

function* levelDrift(tool: Tool, { level, since = {}, accepted }: LandscapeItem, tolerance: number): Generator<Drift> {
  const levels = levelsOf(tool);
  const here = levels.at(-1)?.level;
  const differs = level !== here && (level !== undefined || tool.cncf !== undefined);
  if (differs) yield { fact: 'level', here, there: level };
  const own = tool.cncf === 'none' ? undefined : tool.cncf?.accepted;
  if (own !== undefined && accepted !== undefined && !agree(own, accepted, tolerance)) yield { fact: 'accepted', here: own, there: accepted };
  for (const [known, there] of Object.entries(since) as [Level, string][]) {
    const recorded = levels.find((step) => step.level === known)?.since;
    // A level that is absent beside a wrong last one is the same news.
    if (recorded === undefined ? !differs : !agree(recorded, there, tolerance)) yield { fact: 'since', level: known, here: recorded, there };
  }
}

function* statusDrift({ status }: Tool, { level }: LandscapeItem): Generator<Drift> {
  if (level === undefined) return;
  if (level === 'archived' && status === 'active') yield { fact: 'status', here: status, there: 'archived' };
  if (level !== 'archived' && status === 'archived') yield { fact: 'status', here: status, there: 'active' };
}

function* addressDrift(tool: Tool, item: LandscapeItem): Generator<Drift> {
  for (const fact of ['homepage', 'repository'] as const) {
    const [here, there] = [tool[fact], item[fact]];
    if (here && there && bareAddress(here) !== bareAddress(there)) yield { fact, here, there };
  }
}

/** Addresses that differ in `www.`, scheme, capitals or a final slash lead to the same page. */
export const bareAddress = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** Days between two full dates. */
export const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function agree(a: string, b: string, tolerance: number): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  return a.length === 10 && b.length === 10 && daysApart(a, b) <= tolerance;
}
