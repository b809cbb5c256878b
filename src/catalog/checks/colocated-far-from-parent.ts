import { daysBetween } from '../dates.ts';
import { daysOf, spell } from './event-days.ts';
import { problem, type ContentRule } from './rule.ts';

/** Days that may lie between a co-located event and its parent. */
export const MAX_DAYS = 3;

/** A co-located event is held in the days around its parent; farther apart, one of the dates is wrong. */
export const colocatedFarFromParent: ContentRule = {
  name: 'colocated-far-from-parent',
  *run({ catalog }) {
    for (const event of catalog.all('event')) {
      const parent = catalog.get('event', event.data.partOf ?? '');
      const [own, around] = [daysOf(event), parent && daysOf(parent)];
      if (!parent || !own || !around) continue;
      const gap = Math.max(daysBetween(own.end, around.start), daysBetween(around.end, own.start));
      if (gap <= MAX_DAYS) continue;
      const message = `${event.data.name} (${spell(own)}) lies ${gap} days from ${parent.data.name} (${spell(around)}); correct a date, or name another \`partOf\``;
      yield problem('colocated-far-from-parent', event.file, { path: ['start'] }, message);
    }
  },
};
