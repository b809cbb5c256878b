import { addDays } from '../dates.ts';
import type { EntryOf } from '../entry.ts';
import { daysOf, spell } from './event-days.ts';
import { problem, type ContentRule } from './rule.ts';

/** A talk is given while its event, or a day held with it, takes place; a day's tolerance allows for time zones. */
export const talkOutsideEvent: ContentRule = {
  name: 'talk-outside-event',
  *run({ catalog }) {
    const heldWith = Map.groupBy(catalog.all('event'), ({ data }) => data.partOf);
    for (const { data, file } of catalog.all('talk')) {
      const event = catalog.get('event', data.event);
      if (!event) continue;
      if (event.data.kind === 'series') {
        yield problem('talk-outside-event', file, { path: ['event'] }, `\`${event.id}\` is a series and takes no days; name the edition the talk was given at`);
        continue;
      }
      const days = daysOf(event);
      const { date } = data;
      if (!date || !days || [event, ...(heldWith.get(event.id) ?? [])].some((held) => isOn(date, held))) continue;
      yield problem('talk-outside-event', file, { path: ['date'] }, `\`date: ${date}\` lies outside ${event.data.name} (${spell(days)}); correct the date, or the event`);
    }
  },
};

function isOn(date: string, event: EntryOf<'event'>): boolean {
  const days = daysOf(event);
  return days !== undefined && addDays(days.start, -1) <= date && date <= addDays(days.end, 1);
}
