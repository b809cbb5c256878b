import type { EntryOf } from '../entry.ts';
import { problem, type ContentRule } from './rule.ts';

/** Which kinds of events an event may point to with a field. */
const TARGETS = {
  series: ['series'],
  partOf: ['edition'],
  nearTo: ['edition'],
} as const satisfies Record<string, readonly EntryOf<'event'>['data']['kind'][]>;

/** Series hold editions, editions hold co-located events, and that is all the nesting there is. */
export const eventNesting: ContentRule = {
  name: 'event-nesting',
  *run({ catalog }) {
    for (const { data, file } of catalog.all('event')) {
      for (const field of ['series', 'partOf', 'nearTo'] as const) {
        const target = catalog.get('event', data[field] ?? '');
        const allowed: readonly string[] = TARGETS[field];
        if (!target || allowed.includes(target.data.kind)) continue;
        const actual = target.data.kind === 'colocated' ? 'a co-located event' : target.data.kind === 'edition' ? 'an edition' : `a ${target.data.kind}${target.data.kind === 'side' ? ' event' : ''}`;
        const hint = target.data.kind === 'colocated' && target.data.partOf ? `; name its edition, \`${target.data.partOf}\`` : `; \`${field}\` names ${allowed[0] === 'series' ? 'a series' : 'an edition'}`;
        yield problem('event-nesting', file, { path: [field] }, `\`${field}: ${target.id}\` is ${actual}${hint}`);
      }
      if (data.partOf && data.kind !== 'colocated') {
        yield problem('event-nesting', file, { path: ['partOf'] }, `only a co-located event is part of an edition; write \`kind: colocated\`, or drop \`partOf\``);
      }
    }
  },
};
