import type { Catalog } from '../../catalog/catalog.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { namesake, seriesOf, type EventFacts } from './event-entry.ts';
import { hostOf } from './existing-talks.ts';
import type { Place } from './place.ts';
import type { ProgrammeItem } from './programme.ts';
import { ScheduleError, type Schedule } from './session.ts';

/** The event a schedule is imported for, as it will be. */
export interface OwnEvent {
  facts: EventFacts;
  notices: string[];
}

/** The event as its entry has it. */
export function knownEvent({ id, data }: EntryOf<'event'>, timeZone: string): OwnEvent {
  const { name, kind, start = '', end = start, city, country } = data;
  return { facts: { id, name, kind: kind === 'colocated' ? 'colocated' : 'edition', timeZone, start, end, ...(city !== undefined && { city }), ...(country !== undefined && { country }) }, notices: [] };
}

/** The event with the days its own talks need: a known one grows, with a notice; a new one has those days and no others. */
export function fitDays({ facts, notices }: OwnEvent, talkDates: readonly string[], isNew: boolean): OwnEvent {
  const dates = [...talkDates, ...(isNew && talkDates.length > 0 ? [] : [facts.start, facts.end])].toSorted();
  const [start = facts.start, end = facts.end] = [dates[0], dates.at(-1)];
  const grows = !isNew && (start !== facts.start || end !== facts.end);
  const notice = `The event took place from ${facts.start} to ${facts.end}; its sessions need ${start} to ${end}, which its file says now.`;
  return { facts: { ...facts, start, end }, notices: grows ? [...notices, notice] : notices };
}

/**
 * A new event from what the schedule says.
 * @throws {ScheduleError} when the schedule names no day, or an event of that name has another id.
 */
export function newEvent(id: string, schedule: Schedule, talks: readonly ProgrammeItem[], timeZone: string, place: Place | undefined, catalog: Catalog): OwnEvent {
  const dates = talks.flatMap(({ date }) => date ?? []).toSorted();
  const [start, end] = [dates[0], dates.at(-1)];
  if (start === undefined || end === undefined) throw new ScheduleError(`there is no event \`${id}\`, and the schedule names no day from which it could be made; write events/${id}.yaml first`);
  const name = nameOf(id, schedule, start.slice(0, 4), catalog);
  const series = seriesOf(name, id, catalog);
  const source = sourceOf(talks);
  const facts: EventFacts = {
    id, name, kind: 'edition', ...(series && { series: series.id }), start, end, timeZone,
    ...(place && { city: place.city, country: place.country }),
    ...(source !== undefined && { source: { url: source, ...(schedule.made !== undefined && { date: schedule.made }) } }),
  };
  return { facts, notices: schedule.name === undefined ? [`The schedule does not name the event; it is called \`${name}\` after its id: correct \`name\` in events/${id}.yaml.`] : [] };
}

/** The name the schedule gives, with the year where the name alone is taken; else the words of the id. */
function nameOf(id: string, { name }: Schedule, year: string, catalog: Catalog): string {
  const fromId = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  const wanted = name === undefined || name.length > 200 ? fromId : name;
  const taken = namesake(wanted, catalog);
  if (taken === undefined) return wanted;
  const dated = `${wanted} ${year}`;
  if (!wanted.includes(year) && namesake(dated, catalog) === undefined) return dated;
  throw new ScheduleError(`the schedule is that of \`${wanted}\`, which has the id \`${taken}\`; use --event ${taken}`);
}

/** The site most sessions link to. */
function sourceOf(talks: readonly ProgrammeItem[]): string | undefined {
  const hosts = Map.groupBy(talks.flatMap(({ url }) => url ?? []), hostOf);
  const [most] = [...hosts.values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] !== undefined && most.length * 2 >= talks.length ? `${new URL(most[0]).origin}/` : undefined;
}
