import type { Catalog } from '../../catalog/catalog.ts';
import { MAX_DAYS } from '../../catalog/checks/colocated-far-from-parent.ts';
import type { Span } from '../../catalog/checks/event-days.ts';
import { daysBetween } from '../../catalog/dates.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { identify } from '../../catalog/identify.ts';
import { NAMED_KINDS } from '../../catalog/model/collections.ts';
import { ID_PATTERN } from '../../catalog/model/primitives.ts';
import type { SourceFile } from '../../catalog/source-file.ts';
import { withFacts } from './edit-facts.ts';
import { eventFile } from './event-entry.ts';
import { eventZone } from './event-zone.ts';
import { ExistingTalks } from './existing-talks.ts';
import { HeldWith } from './held-with.ts';
import { fitDays, knownEvent, newEvent, type OwnEvent } from './own-event.ts';
import { People } from './people.ts';
import { placeOf, type Place } from './place.ts';
import { programmeOf, type ProgrammeItem } from './programme.ts';
import type { ImportPlan, PlannedFile } from './result.ts';
import { ScheduleError, type Schedule } from './session.ts';
import { countDropped, sift, type Sifted } from './sift.ts';
import { IdPool } from './slug.ts';
import { planTalks } from './talks.ts';

/** What a schedule is imported into. */
export interface Target {
  eventId: string;
  /** Zone asked for, an IANA name. */
  timeZone?: string;
  catalog: Catalog;
  /** All files of the content folder, also those with errors. */
  files: readonly SourceFile[];
}

/**
 * Works out what importing a schedule into a content folder writes: the event if it is new, co-located events, people and one
 * stub for each session. Of talks that exist, only date, times, room and track are changed.
 * @throws {ScheduleError} when it cannot be done; the message says why and what to do.
 */
export function planImport(schedule: Schedule, target: Target): ImportPlan {
  const { catalog, eventId } = target;
  const entry = targetEvent(target);
  const place = placeOf(schedule.sessions.flatMap(({ location }) => location ?? []));
  const zone = eventZone(schedule, {
    eventId,
    ...(target.timeZone !== undefined && { asked: target.timeZone }),
    ...(entry?.data.timeZone !== undefined && { ofEvent: entry.data.timeZone }),
    ...(place && { place }),
  });
  const existing = new ExistingTalks(catalog, eventId);
  const items = programmeOf(schedule, zone.timeZone, place, catalog);
  const days = entry?.data.start === undefined ? undefined : { start: entry.data.start, end: entry.data.end ?? entry.data.start };
  const sifted = sift(schedule, items, existing, days);
  const ids = new IdPool(target.files.flatMap(namedIds));
  const named = ownEvent(target, entry, schedule, sifted, zone.timeZone, place);
  if (!entry) ids.take(eventId);
  const heldWith = new HeldWith(catalog, { ...named.facts, year: named.facts.start.slice(0, 4) }, ids);
  const mayHoldOthers = named.facts.kind === 'edition' && (entry === undefined || entry.data.kind === 'edition');
  const farDays = mayHoldOthers ? addOwnDays(heldWith, sifted, days, place) : [];
  const people = new People(catalog, ids);
  const talkIds = new IdPool(target.files.flatMap(talkIdsOf));
  const talks = planTalks(sifted.kept, { eventId, existing, people, ids: talkIds, ...(mayHoldOthers && { heldWith }) });
  const own = fitDays(named, talks.ownDates, !entry);
  const eventFiles = sifted.kept.length === 0 ? [] : entry ? editedEvent(entry, own) : [{ ...eventFile(own.facts), isNew: true }];
  const created = heldWith.created();
  return {
    files: [...eventFiles, ...[...created.map(eventFile), ...people.files()].map((file) => ({ ...file, isNew: true })), ...talks.files],
    result: {
      event: { id: eventId, name: own.facts.name, isNew: !entry, start: own.facts.start, end: own.facts.end, timeZone: zone.timeZone },
      kept: sifted.kept.length,
      created: talks.created,
      updated: talks.updated,
      dropped: countDropped(sifted.dropped),
      moved: talks.moved,
      renamed: talks.renamed,
      gone: talks.gone,
      people: people.all(),
      events: created.map(({ id }) => id),
      unsure: talks.unsure,
      notices: [...schedule.notices, ...(zone.notice === undefined ? [] : [zone.notice]), ...lostEnds(sifted.kept), ...own.notices, ...farDays, ...people.notices, ...talks.notices],
    },
  };
}

