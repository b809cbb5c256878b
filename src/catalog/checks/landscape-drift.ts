import { driftOf, placeOfDrift, type Drift } from '../drift.ts';
import { nearest } from './nearest.ts';
import { problem, type ContentRule } from './rule.ts';
import { didYouMean } from './wording.ts';

/** Where an entry and the CNCF landscape disagree, one of them is out of date. */
export const landscapeDrift: ContentRule = {
  name: 'landscape-drift',
  *run({ catalog, landscape }) {
    if (!landscape) return;
    for (const { data, file } of catalog.all('tool')) {
      const name = data.landscape;
      if (!name) continue;
      const item = landscape.get(name);
      if (!item) {
        const near = nearest(name, landscape.keys());
        yield problem('landscape-drift', file, { path: ['landscape'] }, `the landscape has no item \`${name}\`${near.length > 0 ? didYouMean(near) : '; correct the name, or drop the field'}`, near);
        continue;
      }
      for (const drift of driftOf(data, item)) {
        const isAddress = drift.fact === 'homepage' || drift.fact === 'repository';
        yield problem('landscape-drift', file, { path: placeOfDrift(data, drift) }, inWords(drift), isAddress ? [drift.there] : []);
      }
    }
  },
};

/** The drift for people: what the other list says, what the entry says, and the way out. */
export function inWords(drift: Drift, list = 'the landscape'): string {
  switch (drift.fact) {
    case 'level':
      return `${list} says ${drift.there ?? 'no CNCF level'}, this entry ${drift.here ?? 'none'}; bring \`cncf\` up to date`;
    case 'since':
      return drift.here
        ? `${list} dates ${drift.level} to ${drift.there}, this entry to ${drift.here}; see which is right`
        : `${list} has it at ${drift.level} since ${drift.there}, this entry does not; add the level`;
    case 'accepted':
      return `${list} has it accepted on ${drift.there}, this entry on ${drift.here}; see which is right`;
    case 'status':
      return `${list} says ${drift.there === 'archived' ? 'archived' : 'that it is not archived'}, this entry \`status: ${drift.here}\`; bring \`status\` up to date`;
    case 'homepage':
    case 'repository':
      return `${list} has ${drift.there} as ${drift.fact}; see which is right`;
    default:
      return drift satisfies never;
  }
}
