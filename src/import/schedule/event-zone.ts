import { zoneOfPlace, type Place } from './place.ts';
import { ScheduleError, type Schedule } from './session.ts';

/** The time zone of an event, and what to say about how it was found. */
export interface FoundZone {
  timeZone: string;
  notice?: string;
}

/**
 * The zone in which the times of an event are written: what was asked for, what the event says, what the schedule declares, or
 * the zone of the city all sessions are in.
 * @throws {ScheduleError} when two of them contradict each other, or none is known and the schedule's times need one.
 */
export function eventZone(schedule: Schedule, { asked, ofEvent, eventId, place }: { asked?: string; ofEvent?: string; eventId: string; place?: Place }): FoundZone {
  if (asked !== undefined && ofEvent !== undefined && asked !== ofEvent) {
    throw new ScheduleError(`the event \`${eventId}\` is in the time zone ${ofEvent}; leave --time-zone out, or correct \`timeZone\` in its file first`);
  }
  const known = asked ?? ofEvent ?? schedule.timeZone;
  if (known !== undefined) return { timeZone: known };
  const isFloating = schedule.sessions.some(({ start, end }) => start?.kind === 'local' || end?.kind === 'local');
  const local = place && zoneOfPlace(place);
  if (isFloating) {
    throw new ScheduleError(`it does not say in which time zone its times are; name it with --time-zone${local === undefined ? ', such as `--time-zone Europe/London`' : `, probably \`--time-zone ${local}\``}`);
  }
  if (place && local !== undefined) return { timeZone: local, notice: `The time zone is ${local}, since the sessions are in ${place.city}; if not, say which with --time-zone.` };
  return { timeZone: 'UTC', notice: 'Times are written in UTC, since the schedule names no other time zone; say which is right with --time-zone.' };
}
