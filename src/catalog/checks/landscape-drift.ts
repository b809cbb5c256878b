import type { EntryOf } from '../entry.ts';
import type { Problem } from '../problems.ts';
import { nearest } from './nearest.ts';
import { problem, type ContentRule, type LandscapeItem } from './rule.ts';
import { didYouMean } from './wording.ts';

/** Where an entry and the CNCF landscape disagree, one of them is out of date. */
export const landscapeDrift: ContentRule = {
  name: 'landscape-drift',
  *run({ catalog, landscape }) {
    if (!landscape) return;
    for (const tool of catalog.all('tool')) {
      const name = tool.data.landscape;
      if (!name) continue;
      const item = landscape.get(name);
      if (item) yield* differences(tool, item);
      else {
        const near = nearest(name, landscape.keys());
        yield problem('landscape-drift', tool.file, { path: ['landscape'] }, `the landscape has no item \`${name}\`${near.length > 0 ? didYouMean(near) : '; correct the name, or drop the field'}`, near);
      }
    }
  },
};

function* differences({ data, file }: EntryOf<'tool'>, item: LandscapeItem): Generator<Problem> {
  const levels = data.cncf === undefined || data.cncf === 'none' ? [] : data.cncf.levels;
  const here = levels.at(-1)?.level;
  if (item.level !== here && (item.level || data.cncf !== undefined)) {
    yield problem('landscape-drift', file, { path: ['cncf'] }, `the landscape says ${item.level ?? 'no CNCF level'}, this entry ${here ?? 'none'}; bring \`cncf\` up to date`);
  }
  for (const [index, { level, since }] of levels.entries()) {
    const there = item.since?.[level];
    if (!there || there.startsWith(since) || since.startsWith(there)) continue;
    yield problem('landscape-drift', file, { path: ['cncf', 'levels', index, 'since'] }, `the landscape dates ${level} to ${there}, this entry to ${since}; see which is right`);
  }
  for (const field of ['homepage', 'repository'] as const) {
    const [own, there] = [data[field], item[field]];
    if (own && there && bare(own) !== bare(there)) {
      yield problem('landscape-drift', file, { path: [field] }, `the landscape has ${there} as ${field}; see which is right`, [there]);
    }
  }
}

/** Addresses that differ in `www.`, scheme or a final slash lead to the same page. */
const bare = (url: string) => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