function targetEvent({ eventId, catalog, files }: Target): EntryOf<'event'> | undefined {
  if (!ID_PATTERN.test(eventId) || eventId.length > 80) throw new ScheduleError(`\`${eventId.slice(0, 100)}\` is no event id; write one in lower case with hyphens, such as \`kubecon-eu-2026\``);
  const entry = catalog.get('event', eventId);
  if (entry?.data.kind === 'series') throw new ScheduleError(`\`${eventId}\` is a series and takes no days; name the edition, such as --event ${eventId}-eu-2026`);
  const other = catalog.named(eventId);
  if (!entry && other) throw new ScheduleError(`\`${eventId}\` is the id of ${other.file.path}; choose another id for the event`);
  const broken = files.find(({ path }) => identify(path)?.id === eventId);
  if (!entry && broken) throw new ScheduleError(`${broken.path} has errors; run \`npm run check\` and mend them first`);
  return entry;
}

function ownEvent(target: Target, entry: EntryOf<'event'> | undefined, schedule: Schedule, sifted: Sifted, timeZone: string, place: Place | undefined): OwnEvent {
  if (entry) return knownEvent(entry, timeZone);
  if (sifted.kept.length === 0) throw new ScheduleError(`none of its ${sifted.dropped.length} rows is a session, so there is nothing to make the event \`${target.eventId}\` from`);
  return newEvent(target.eventId, schedule, sifted.kept, timeZone, place, target.catalog);
}

/** The event's file with the days and the zone its sessions need. */
function editedEvent(entry: EntryOf<'event'>, { facts, notices }: OwnEvent): PlannedFile[] {
  const { start, end, timeZone } = entry.data;
  const wanted = {
    ...(facts.start !== start && { start: facts.start }),
    ...(facts.end !== (end ?? start) && { end: facts.end }),
    ...(timeZone === undefined && { timeZone: facts.timeZone }),
  };
  if (Object.keys(wanted).length === 0) return [];
  const text = withFacts(entry.file.text, wanted, true);
  if (text === undefined) {
    notices.push(`${entry.file.path} could not be edited; write ${Object.entries(wanted).map(([field, value]) => `\`${field}: ${value}\``).join(', ')} into it.`);
    return [];
  }
  return [{ path: entry.file.path, text, isNew: false }];
}

/** Adds the rows that stand for days of their own; those too far from the event to be held with it are told in notices. */
function addOwnDays(heldWith: HeldWith, { kept, ownDays }: Sifted, days: Span | undefined, place: Place | undefined): string[] {
  const dates = [...kept.flatMap(({ date }) => date ?? []), ...(days ? [days.start, days.end] : [])].toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  return ownDays.flatMap(({ session, date, lastDate = date, url }) => {
    if (date === undefined || lastDate === undefined || first === undefined || last === undefined) return [];
    if (daysBetween(lastDate, first) > MAX_DAYS || daysBetween(last, date) > MAX_DAYS) return [`\`${session.title}\` (${date}) is too far from the event to be held with it; if it matters, write an event of its own.`];
    const isInCity = place !== undefined && (session.location ?? '').includes(place.city);
    heldWith.add({ title: session.title, start: date, end: lastDate, ...(url !== undefined && { url }), isInCity });
    return [];
  });
}

/** What the schedule says and the model cannot: a talk has times of one day. */
function lostEnds(kept: readonly ProgrammeItem[]): string[] {
  const lost = kept.filter(({ isEndLost }) => isEndLost);
  if (lost.length === 0) return [];
  const named = lost.slice(0, 3).map(({ title }) => title).join(', ');
  return [`The end of ${lost.length} ${lost.length === 1 ? 'session' : 'sessions'} is not recorded, since it is not after the start on the same day: ${named}${lost.length > 3 ? ' and others' : ''}.`];
}

/** Ids in the namespace of events, tools, topics, organisations and people, former ones included. */
function namedIds(file: SourceFile): string[] {
  const identity = identify(file.path);
  return identity && (NAMED_KINDS as readonly string[]).includes(identity.kind) ? [identity.id, ...formerIds(file)] : [];
}

function talkIdsOf(file: SourceFile): string[] {
  const identity = identify(file.path);
  return identity?.kind === 'talk' ? [identity.id, ...formerIds(file)] : [];
}

function formerIds({ data }: SourceFile): string[] {
  const formerly = data !== null && typeof data === 'object' && 'formerly' in data ? data.formerly : [];
  return Array.isArray(formerly) ? formerly.filter((id) => typeof id === 'string') : [];
}
