import { addDays } from '../dates.ts';
import { daysOf, spell, type Span } from './event-days.ts';
import { problem, type ContentRule, type RuleContext } from './rule.ts';

/** A talk is given while its event, or a day held with it, takes place; a day's tolerance allows for time zones. */
export const talkOutsideEvent: ContentRule = {
  name: 'talk-outside-event',
  *run({ catalog }) {
    for (const { data, file } of catalog.all('talk')) {
      const event = catalog.get('event', data.event);
      if (!event) continue;
      if (event.data.kind === 'series') {
        yield problem('talk-outside-event', file, { path: ['event'] }, `\`${event.id}\` is a series and takes no days; name the edition the talk was given at`);
        continue;
      }
      const days = spanWithChildren(event.id, catalog);
      if (!data.date || !days || (addDays(days.start, -1) <= data.date && data.date <= addDays(days.end, 1))) continue;
      yield problem('talk-outside-event', file, { path: ['date'] }, `\`date: ${data.date}\` lies outside ${event.data.name} (${spell(days)}); correct the date, or the event`);
    }
  },
};

function spanWithChildren(id: string, catalog: RuleContext['catalog']): Span | undefined {
  const spans = catalog
    .all('event')
    .filter((event) => event.id === id || event.data.partOf === id)
    .flatMap((event) => daysOf(event) ?? []);
  const start = spans.map((span) => span.start).sort()[0];
  const end = spans.map((span) => span.end).sort().at(-1);
  return start && end ? { start, end } : undefined;
}
